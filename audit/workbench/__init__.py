"""What a person who writes rules works with: faults in their place, tests that explain, changes that are planted, first drafts."""
