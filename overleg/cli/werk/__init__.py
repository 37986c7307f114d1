"""What the commands do; a file here is loaded only when one of its commands runs."""
