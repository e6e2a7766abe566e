"""The office's page of people: who works at this till."""
