"""How words are written by those who write as they hear: "yamar" for "llamar", "secsta" for "sexta"."""

from __future__ import annotations


def by_ear(words: str, alike: str, guards: str = "") -> dict[str, str]:
    """Each way of writing words with one sound spelled another way, to the word.

    Args:
        words: Without accents, as the words of a note are compared.
        alike: What sounds the same, and how it is written: "ll=y s=z"; "^h=" is a letter left out at the beginning.
        guards: Ways that are other words too.
    """
    kept = words.split()
    other = {*kept, *guards.split()}
    made: dict[str, str] = {}
    for word in kept:
        for pair in alike.split():
            sound, _, spelled = pair.partition("=")
            for heard in _spelled(word, sound, spelled):
                if heard not in other:
                    made.setdefault(heard, word)
    return made


def _spelled(word: str, sound: str, spelled: str) -> list[str]:
    """The word with a sound spelled another way: at each of its places, and at all of them."""
    if sound.startswith("^"):
        return [spelled + word[len(sound) - 1 :]] if word.startswith(sound[1:]) else []
    if sound.endswith("$"):
        return [word[: 1 - len(sound)] + spelled] if word.endswith(sound[:-1]) else []
    places = [at for at in range(len(word)) if word.startswith(sound, at)]
    once = [word[:at] + spelled + word[at + len(sound) :] for at in places]
    return [*once, word.replace(sound, spelled)] if len(places) > 1 else once
