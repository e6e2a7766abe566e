"""What F1 opens: for each place of the program the section of a manual that is about it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from PySide6.QtWidgets import QDialog

from posapp.domain.setup import Step


class Topic(StrEnum):
    """What somebody may be looking at."""

    SALE = "sale"
    VERDICT = "verdict"
    SEVERAL = "several"
    FIND = "find"
    ASIDE = "aside"
    OUTAGE = "outage"
    APPROVAL = "approval"
    KEYS = "keys"
    TOUR = "tour"
    SETUP = "setup"
    SCANNER = "scanner"
    FIELDS = "fields"
    IMPORT = "import"
    STOCK = "stock"
    OWN_CODES = "own_codes"
    QUEUE = "queue"
    JOURNAL = "journal"
    REPORTS = "reports"
    HEAD_OFFICE = "head_office"
    SETTINGS = "settings"
    SECRETS = "secrets"
    PEOPLE = "people"
    SUPPORT = "support"
    DAMAGE = "damage"


SECTIONS: Final[Mapping[Topic, tuple[str, str]]] = {
    Topic.SALE: ("cashier", "a-sale-step-by-step"),
    Topic.VERDICT: ("cashier", "what-the-panel-says"),
    Topic.SEVERAL: ("cashier", "rewards-and-several-vouchers"),
    Topic.FIND: ("cashier", "no-card-at-hand-find-the-customer"),
    Topic.ASIDE: ("cashier", "put-a-sale-aside"),
    Topic.OUTAGE: ("cashier", "no-network-no-power"),
    Topic.APPROVAL: ("cashier", "a-manager-approves"),
    Topic.KEYS: ("cashier", "keys"),
    Topic.TOUR: ("training", "the-guided-tour"),
    Topic.SETUP: ("manager", "setting-a-till-up"),
    Topic.SCANNER: ("scanner", "try-it"),
    Topic.FIELDS: ("stock", "which-custom-field-means-what"),
    Topic.IMPORT: ("stock", "by-file"),
    Topic.STOCK: ("manager", "stock"),
    Topic.OWN_CODES: ("manager", "own-codes"),
    Topic.QUEUE: ("manager", "queue"),
    Topic.JOURNAL: ("manager", "journal"),
    Topic.REPORTS: ("manager", "reports"),
    Topic.HEAD_OFFICE: ("manager", "sending-to-the-head-office"),
    Topic.SETTINGS: ("manager", "settings"),
    Topic.SECRETS: ("manager", "where-the-key-is-kept"),
    Topic.PEOPLE: ("manager", "people"),
    Topic.SUPPORT: ("manager", "support"),
    Topic.DAMAGE: ("manager", "disk-and-data"),
}
"""The book, and its section by the English heading."""

OFFICE: Final[Mapping[str, Topic]] = {
    "stock": Topic.STOCK,
    "queue": Topic.QUEUE,
    "journal": Topic.JOURNAL,
    "reports": Topic.REPORTS,
    "settings": Topic.SETTINGS,
    "people": Topic.PEOPLE,
    "support": Topic.SUPPORT,
}
"""By the key of the office's page."""

# By name: a class named here would have to be loaded at the start.
DIALOGS: Final[Mapping[str, Topic]] = {
    "SearchDialog": Topic.FIND,
    "RecallDialog": Topic.ASIDE,
    "ApprovalDialog": Topic.APPROVAL,
    "PreviewDialog": Topic.IMPORT,
    "FieldsDialog": Topic.FIELDS,
    "GenerateDialog": Topic.OWN_CODES,
    "RewardDialog": Topic.OWN_CODES,
    "StoryDialog": Topic.JOURNAL,
    "ForgetDialog": Topic.JOURNAL,
    "ExportDialog": Topic.HEAD_OFFICE,
    "DaysDialog": Topic.REPORTS,
    "SlipDialog": Topic.REPORTS,
    "ActDialog": Topic.QUEUE,
    "SecretDialog": Topic.SECRETS,
    "ImportDialog": Topic.SETTINGS,
    "PersonDialog": Topic.PEOPLE,
    "RescueWindow": Topic.DAMAGE,
}
"""By the dialog's class or one that it is made from; any other is about the page below it."""


def topic_of_dialog(dialog: QDialog) -> Topic | None:
    """What a dialog is about; None where it is about the page below."""
    named = (DIALOGS.get(one.__name__) for one in type(dialog).__mro__)
    return next((topic for topic in named if topic is not None), None)


def topic_of_step(step: Step) -> Topic:
    """What a page of the wizard is about."""
    match step:
        case Step.SCANNER:
            return Topic.SCANNER
        case Step.FIELDS:
            return Topic.FIELDS
        case _:
            return Topic.SETUP
