"""The settings that bound what is accepted without Splio's word."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

from pydantic import BeforeValidator, Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from posapp.app.settings_part import SettingsPart
from posapp.domain.money import AmountError, Money
from posapp.domain.risk import Risk, UnknownRule


def _amount(value: object) -> object:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        value = str(value)
    if isinstance(value, str):
        try:
            return str(Money.parse(value))
        except AmountError:
            raise ValueError("must be an amount such as 30.00") from None
    return value


AmountText = Annotated[str, BeforeValidator(_amount)]


class RiskSettings(SettingsPart):
    """Limits of what a till takes on its stock alone; an amount or a count of 0 is no limit."""

    risk_show_age_hours: float = Field(
        default=4, ge=0, le=8760, description="hours after which the stock's age is shown"
    )
    risk_ask_hours: float = Field(
        default=24, gt=0, le=8760, description="hours after which a manager decides offline"
    )
    risk_refuse_hours: float = Field(
        default=72, gt=0, le=8760, description="hours after which nothing is accepted offline"
    )
    risk_unknown: UnknownRule = Field(
        default=UnknownRule.ASK,
        description="ask or refuse: a code that is in no stock while Splio cannot be asked",
    )
    risk_unknown_value: AmountText = Field(
        default="10.00", description="most that a manager may approve for such a code"
    )
    risk_per_code: AmountText = Field(
        default="30.00", description="most that one voucher may be worth offline"
    )
    risk_per_sale: AmountText = Field(
        default="50.00", description="most that the vouchers of a sale may be worth offline"
    )
    risk_outage_value: AmountText = Field(
        default="500.00", description="most that may stand unconfirmed at this till"
    )
    risk_outage_count: int = Field(
        default=50, ge=0, le=100_000, description="most vouchers that may stand unconfirmed"
    )
    risk_outage_hours: float = Field(
        default=72, gt=0, le=8760, description="hours the oldest of them may stand unconfirmed"
    )
    risk_warn_percent: int = Field(
        default=80, ge=1, le=100, description="share of a limit at which the manager is warned"
    )

    @field_validator("risk_refuse_hours")
    @classmethod
    def _asks_before_it_refuses(cls, refuse: float, info: ValidationInfo) -> float:
        ask = info.data.get("risk_ask_hours")
        if ask is not None and ask > refuse:
            raise PydanticCustomError(
                "at_odds",
                "must not be less than {other}, which is {other_is}",
                {
                    "other": "risk_ask_hours",
                    "other_is": f"{ask:g}",
                    "turned": f"must not be more than risk_refuse_hours, which is {refuse:g}",
                },
            )
        return refuse

    @property
    def risk(self) -> Risk:
        """The limits as the rules read them."""
        return Risk(
            show_age_after=timedelta(hours=self.risk_show_age_hours),
            ask_after=timedelta(hours=self.risk_ask_hours),
            refuse_after=timedelta(hours=self.risk_refuse_hours),
            unknown=self.risk_unknown,
            unknown_value=Money.parse(self.risk_unknown_value),
            per_code=Money.parse(self.risk_per_code),
            per_sale=Money.parse(self.risk_per_sale),
            outage_value=Money.parse(self.risk_outage_value),
            outage_count=self.risk_outage_count,
            outage_lasts=timedelta(hours=self.risk_outage_hours),
            warn_percent=self.risk_warn_percent,
        )
