"""EAN-13 numbers: the shape of both card codes and voucher codes in the seeded world."""

from __future__ import annotations


def check_digit(body: str) -> str:
    """Return the EAN-13 check digit of twelve digits.

    Raises:
        ValueError: `body` is not exactly twelve digits.
    """
    if len(body) != 12 or not body.isascii() or not body.isdigit():
        raise ValueError(f"an EAN-13 body is twelve digits, not {body!r}")
    odd = sum(int(digit) for digit in body[0::2])
    even = sum(int(digit) for digit in body[1::2])
    return str(-(odd + 3 * even) % 10)


def ean13(prefix: str, number: int) -> str:
    """Return the valid EAN-13 made of `prefix`, then `number` padded to twelve digits in all."""
    body = prefix + str(number).zfill(12 - len(prefix))
    return body + check_digit(body)


def is_ean13(code: str) -> bool:
    """Tell whether `code` is thirteen digits whose check digit is right."""
    return (
        len(code) == 13 and code.isascii() and code.isdigit() and check_digit(code[:12]) == code[12]
    )
