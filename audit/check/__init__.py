"""Rules and groups in, findings out, and what holds."""
