"""What every floor stands on: safe strings, translations, dates, names of States and languages."""
