"""Parts shared by the universal templates; each is a room of its own."""
