"""Files the product reads: shipped, then the office's, then the user's."""
