"""Sentences about own codes and about the tenant's custom fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, assert_never

from posapp.domain.batch import Fate
from posapp.domain.voucher import Rule
from posapp.ui.text.errors import ErrorWords

if TYPE_CHECKING:
    from posapp.domain.errors import PosError


class CodesWords(ErrorWords):
    """Sentences of `posapp codes` and `posapp fields`."""

    def error_text(self, code: str) -> str | None:
        """The sentences of this room's errors, then everybody else's."""
        return self._codes(code) if code.startswith("codes.") else super().error_text(code)

    def error(self, error: PosError) -> str:
        """What went wrong, with the one error here whose number asks for another sentence."""
        if error.code == "codes.no_room" and error.params.get("room") == 1:
            return self.translate(
                "Codes",
                "The prefix {prefix} has room for 1 more code that cannot be guessed. Ask for one,"
                " or take a shorter prefix. No code was made.",
            ).format(prefix=error.params.get("prefix"))
        return super().error(error)

    def _codes(self, code: str) -> str | None:
        match code:
            case "codes.bad_prefix":
                return self.translate(
                    "Codes", "A prefix is 1 to {longest} digits, such as 29. No code was made."
                )
            case "codes.zero_prefix":
                return self.translate(
                    "Codes",
                    "A prefix must not begin with 0: many scanners and spreadsheets leave that"
                    " zero out. No code was made.",
                )
            case "codes.bad_count":
                return self.translate(
                    "Codes", "A batch has 1 to {most} codes, not {count}. No code was made."
                )
            case "codes.no_room":
                return self.translate(
                    "Codes",
                    "The prefix {prefix} has room for {room} more codes that cannot be guessed."
                    " Ask for fewer, or take a shorter prefix. No code was made.",
                )
            case "codes.crowded":
                return self.translate(
                    "Codes",
                    "Too many numbers that begin with {prefix} are codes or cards already: a"
                    " guess could hit one. Take another prefix. No code was made.",
                )
            case "codes.no_batch":
                return self.translate(
                    "Codes",
                    "No batch is called {batch}. “posapp codes list” shows them.",
                )
            case "codes.nothing_unclear":
                return self.translate(
                    "Codes", "No code of the batch {batch} is unclear: nothing has to be settled."
                )
            case "codes.many_batches":
                return self.translate(
                    "Codes",
                    "Several batches begin with {batch}: give more of the name. “posapp codes"
                    " list” shows them.",
                )
            case "codes.other_reward":
                return self.translate(
                    "Codes",
                    "Codes of the batch {batch} are, or may be, in the stock of the reward"
                    " {reward}; they cannot go to another one. Nothing was sent.",
                )
            case "codes.reward_unknown":
                return self.translate("Codes", "Splio knows no reward {reward}. Nothing was sent.")
            case "codes.not_limited":
                return self.translate(
                    "Codes",
                    "The reward {reward} is not limited, so it has no stock for own codes: Splio"
                    " takes them only for a limited reward. Nothing was sent.",
                )
            case "codes.auto_generated":
                return self.translate(
                    "Codes",
                    "Splio makes the codes of the reward {reward} itself: it takes own codes only"
                    " for a reward whose codes are not generated automatically. Nothing was sent.",
                )
            case "codes.no_stock":
                return self.translate(
                    "Codes",
                    "This till has no stock yet: run “posapp sync”, or ask Splio itself with"
                    " --live.",
                )
            case "codes.file_exists":
                return self.translate(
                    "Codes",
                    "There is a file {path} already: give another name. It was left as it is.",
                )
            case "codes.file_unwritable":
                return self.translate(
                    "Codes",
                    "The file {path} cannot be written: choose another place. A batch that was"
                    " made is kept; “posapp codes export” writes it out.",
                )
            case _:
                return None

    # Making a batch

    def batch_made(self, count: int, prefix: str, name: str) -> str:
        """A batch was made and is kept."""
        return self.count(
            count,
            self.translate("Codes", "{n} code made with prefix {prefix}: batch {name}."),
            self.translate("Codes", "{n} codes made with prefix {prefix}: batch {name}."),
            prefix=prefix,
            name=name,
        )

    def batch_samples(self, samples: tuple[str, ...]) -> str:
        """A few of its codes, masked."""
        return self.translate("Codes", "They end like these: {samples}").format(
            samples=", ".join(samples)
        )

    def batch_room(self, room: int, prefix: str) -> str:
        """How many more codes the prefix has room for."""
        return self.count(
            room,
            self.translate("Codes", "The prefix {prefix} has room for {n} more code."),
            self.translate("Codes", "The prefix {prefix} has room for {n} more codes."),
            prefix=prefix,
        )

    def batch_unchecked(self) -> str:
        """No stock to compare with."""
        return self.translate(
            "Codes",
            "This till has no stock yet: the codes were compared with earlier batches only.",
        )

    def codes_written(self, count: int, path: str) -> str:
        """The codes are in a file."""
        return self.count(
            count,
            self.translate("Codes", "{n} code written to {path}. It is worth cash: guard it."),
            self.translate(
                "Codes", "{n} codes written to {path}. They are worth cash: guard them."
            ),
            path=path,
        )

    def upload_needs_reward(self) -> str:
        """--upload and --reward go together."""
        return self.translate(
            "Codes", "Give both --upload and --reward, or neither. No code was made."
        )

    # Sending it

    def uploading(self) -> str:
        """Before the progress bar."""
        return self.translate("Codes", "Sending codes")

    def codes_sent(self, count: int, reward: str) -> str:
        """What Splio took in this run."""
        return self.count(
            count,
            self.translate("Codes", "Splio takes {n} code for the reward {reward}."),
            self.translate("Codes", "Splio takes {n} codes for the reward {reward}."),
            reward=reward,
        )

    def nothing_to_send(self) -> str:
        """Every code of the batch has been sent before."""
        return self.translate("Codes", "Nothing was left to send.")

    def stock_counted(self, before: int, after: int) -> str:
        """Splio's own count; it adds codes in the background, so it may lag."""
        return self.translate(
            "Codes",
            "Splio counted {before} codes left before, {after} now; it adds them in the"
            " background, which may take a while.",
        ).format(before=self.number(before), after=self.number(after))

    def odd_status(self, status: str) -> str:
        """A status that Splio does not publish."""
        return self.translate(
            "Codes", "Splio calls its work “{status}”: compare its stock in a while."
        ).format(status=status)

    def fates(self, counts: Mapping[Fate, int]) -> str:
        """How the codes of a batch stand; those of no number are left out."""
        return ", ".join(self._fate(fate, count) for fate, count in counts.items() if count)

    def _fate(self, fate: Fate, count: int) -> str:
        match fate:
            case Fate.WAITING:
                text = self.translate("Codes", "{n} not sent")
            case Fate.UNCLEAR:
                text = self.translate("Codes", "{n} unclear")
            case Fate.TAKEN:
                text = self.translate("Codes", "{n} taken by Splio")
            case Fate.REFUSED:
                text = self.translate("Codes", "{n} refused by Splio")
            case _:
                assert_never(fate)
        return text.format(n=self.number(count))

    def upload_stopped(self, cause: str, said: str) -> str:
        """Why the sending ended early, by the cause's name; `said` is Splio's own word."""
        match cause:
            case "unclear":
                return self.translate(
                    "Codes",
                    "No clear answer came ({said}): the last codes may have arrived or not. They"
                    " are not sent again by themselves. Compare the reward's stock at Splio; if"
                    " they are not there, send them with --again.",
                ).format(said=said)
            case "refused":
                return self.translate(
                    "Codes",
                    "Splio refuses the codes: {said}. Once that is mended, send them with --again.",
                ).format(said=said)
            case "too_large":
                return self.translate(
                    "Codes", "Splio calls even one code too many: ask its support."
                )
            case "offline":
                return self.translate(
                    "Codes", "Splio cannot be reached. The rest was not sent: run it again later."
                )
            case "throttled":
                return self.translate(
                    "Codes",
                    "Splio asks to be called less often. The rest was not sent: run it again"
                    " later.",
                )
            case "cancelled":
                return self.translate("Codes", "Stopped. The rest was not sent; it can be later.")
            case "no_key":
                return self.translate(
                    "Codes", "No Splio key is set: run “posapp key”, then this again."
                )
            case "key_refused":
                return self.translate(
                    "Codes", "Splio refuses the key. The rest was not sent: check the key."
                )
            case "forbidden":
                return self.translate(
                    "Codes",
                    "The key has no right to add codes. The rest was not sent: ask Splio's"
                    " support.",
                )
            case _:
                return self.translate(
                    "Codes",
                    "What answers at Splio's address does not take codes. The rest was not sent.",
                )

    def unclear_left(self, count: int) -> str:
        """Codes of the batch whose fate is unclear since an earlier run."""
        return self.count(
            count,
            self.translate(
                "Codes",
                "{n} code is unclear since before and was not sent again: compare the reward's"
                " stock at Splio, then use --again if it is not there.",
            ),
            self.translate(
                "Codes",
                "{n} codes are unclear since before and were not sent again: compare the reward's"
                " stock at Splio, then use --again if they are not there.",
            ),
        )

    def refused_left(self, count: int) -> str:
        """Codes of the batch that Splio refused in an earlier run."""
        return self.count(
            count,
            self.translate("Codes", "{n} code was refused before; --again sends it once more."),
            self.translate("Codes", "{n} codes were refused before; --again sends them once more."),
        )

    def no_batches(self) -> str:
        """An empty list."""
        return self.translate("Codes", "No batch was made at this till.")

    # The tenant's fields

    def fields_head(self, fields: int, rewards: int, *, live: bool) -> str:
        """How many fields were found, and where."""
        found = self.count(
            fields,
            self.translate("Codes", "{n} custom field"),
            self.translate("Codes", "{n} custom fields"),
        )
        of = self.count(
            rewards, self.translate("Codes", "{n} reward"), self.translate("Codes", "{n} rewards")
        )
        if live:
            text = self.translate("Codes", "{fields} on {rewards}, from Splio now:")
        else:
            text = self.translate("Codes", "{fields} on {rewards}, from the stock:")
        return text.format(fields=found, rewards=of)

    def no_fields(self) -> str:
        """No reward has a custom field."""
        return self.translate("Codes", "No reward carries a custom field.")

    def field_spread(self, rewards: int) -> str:
        """On how many rewards a field has a value."""
        return self.count(
            rewards,
            self.translate("Codes", "on {n} reward"),
            self.translate("Codes", "on {n} rewards"),
        )

    def field_samples(self, samples: tuple[str, ...]) -> str:
        """A few of its values."""
        if not samples:
            return self.translate("Codes", "no value yet")
        return self.translate("Codes", "for example {samples}").format(
            samples=", ".join(f"“{sample}”" for sample in samples)
        )

    def field_read_as(self, rule: Rule | None, setting: str) -> str:
        """What the settings read from a field."""
        if rule is None:
            return self.translate("Codes", "read as no rule")
        return self.translate("Codes", "read as: {rule} ({setting})").format(
            rule=self.rule_read(rule), setting=setting
        )

    def rule_without_field(self, rule: Rule, setting: str) -> str:
        """A rule that no field of the tenant carries, as the settings are."""
        return self.translate(
            "Codes", "No field is read as {rule} ({setting}). To choose one, put into {file}:"
        ).format(rule=self.rule_read(rule), setting=setting, file="posapp.toml")

    def rule_read(self, rule: Rule) -> str:
        """A rule's name."""
        match rule:
            case Rule.PURCHASE_THRESHOLD:
                return self.translate("Codes", "smallest purchase")
            case Rule.WEB_ONLY:
                return self.translate("Codes", "online shop only")
            case Rule.STOCK_ALERT:
                return self.translate("Codes", "stock alert")
            case Rule.PRODUCT:
                return self.translate("Codes", "product")
            case Rule.CHANNEL:
                return self.translate("Codes", "channel")
            case _:
                assert_never(rule)
