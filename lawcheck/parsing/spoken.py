"""Spoken Arabic read as written Arabic: the words of ``grammars/lexicon/spoken.yaml`` give way to written ones.

Founders write as they speak. Here the words of speech change their key, never their place in the text, so
that numbers, the lexicon and the clauses know written Arabic alone. A text without them is left as it is.
What written Arabic says too, in another sense («or», «if», «only», an attached «in»), is changed only where
other words of the same line are spoken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from lawcheck.parsing.folding import fold
from lawcheck.parsing.tokens import Token, tokenise
from lawcheck.resources import directory
from lawcheck.yamlfile import installed_yaml

_CLITICS = re.compile(
    "([\u0648\u0641]?)((?:[\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644|[\u0641\u0628\u0643\u0644])?)"
)
_FA, _WAW, _ALEF, _NUN, _HA, _LAM, _TA = (
    "\u0641", "\u0648", "\u0627", "\u0646", "\u0647", "\u0644", "\u062a",
)  # fmt: skip
_AL = _ALEF + _LAM
_AND_SO = _WAW + _FA
_ATTACHED = ("\u0628", "\u0644")
_YA = "\u064a"
_PERSONS = "\u064a\u062a\u0646"
_PRONOUNS = ("\u0647\u0627", "\u0647\u0645", "\u0647\u0646", "\u0646\u0627", "\u0647", "\u0648")
_PLURAL = re.compile(
    f"([{_AND_SO}]?)((?:[\u0643\u063a]\u0627?|\u0644)?)([{_PERSONS}])(.{{2,}})\u0648\u0627?((?:\u0647[\u0627\u0645\u0646]?|\u0646\u0627)?)"
)
_NOW = re.compile(f"([{_AND_SO}]?)\u0643([{_PERSONS}].{{2,}})")
_PROGRESSIVE = re.compile(f"([{_AND_SO}]?)\u0643\u0627(\u064a.{{3,}})")
_PAST = ("\u0646\u0627", _WAW, "\u0627\u062a", "\u0627\u0648", "\u062a\u0648")
_ALONE = ("", _TA)
"""The endings of the past that writing has too."""
_MASDAR = re.compile(f"{_TA}..\u064a.+")
_ENDINGS = (*_PAST, _TA, "")
_ROOT = 3
_LEAST = 4
_FAR = 6


class _Verb(NamedTuple):
    present: str
    past: str


class _Speech(NamedTuple):
    """What the file says, folded."""

    dropped: frozenset[str]
    particles: dict[str, tuple[str, ...]]
    words: dict[str, tuple[str, ...]]
    beside: dict[str, str]
    phrases: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]]
    present: dict[str, str]
    past: dict[str, str]
    passives: frozenset[str]
    kept: frozenset[str]
    denied: dict[str, tuple[str, ...]]
    sets: dict[str, frozenset[str]]
    said: dict[str, str]
    never: dict[str, str]
    few: dict[str, str]
    still: tuple[str, ...]


def _keys(text: str) -> tuple[str, ...]:
    return tuple(map(fold, text.replace("_", " ").split()))


@lru_cache(maxsize=1)
def _speech() -> _Speech:
    data = installed_yaml(directory("grammars") / "lexicon" / "spoken.yaml")
    phrases: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for spoken, written in data["phrases"].items():
        first, *rest = _keys(spoken)
        phrases.setdefault(first, []).append((tuple(rest), _keys(written)))
    for told in phrases.values():
        told.sort(key=lambda pair: -len(pair[0]))
    past = {
        fold(stem) + ending: fold(written)
        for _, stem, _, written in data["verbs"]
        if stem
        for ending in _PAST
    }
    return _Speech(
        frozenset(map(fold, data["dropped"])),
        {fold(word): _keys(written) for word, written in data["particles"].items()},
        {fold(word): _keys(written) for word, written in data["words"].items()},
        {fold(word): fold(written) for word, written in data["beside"].items()}
        | {
            fold(stem) + ending: fold(written)
            for _, stem, _, written in data["verbs"]
            if stem
            for ending in _ALONE
        },
        phrases,
        {fold(stem): fold(written) for stem, _, written, _ in data["verbs"]},
        past,
        frozenset(map(fold, data["passives"])),
        frozenset(map(fold, data["kept"])),
        {fold(word): _keys(written) for word, written in data["denied"].items()},
        {
            name: frozenset(map(fold, data[name]))
            for name in (
                "must",
                "can",
                "no_verb",
                "numerals",
                "only_before",
                "not_only",
                "in_before",
                "if",
                "if_before",
                "or_not",
                "any_of",
                "goes_on",
                "no_sign",
                "owned",
                "few_before",
                "strong",
                "who",
            )
        },
        {name: fold(word) for name, word in data.items() if isinstance(word, str)},
        {fold(word): fold(written) for word, written in data["never"].items()}
        | {
            fold(past): _PERSONS[0] + fold(present)
            for _, past, present, _ in data["verbs"]
            if past and present
        },
        {fold(word): fold(written) for word, written in data["few"].items()},
        tuple(map(fold, data["not_now_going"])),
    )


def words_of(text: str, language: Literal["ar", "fr"]) -> list[Token]:
    """The tokens of ``text``, spoken Arabic read as written."""
    tokens = tokenise(text)
    return written(tokens) if language == "ar" else tokens


def written(tokens: list[Token]) -> list[Token]:
    """``tokens`` with the keys that written Arabic has; the same list where none is spoken."""
    if not any(_may_be_spoken(token.key) for token in tokens if token.kind == "word"):
        return tokens
    found, spoken = _plainly(tokens)
    return _by_context(found) if spoken else found


def _lead(key: str) -> str:
    """The conjunction attached to a word, if it is one."""
    return key[0] if key and key[0] in _AND_SO else ""


def in_writing(text: str) -> str:
    """``text`` itself, or its folded words where some are spoken."""
    tokens = tokenise(text)
    if not any(_may_be_spoken(token.key) for token in tokens if token.kind == "word"):
        return text
    found, spoken = _plainly(tokens)
    return " ".join(token.key for token in _by_context(found)) if spoken else text


@lru_cache(maxsize=65536)
def _may_be_spoken(key: str) -> bool:
    if not key:
        return False
    speech = _speech()
    bare = key[len(_lead(key)) :]
    return (
        key in speech.dropped
        or bare in speech.dropped
        or key in speech.phrases
        or bare in speech.phrases
        or bare in speech.sets["must"]
        or bare in speech.sets["can"]
        or bare in speech.few
        or bare[1:] in speech.few
        or key.endswith(speech.said["shin"])
        or _written_word(key) is not None
    )


def _plainly(tokens: Sequence[Token]) -> tuple[list[Token], bool]:
    """The tokens without the words that are spoken wherever they stand, and whether any is."""
    speech = _speech()
    found: list[Token] = []
    at, spoken = 0, False
    while at < len(tokens):
        token = tokens[at]
        for taken, keys in _readings(tokens, at):
            own = [*tokens[at : at + taken], *([tokens[at + taken - 1]] * len(keys))]
            found += [said._replace(key=key) for said, key in zip(own, keys, strict=False)]
            found[-1] = found[-1]._replace(end=tokens[at + taken - 1].end)
            spoken = spoken or token.key not in speech.sets["no_sign"]
            at += taken
            break
        else:
            bare = token.key[len(_lead(token.key)) :]
            if token.kind == "word" and (token.key in speech.dropped or bare in speech.dropped):
                spoken = True
            else:
                found.append(token)
            at += 1
    return found, spoken


def _readings(tokens: Sequence[Token], at: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    """How many tokens from ``at`` on are spoken, with the written keys for them; the best first."""
    speech, key = _speech(), tokens[at].key
    if tokens[at].kind != "word" or not key:
        return
    following = tokens[at + 1].key if at + 1 < len(tokens) else ""
    yield from _denials(key, following)
    lead = "" if key in speech.phrases else _lead(key)
    for rest, keys in speech.phrases.get(key[len(lead) :], ()):
        if tuple(t.key for t in tokens[at + 1 : at + 1 + len(rest)]) == rest:
            yield 1 + len(rest), (lead + keys[0], *keys[1:])
    lead = _lead(key)
    if following in speech.sets["few_before"]:
        for start in dict.fromkeys(
            (0, len(lead), len(lead) + (key[len(lead) : len(lead) + 1] in _ATTACHED))
        ):
            if key[start:] in speech.few:
                yield 1, (key[:start] + speech.few[key[start:]],)
    if key.endswith(_WAW) or (_is_present(following) and following[0] != _TA):
        yield from _duty(key[len(lead) :], lead)
    keys_ = _written_word(key)
    if keys_ is not None:
        yield 1, keys_


def _duty(key: str, lead: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """«Must» and «can»."""
    speech = _speech()
    for name in ("must", "can"):
        if key in speech.sets[name]:
            yield 1, (lead + speech.said[f"{name}_written"],)


def _denials(key: str, following: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """«Not» with a shin after the verb, of two words or of one."""
    speech = _speech()
    said, shin = speech.said, speech.said["shin"]
    lead = _lead(key)
    bare = key[len(lead) :]
    if bare == said["not"] and following.endswith(shin):
        verb, taken = following[: -len(shin)], 2
    elif bare.startswith(said["not"]) and bare.endswith(shin) and len(bare) > _FAR:
        verb, taken = bare[len(said["not"]) : -len(shin)], 1
    else:
        return
    if verb in speech.denied:
        first, *rest = speech.denied[verb]
        yield taken, (lead + first, *rest)
        return
    if len(verb) < 2:
        return
    if verb in speech.sets["can"]:
        yield taken, (lead + said["not_now"], said["can_written"])
        return
    if _is_present(verb):
        yield taken, (lead + said["not_now"], *(_verb(verb) or (verb,)))
    else:
        yield taken, (lead + said["not_then"], _never(verb))


def _never(verb: str) -> str:
    """What stands after «not» for a verb of the past: its jussive."""
    speech = _speech()
    for ending in _ENDINGS:
        root = verb[: len(verb) - len(ending)]
        if not verb.endswith(ending) or len(root) < _ROOT:
            continue
        if root in speech.never:
            return speech.never[root]
        if len(root) == _ROOT and root[1] != _ALEF:
            return _PERSONS[0] + root
    return verb


def _is_present(key: str) -> bool:
    bare = key[1:] if key[:1] in "\u0643\u063a" else key
    return (
        len(bare) > 2
        and bare[0] in _PERSONS
        and bare not in _speech().sets["no_verb"]
        and not _MASDAR.fullmatch(bare)
    )


@lru_cache(maxsize=65536)
def _written_word(key: str) -> tuple[str, ...] | None:
    """What writing has for one word of speech, whatever is attached to it; None where it is no such word."""
    speech = _speech()
    for lead in dict.fromkeys(("", _lead(key))):
        told = speech.particles.get(key[len(lead) :])
        if told is not None:
            return (lead + told[0], *told[1:])
    if key in speech.words:
        return speech.words[key]
    return _noun(key) or _verb(key)


def _noun(key: str) -> tuple[str, ...] | None:
    speech = _speech()
    parts = _CLITICS.match(key)
    leads = {"", key[: parts.end(1)], key[: parts.end()]} if parts else {""}
    for lead in sorted(leads, key=len):
        stem = key[len(lead) :]
        for pronoun in ("", *_PRONOUNS):
            if pronoun and not stem.endswith(pronoun):
                continue
            bare = stem[: len(stem) - len(pronoun)]
            if pronoun == _WAW and bare in speech.sets["owned"]:
                return (key[:-1] + _HA,)
            if len(bare) < 3 or (len(bare) < 4 and (lead[-1:] == "\u0643" or pronoun)):
                continue
            if pronoun == _WAW and bare.endswith(_ALEF):
                continue
            if bare in speech.words:
                first, *rest = speech.words[bare]
                own = _HA if pronoun == _WAW else pronoun
                if own and rest:
                    continue
                return (*_attached(lead, first), *rest) if not own else _attached(lead, first + own)
    return None


def _attached(lead: str, word: str) -> tuple[str, ...]:
    """``word`` after ``lead``: an «in» of one letter is a word of its own."""
    speech = _speech()
    if lead[:1] == speech.said["in"] and lead[1:] in (_AL, ""):
        return speech.said["in_written"], lead[1:] + word
    if len(lead) > 1 and lead[1] == speech.said["in"]:
        return lead[0] + speech.said["in_written"], lead[2:] + word
    if lead.endswith(_AL) and word.startswith(_AL):
        return (lead[: -len(_AL)] + word,)
    return (lead + word,)


def _verb(key: str) -> tuple[str, ...] | None:
    speech = _speech()
    lead = _lead(key)
    for start in (key, key[len(lead) :]):
        if start in speech.past:
            return (key[: len(key) - len(start)] + speech.past[start],)
    going = _PROGRESSIVE.fullmatch(key)
    told = going[1] + going[2] if going else key
    plural = _PLURAL.fullmatch(told)
    if plural and len(told) >= _LEAST and not _is_kept(told):
        before, _, person, stem, pronoun = plural.groups()
        ours = person == _NUN
        own = _stem(stem)
        if ours and (told.endswith(_WAW + _ALEF) or (pronoun and len(stem) < _LEAST - 1)):
            return None
        if ours or own or (not pronoun and not told.endswith(_WAW + _ALEF)):
            return (before + person + (own or _one(stem)) + pronoun,)
    single = _singular(told)
    if single is not None:
        return (single,)
    return (told,) if going else None


def _one(stem: str) -> str:
    """The stem of «they stay» in «he stays», where it ends in a weak letter."""
    if stem.endswith(_ALEF) and not stem.endswith(tuple(_speech().sets["strong"])):
        return stem[:-1] + _YA
    return stem


def _is_kept(key: str) -> bool:
    kept = _speech().kept
    bare = key[len(_lead(key)) :]
    return any(
        form in kept for form in (key, bare, bare[1:], bare.rstrip("\u0627\u0647\u0645\u0646"))
    )


def _singular(key: str) -> str | None:
    """A verb of speech in the singular, after what is attached to it."""
    found = re.fullmatch(
        f"([{_AND_SO}]?)([\u0643\u0644]?)([{_PERSONS}])(.+?)((?:\u0647[\u0627\u0645\u0646]?|\u0646\u0627)?)",
        key,
    )
    if not found:
        return None
    lead, before, person, stem, pronoun = found.groups()
    own = _stem(stem)
    if own is None and pronoun:
        stem, pronoun = stem + pronoun, ""
        own = _stem(stem)
    if own is None:
        return None
    return lead + ("" if before == "\u0643" else before) + person + own + pronoun


def _stem(stem: str) -> str | None:
    speech = _speech()
    if stem in speech.present:
        return speech.present[stem]
    if stem[:1] == _TA and stem[1:] in speech.passives:
        return speech.present.get(stem[1:], stem[1:])
    return None


def _by_context(tokens: list[Token]) -> list[Token]:
    """The words that a spoken line says otherwise than a written one."""
    speech = _speech()
    in_ = speech.said["in"]
    found: list[Token] = []
    for at, token in enumerate(tokens):
        key = token.key
        if key in speech.beside:
            found.append(token._replace(key=speech.beside[key]))
        elif _lead(key) and key[1:] in speech.beside:
            found.append(token._replace(key=key[0] + speech.beside[key[1:]]))
        elif key.startswith(in_) and _bare(key[1:]) in speech.sets["in_before"] and _is_word(found):
            cut = token.start + 1
            found.append(token._replace(key=speech.said["in_written"], end=cut))
            found.append(token._replace(key=key[1:], start=cut))
        elif (now := _NOW.fullmatch(key)) and not key[len(now[1]) :].startswith(speech.still):
            found.append(token._replace(key=now[1] + speech.beside.get(now[2], now[2])))
        else:
            told = _told_by_neighbours(tokens, at, found)
            found.append(token if told is None else token._replace(key=told))
    return found


def _bare_of_lead(key: str) -> str:
    """The word without its conjunction."""
    return key[len(_lead(key)) :]


def _bare(key: str) -> str:
    """The word without its article."""
    return key[2:] if key.startswith(_AL) else key


def _is_word(found: Sequence[Token]) -> bool:
    return bool(found) and found[-1].kind == "word"


def _told_by_neighbours(tokens: Sequence[Token], at: int, before: Sequence[Token]) -> str | None:
    """«If», «not», «must», «can», «only», «or» and «that», told by the words around them."""
    speech = _speech()
    said, sets = speech.said, speech.sets
    key = tokens[at].key
    after = tokens[at + 1].key if at + 1 < len(tokens) else ""
    lead = _lead(key)
    bare = key[len(lead) :]
    present = _is_present(after)
    if key in sets["if"] and after in sets["if_before"]:
        return lead + said["if_written"]
    if key == said["ends"] and not after[:1].isalpha():
        return said["ends_written"]
    if bare == said["not"] and present and _goes_on(tokens, at):
        return lead + said["not_now"]
    if present:
        for _, keys in _duty(bare, lead):
            return keys[0]
    if key == said["only"] and after in sets["numerals"]:
        return said["only_written"]
    if key == said["only"] and _denied_before(before, _FAR):
        counts = (
            after.startswith((_AL, _LAM + _LAM)) and after not in sets["not_only"]
        ) or after in sets["only_before"]
        return said["only_written"] if counts or after[:1].isdigit() else None
    if bare == said["who_is"] and not _is_word(before):
        return lead + said["whoever"]
    if key == said["that"] and (present or after in sets["if_before"]) and _is_word(before):
        return said["that_written"]
    if key != said["or"] or present or after in sets["or_not"] or not _is_word(before):
        return None
    return None if _denied_before(before, len(before)) else said["or_written"]


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether «only» or «any» follows in the same breath, as after a negation."""
    said, sets, before = _speech().said, _speech().sets, ""
    for token in tokens[at + 1 : at + 1 + _FAR]:
        if token.kind == "mark":
            return False
        if (said["any"] == before and token.key in sets["any_of"]) or token.key in sets["goes_on"]:
            return True
        before = token.key
    return False


def _denied_before(found: Sequence[Token], far: int) -> bool:
    """Whether one of the last ``far`` words denies, in the same sentence; in the same breath if nearby.

    What «who» or «if» denies is no denial of the sentence.
    """
    said, who = _speech().said, _speech().sets["who"]
    denials = {said["not"], said["not_now"], said["not_then"], said["is_not"]}
    for at in range(len(found) - 1, max(-1, len(found) - 1 - far), -1):
        token = found[at]
        if token.kind == "mark" and (far == _FAR or token.key == "."):
            return False
        told = token.key in denials or token.key[1:] in denials
        if told and (far == _FAR or not at or _bare_of_lead(found[at - 1].key) not in who):
            return True
    return False
