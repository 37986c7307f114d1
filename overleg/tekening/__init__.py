"""What the table should remember as a picture, drawn in rows and cells of text.

A drawing knows no screen and no paper: it takes what a reader may see (out of `zichtbaar_voor`)
and gives plain values, which the screens colour, the conversation reads aloud and the papers
print.
"""
