"""What the doctor sees of the company: its policy, and newer versions that were seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posapp import __version__
from posapp.app.paths import TillPaths
from posapp.domain.health import Condition, Observed
from posapp.domain.update import Version
from posapp.updates.memory import recall

if TYPE_CHECKING:
    from posapp.app.settings import Settings
    from posapp.ui.text import Words


def look_at_company(settings: Settings, words: Words) -> list[Observed]:
    """The policy where there is one, and what was seen of updates where a place of them is set."""
    return [*_policy(settings, words), *_updates(settings, words)]


def _policy(settings: Settings, words: Words) -> list[Observed]:
    known = settings.provenance
    policy = known.policy if known is not None else None
    if policy is None or not policy.is_there:
        return []
    facts = {"file": str(policy.path), "doubt": policy.doubt, "left_out": list(policy.left_out)}
    if policy.doubt:
        told = words.policy_doubted(str(policy.path))
        return [Observed("policy", Condition.BROKEN, told, facts, words.policy_advice())]
    told = words.policy_told(str(policy.path), len(policy.values))
    facts["settings"] = sorted(policy.values)
    if not policy.left_out:
        return [Observed("policy", Condition.GOOD, told, facts)]
    told = f"{told}; {words.policy_left_out(policy.left_out)}"
    return [Observed("policy", Condition.WAITS, told, facts, words.policy_keys_advice())]


def _updates(settings: Settings, words: Words) -> list[Observed]:
    if not settings.update_channel:
        return []
    seen = recall(TillPaths(settings.data_dir).updates)
    if seen.newest is None or seen.looked_at is None:
        return [Observed("updates", Condition.GOOD, words.update_unseen(), {"newest": None})]
    is_newer = seen.newest > Version.parse(__version__)
    facts = {"newest": str(seen.newest), "looked_at": seen.looked_at.isoformat()}
    return [
        Observed(
            "updates",
            Condition.WAITS if is_newer else Condition.GOOD,
            words.update_seen(str(seen.newest), seen.looked_at),
            facts,
            words.update_advice() if is_newer else "",
        )
    ]
