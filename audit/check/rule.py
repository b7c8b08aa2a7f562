"""What a rule may say: the models behind the YAML."""
