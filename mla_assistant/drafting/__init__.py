"""What a face needs and no face owns."""
