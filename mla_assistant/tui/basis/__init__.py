"""Which basis? The advice on a request as screens."""
