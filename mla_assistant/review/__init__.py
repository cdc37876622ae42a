"""Findings: what is missing, what invites refusal, what practice warns of."""
