"""The encrypted case register."""
