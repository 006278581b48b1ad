"""What `passerelle tester` checks: data, conversations, understanding. The tests call it too."""
