"""Tracebacks in the log say where and what, and quote nothing."""

from __future__ import annotations

import logging
from pathlib import Path

from posapp.domain.errors import Disposition, SplioError
from tests.app.support_till import logging_to, slip_out

CODE = "2990000000017"


def logged(tmp_path: Path, error: BaseException) -> str:
    path = tmp_path / "posapp.log"
    with logging_to(path) as logger:
        try:
            raise error
        except type(error):
            logger.exception("bug")
    return path.read_text(encoding="utf-8")


def test_values_are_covered_and_the_place_stays(tmp_path: Path) -> None:
    told = logged(tmp_path, KeyError(CODE))
    assert CODE not in told
    assert "Traceback (most recent call last):" in told
    assert 'test_logs.py", line' in told
    assert "builtins.KeyError: '…'" in told


def test_a_short_quoted_word_is_covered_too(tmp_path: Path) -> None:
    assert "AB1" not in logged(tmp_path, ValueError("invalid literal for int(): 'AB1'"))


def test_what_is_behind_an_exception_and_in_a_group_is_told(tmp_path: Path) -> None:
    path = tmp_path / "posapp.log"
    with logging_to(path) as logger:
        slip_out(logger, CODE, lambda said: ExceptionGroup(said, [OSError(said), KeyError(said)]))
    told = path.read_text(encoding="utf-8")
    assert CODE not in told
    kinds = ("ExceptionGroup", "OSError", "KeyError", "RuntimeError")
    assert [kind for kind in kinds if f"builtins.{kind}: " in told] == list(kinds)


def test_an_error_of_the_program_keeps_its_facts(tmp_path: Path) -> None:
    error = SplioError("splio.server_error", Disposition.RETRY, status=502, host="api.splio.com")
    assert "splio.server_error status=502 host=api.splio.com" in logged(tmp_path, error)


def test_a_record_without_an_exception_is_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "posapp.log"
    with logging_to(path) as logger:
        logger.log(logging.INFO, "flush took_ms=%d", 12)
    assert path.read_text().endswith("INFO posapp.app.engine flush took_ms=12\n")
