"""Plain functions over strings and tables; this room imports nothing of ours but `errors` and `model`."""
