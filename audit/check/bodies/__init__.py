"""Two documents of one story in, two names of one body out: an organisation, a party, a journal, a product."""
