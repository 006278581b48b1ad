"""Of whom a message speaks, and who writes it: a professional, an organisation, a carer, a lone minor,
several people, the next one. Pure."""
