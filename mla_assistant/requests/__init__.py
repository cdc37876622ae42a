"""The universal templates: Pydantic models and nothing else."""
