"""A text being changed knows what it was and what it is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lawcheck.adapting.edits import EditedText
from lawcheck.sources.model import Paragraph

_CHANGES = st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1), st.text("xyz ", max_size=4)))


@given(st.text("ab ", min_size=1), _CHANGES)
def test_pieces_tell_both_texts(original: str, changes: list[tuple[float, float, str]]) -> None:
    edited = EditedText([Paragraph(0, original)]).paragraphs[0]
    model = original
    for first, second, text in changes:
        start, end = sorted(round(part * len(model)) for part in (first, second))
        edited.substitute(start, end, text)
        model = model[:start] + text + model[end:]
        assert edited.text == model
    old = [piece for piece in edited.pieces if piece.kind != "new"]
    assert "".join(piece.text for piece in old) == original
    assert all(original[piece.start : piece.end] == piece.text for piece in old)


@given(st.text("ab ", min_size=1, max_size=30), st.text("ab ", max_size=30))
def test_a_sentence_is_rewritten_as_asked(original: str, wanted: str) -> None:
    edited = EditedText([Paragraph(0, original)]).paragraphs[0]
    edited.rewrite(0, len(original), wanted)
    assert edited.text == wanted


def test_a_figure_alone_changes_in_a_long_sentence() -> None:
    sentence = "The board has five members whom the ordinary assembly elects every three years."
    edited = EditedText([Paragraph(0, sentence)]).paragraphs[0]
    edited.rewrite(0, len(sentence), sentence.replace("five", "six"))
    assert [(p.kind, p.text) for p in edited.pieces if p.kind != "kept"] == [
        ("gone", "five"),
        ("new", "six"),
    ]


def test_what_is_new_is_known() -> None:
    edited = EditedText([Paragraph(0, "old words")]).paragraphs[0]
    edited.substitute(0, 3, "new")
    assert edited.is_new(0, 3)
    assert not edited.is_new(0, 5)
