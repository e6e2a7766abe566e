"""Everything that is ever said: the till's own words, and those of the office, the set-up, the
console.

Loaded with the first sentence that only these say: `posapp.ui.text.Words` sees to it.
"""

from __future__ import annotations

from posapp.ui.text.batches import BatchWords
from posapp.ui.text.codes import CodesWords
from posapp.ui.text.console import ConsoleWords
from posapp.ui.text.doctor import DoctorWords
from posapp.ui.text.errors import ErrorWords
from posapp.ui.text.exports import ExportWords
from posapp.ui.text.exposed import ExposedWords
from posapp.ui.text.faults import FaultWords
from posapp.ui.text.files import FileWords
from posapp.ui.text.journal import JournalWords
from posapp.ui.text.life import LifeWords
from posapp.ui.text.manual import ManualWords
from posapp.ui.text.member import MemberWords
from posapp.ui.text.privacy import PrivacyWords
from posapp.ui.text.queue import QueueWords
from posapp.ui.text.replacing import ReplacingWords
from posapp.ui.text.sale import SaleWords
from posapp.ui.text.sales_archive import SalesArchiveWords
from posapp.ui.text.scanner import ScannerWords
from posapp.ui.text.self_test import SelfTestWords
from posapp.ui.text.sending import SendingWords
from posapp.ui.text.settings import SettingsWords
from posapp.ui.text.setup import SetupWords
from posapp.ui.text.shortcuts import ShortcutWords
from posapp.ui.text.slip import SlipWords
from posapp.ui.text.stock import StockWords
from posapp.ui.text.stories import StoryWords
from posapp.ui.text.support import SupportWords
from posapp.ui.text.training import TrainingWords
from posapp.ui.text.transport import TransportWords
from posapp.ui.text.verdicts import VerdictWords
from posapp.ui.text.work import WorkWords


class AllWords(
    SetupWords,
    ExportWords,
    TransportWords,
    SalesArchiveWords,
    JournalWords,
    QueueWords,
    VerdictWords,
    FaultWords,
    SaleWords,
    SendingWords,
    FileWords,
    WorkWords,
    BatchWords,
    CodesWords,
    ErrorWords,
    ExposedWords,
    StoryWords,
    StockWords,
    LifeWords,
    MemberWords,
    ManualWords,
    ScannerWords,
    ShortcutWords,
    SettingsWords,
    DoctorWords,
    SupportWords,
    TrainingWords,
    ConsoleWords,
    SlipWords,
    PrivacyWords,
    ReplacingWords,
    SelfTestWords,
):
    """All the program's sentences."""
