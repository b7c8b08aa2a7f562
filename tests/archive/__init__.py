"""Large archives of short made-up articles with a known answer: made, measured, and held against a report."""
