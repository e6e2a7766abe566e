"""What the training's sheet says of its codes is what the till says when they are scanned."""

from __future__ import annotations

import asyncio
import shutil
from datetime import UTC, datetime
from pathlib import Path

from posapp.app import verbs
from posapp.app.settings import Settings
from posapp.domain.code import Code
from posapp.domain.money import Money
from posapp.sandbox import DEMO_CARD, DEMO_CODES, SandboxServer
from posapp.ui.text import Words

ENOUGH, TOO_LITTLE = Money(62_40), Money(20_00)
CARD_STORY = "member_card"
NEEDS_AN_AMOUNT = {"threshold", "threshold_comma"}
NETWORK_MATTERS = {"unknown", "mistyped"}


def told(settings: Settings, words: Words, amount: Money) -> dict[str, str]:
    """The word of each story's verdict, with the loyalty card scanned first."""
    return {
        demo.story: words.verdict_word(
            asyncio.run(
                verbs.check(settings, Code(demo.code), amount, Code(DEMO_CARD), datetime.now(UTC))
            ).verdict
        )
        for demo in DEMO_CODES
        if demo.story != CARD_STORY
    }


def test_each_story_is_told_as_the_till_tells_it(
    settings: Settings, splio: SandboxServer, synced_stock: Path
) -> None:
    settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    shutil.copy(synced_stock, settings.data_dir / "stock.db")
    words = Words("en", settings.zone)
    online = told(settings, words, ENOUGH)
    low = told(settings, words, TOO_LITTLE)
    with splio.offline():
        offline = told(settings, words, ENOUGH)

    for story, word in online.items():
        sentence = words.story_shows(story)
        if story in NEEDS_AN_AMOUNT:
            assert sentence.startswith(low[story]), story
            assert word.casefold() in sentence, story
        else:
            assert sentence.startswith(word), story
        if story in NETWORK_MATTERS:
            assert f"without network: {offline[story].casefold()}" in sentence, story
        else:
            assert offline[story] == word, story
