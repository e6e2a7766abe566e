"""The window around the screens: frame, training banner, status bar."""
