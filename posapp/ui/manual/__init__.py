"""The manuals inside the program: F1 opens them where somebody is."""
