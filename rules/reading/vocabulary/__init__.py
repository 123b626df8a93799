"""The words of the rule book, as data that a colleague can read and extend (docs/reading.md).

``days`` holds the words of the date grammar, ``orders`` what tells that and when an extract is wanted, ``matters`` what
a person must see, ``letters`` what letters and forms have around their message, ``small`` words that a rule looks for
one by one.

How a list is written:
- Phrases are parted by ``;`` and may go over any number of lines.
- Words stand in plain Swedish or English; case, accents, å, ä and ö make no difference. ``=mån`` counts only as spelt
  here (without its ring it is "man").
- ``larm*`` is any word that begins so, ``*larm*`` any word that holds it, ``*knappen`` any that ends so,
  ``ta|tar`` either word.
- ``~`` stands for up to four words in between, within one sentence.
"""
