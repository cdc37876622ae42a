"""The one way to localize: English Word files and a catalogue become templates in another language, when built."""
