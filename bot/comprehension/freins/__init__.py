"""The barriers that a sentence tells, said or implied: the key `freins`; its words are in
`vocabulaire/freins`. Pure."""
