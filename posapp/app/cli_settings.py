"""The commands about settings: see them and where they are from, change, export, import."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from posapp.app.cli import app
from posapp.app.cli_calls import Call, JsonFlag, SendFlag, call_of, fail, say, speaking
from posapp.app.clock import SystemClock
from posapp.app.facts_left import note_fact_or_leave
from posapp.app.sending_out import Noted, send_out, sent_json
from posapp.app.settings_catalog import catalog
from posapp.app.settings_change import Draft, SettingsKeeper, unknown
from posapp.app.settings_export import Plan, exported, plan
from posapp.app.settings_file import write_new
from posapp.app.settings_journal import note_or_leave
from posapp.app.system_user import system_user
from posapp.domain.export import Exported
from posapp.domain.setting import Change, Group, Kind, Standing
from posapp.ui.text import Words

settings = typer.Typer(
    name="settings",
    help="See the settings, where they come from, and change them.",
    no_args_is_help=True,
)
app.add_typer(settings)

ByOption = Annotated[str | None, typer.Option(help="Who decides; the system's user if absent.")]
TillFlag = Annotated[
    bool, typer.Option("--with-till", help="Also what is about this one till: its name and folder.")
]


@settings.command("list")
def list_settings(
    context: typer.Context,
    group: Annotated[Group | None, typer.Option(help="Only this group.")] = None,
    chosen: Annotated[bool, typer.Option("--chosen", help="Only what is not as it comes.")] = False,
    as_json: JsonFlag = False,
) -> None:
    """List the settings in force, each with where it is from."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        standing = {
            key: stands
            for key, stands in SettingsKeeper(call.settings).look().items()
            if group in {None, catalog()[key].group}
            and not (
                chosen and stands.value == catalog()[key].default and not _is_kept(key, stands)
            )
        }
        say(
            {key: _json(key, stands) for key, stands in standing.items()},
            [line for key, stands in standing.items() for line in _lines(key, stands, words)],
            as_json,
        )


@settings.command("get")
def get_setting(
    context: typer.Context,
    key: Annotated[str, typer.Argument(help="The setting's key.")],
    as_json: JsonFlag = False,
) -> None:
    """Say one setting: its value, what it is for, where it is from."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        _demand_known([key])
        stands = SettingsKeeper(call.settings).look()[key]
        one = catalog()[key]
        name, use = words.settings_told().get(key, (key, one.description))
        lines = [
            f"{key}: {name}. {use}",
            words.setting_stands(one, stands),
            words.setting_default(one),
        ]
        limits = words.setting_limits(one) or " | ".join(one.choices)
        say(_json(key, stands), [*lines, limits] if limits else lines, as_json)


@settings.command("set")
def set_settings(
    context: typer.Context,
    pairs: Annotated[
        list[str], typer.Argument(metavar="KEY VALUE...", help="One or several, all or none.")
    ],
    by: ByOption = None,
    as_json: JsonFlag = False,
) -> None:
    """Change settings in the file; a secret alone is asked for, and kept where secrets are."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        if len(pairs) == 1 and _is_secret(pairs[0]):
            given = typer.prompt(words.setting_name(pairs[0]), hide_input=True)
            place, change = SettingsKeeper(call.settings).keep_secret(pairs[0], given.strip())
            _note(call, [change], by)
            say({"key": pairs[0], "kept_in": place.value}, [words.secret_kept(place)], as_json)
            return
        if len(pairs) % 2:
            fail("call.pairs", words.settings_pairs(), as_json, 2)
        _write(call, dict(zip(pairs[::2], pairs[1::2], strict=True)), by, words)


@settings.command("unset")
def unset_settings(
    context: typer.Context,
    keys: Annotated[list[str], typer.Argument(help="The settings' keys.")],
    by: ByOption = None,
    as_json: JsonFlag = False,
) -> None:
    """Let the defaults hold again; a secret is kept no longer."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        _demand_known(keys)
        plain = {key: None for key in keys if not _is_secret(key)}
        keeper = SettingsKeeper(call.settings)
        changes = keeper.write(plain) if plain else []
        changes += [keeper.forget_secret(key) for key in keys if _is_secret(key)]
        _note(call, changes, by)
        _say_changes(changes, words, as_json)


@settings.command("export")
def export_settings(
    context: typer.Context,
    file: Annotated[Path | None, typer.Argument(help="Where to; the screen if absent.")] = None,
    with_till: TillFlag = False,
    send: SendFlag = False,
    by: ByOption = None,
    as_json: JsonFlag = False,
) -> None:
    """Write all settings but the secrets as TOML, for other tills."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        text = exported(SettingsKeeper(call.settings).coming(), with_till=with_till)
        if file is None and not send:
            say({"settings": text}, [text.rstrip("\n")], as_json)
            return
        who = by or system_user()
        answer: dict[str, Any] = {}
        told: list[str] = []
        if file is not None:
            write_new(file, text)
            at = SystemClock().now()
            note_fact_or_leave(call.settings, at, "Exported", _exported(file), who)
            answer["file"] = str(file)
            told.append(words.settings_exported(str(file)))
        if send:

            def write(path: Path) -> Noted:
                write_new(path, text)
                return 0, "Exported", _exported(path)

            sent = send_out(call, Exported.SETTINGS, "toml", write, who)
            answer["sent"] = [sent_json(sent)]
            told.append(words.export_sent(sent))
        say(answer, told, as_json)


@settings.command("import")
def import_settings(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A file of settings (TOML).")],
    apply: Annotated[bool, typer.Option("--apply", help="Do it; else only say it.")] = False,
    with_till: TillFlag = False,
    by: ByOption = None,
    as_json: JsonFlag = False,
) -> None:
    """Say what a file of settings would change here; with --apply, change it."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        keeper = SettingsKeeper(call.settings)
        found = plan(keeper, file, with_till=with_till)
        changes = found.changes
        if apply:
            changes = tuple(keeper.write(found.draft))
            _note(call, changes, by)
        say(_plan_json(found, changes, applied=apply), _told(changes, words, apply), as_json)


def _exported(path: Path) -> dict[str, object]:
    return {"what": "settings", "file": path.name}


def _write(call: Call, draft: Draft, by: str | None, words: Words) -> None:
    _demand_known(list(draft))
    changes = SettingsKeeper(call.settings).write(draft)
    _note(call, changes, by)
    _say_changes(changes, words, call.as_json)


def _note(call: Call, changes: Sequence[Change], by: str | None) -> None:
    note_or_leave(call.settings, changes, SystemClock().now(), by or system_user())


def _say_changes(changes: Sequence[Change], words: Words, as_json: bool) -> None:
    say(
        {"changed": [_change_json(one) for one in changes]},
        _told(changes, words, True),
        as_json,
    )


def _told(changes: Sequence[Change], words: Words, applied: bool) -> list[str]:
    lines = [words.setting_change(catalog()[one.key], one) for one in changes]
    if not lines:
        return [words.settings_as_they_are()]
    return [*lines, words.settings_next_start()] if applied else lines


def _demand_known(keys: Sequence[str]) -> None:
    strange = [key for key in keys if key not in catalog()]
    if strange:
        raise unknown("posapp", strange)


def _is_secret(key: str) -> bool:
    one = catalog().get(key)
    return one is not None and one.is_secret


def _is_kept(key: str, stands: Standing) -> bool:
    return catalog()[key].is_secret and stands.is_set


def _lines(key: str, stands: Standing, words: Words) -> list[str]:
    return [f"{key:26} {words.setting_stands(catalog()[key], stands)}"]


def _json(key: str, stands: Standing) -> dict[str, Any]:
    one = catalog()[key]
    told: dict[str, Any] = {
        "group": one.group.value,
        "kind": one.kind.value,
        "source": stands.source.origin.value,
        "where": stands.source.where,
        "live": one.live,
    }
    if one.kind is Kind.SECRET:
        return told | {"set": stands.is_set, "kept_in": stands.kept_in}
    return told | {
        "value": stands.value,
        "next": stands.next_value,
        "default": one.default,
        "choices": list(one.choices),
        "least": one.least,
        "most": one.most,
    }


def _change_json(one: Change) -> dict[str, Any]:
    return {"key": one.key} if one.secret else {"key": one.key, "old": one.old, "new": one.new}


def _plan_json(found: Plan, changes: Sequence[Change], *, applied: bool) -> dict[str, Any]:
    return {
        "applied": applied,
        "changed": [_change_json(one) for one in changes],
        "left_out": list(found.left_out),
    }
