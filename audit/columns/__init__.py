"""Claims and groups as tables in files that other programs read; and such claims read again, as if from their documents."""
