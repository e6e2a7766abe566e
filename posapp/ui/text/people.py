"""Who is at the till: roles, PINs, waits, and why something is not possible."""

from __future__ import annotations

from posapp.domain.people import Person, Right, Role
from posapp.ui.text.voice import Voice


class PeopleWords(Voice):
    """Sentences about people and their PINs."""

    def role(self, role: Role) -> str:
        """What somebody is, as lists show it."""
        if role is Role.MANAGER:
            return self.translate("People", "Manager")
        return self.translate("People", "Cashier")

    def wait(self, seconds: int) -> str:
        """How long is left, counting down: ``0:30``, ``14:59``."""
        return f"{seconds // 60}:{seconds % 60:02d}"

    def wrong_pin(self, left: int) -> str:
        """That a PIN was wrong; how many more cost nothing, none of which is said by itself."""
        if not left:
            return self.translate("People", "That is not the PIN.")
        return self.count(
            left,
            self.translate("People", "That is not the PIN. {n} more try, then a wait."),
            self.translate("People", "That is not the PIN. {n} more tries, then a wait."),
        )

    def must_wait(self, name: str, seconds: int) -> str:
        """That no PIN is looked at yet, and for how long."""
        return self.translate(
            "People", "Too many wrong PINs for {name}. Next try in {wait}."
        ).format(name=name, wait=self.wait(seconds))

    def asked_for(self, right: Right) -> str:
        """Why a manager is asked."""
        match right:
            case Right.APPROVE:
                return self.translate("People", "A manager approves.")
            case Right.RESOLVE:
                return self.translate("People", "This is for a manager.")
            case Right.JOURNAL:
                return self.translate("People", "The journal is for a manager.")
            case Right.REPORT:
                return self.translate("People", "The reports are for a manager.")
            case Right.EXPORT:
                return self.translate("People", "An export is for a manager.")
            case Right.SETTINGS:
                return self.translate("People", "The settings are for a manager.")
            case Right.PEOPLE:
                return self.translate("People", "The page of people is for a manager.")
            case Right.STOCK | Right.SUPPORT:
                return self.translate("People", "This is for somebody who works here.")

    def present(self, person: Person | None) -> str:
        """Who is signed in, in a sentence."""
        if person is None:
            return self.translate("People", "Nobody is signed in.")
        return self.translate("People", "{name}, {role}").format(
            name=person.name, role=self.role(person.role).lower()
        )

    def person_line(self, person: Person) -> str:
        """Somebody in one line of a list."""
        told = self.translate("People", "{name}: {role} since {date}").format(
            name=person.name, role=self.role(person.role).lower(), date=self.date(person.created_at)
        )
        if person.left_at is None:
            return told
        gone = self.translate("People", "left on {date}").format(date=self.date(person.left_at))
        return f"{told}, {gone}"

    def nobody_entered(self) -> str:
        """That there is nobody in the list, and what that means."""
        return self.translate(
            "People", "Nobody is entered: the till asks nobody, and everybody may do everything."
        )

    def pin_prompt(self) -> str:
        """What the command line asks for."""
        return self.translate("People", "PIN (not shown)")

    def pin_of_prompt(self, name: str) -> str:
        """What the command line asks for where somebody gives a word."""
        return self.translate("People", "PIN of {name} (not shown)").format(name=name)

    def pin_again_prompt(self) -> str:
        """What the command line asks for, the second time."""
        return self.translate("People", "The same PIN once more")

    def pins_differ(self) -> str:
        """That the PIN was not typed twice the same."""
        return self.translate("People", "The two PINs differ. Nothing was changed.")

    def people_error(self, code: str) -> str | None:
        """The unfilled sentence of an error ``people.…``; None where it has none of its own."""
        match code:
            case "people.not_allowed":
                return self.translate(
                    "Error", "This is for a manager. Nothing was changed: ask one to sign in."
                )
            case "people.not_vouched":
                return self.translate(
                    "Error",
                    "A manager’s PIN is missing for a voucher. Take it out, scan it again and ask"
                    " the manager.",
                )
            case "people.bad_name":
                return self.translate(
                    "Error", "Enter a name of at most {longest} letters; nothing was changed."
                )
            case "people.name_taken":
                return self.translate(
                    "Error",
                    "Somebody called {name} works or worked here. Choose another name: no name is"
                    " given twice.",
                )
            case "people.manager_first":
                return self.translate(
                    "Error", "The first person at a till is a manager. Enter the manager first."
                )
            case "people.last_manager":
                return self.translate(
                    "Error",
                    "{name} is the last manager. Enter another manager first; nothing was changed.",
                )
            case "people.unknown":
                return self.translate("Error", "Nobody called {name} works at this till.")
            case "people.pin_form":
                return self.translate("Error", "A PIN has {shortest} to {longest} digits.")
            case "people.pin_easy":
                return self.translate(
                    "Error",
                    "Everybody would try this PIN first. Choose one that is no run such as 1234"
                    " and not one digit repeated.",
                )
            case "people.wrong_pin":
                return self.translate("Error", "That is not the PIN.")
            case "people.locked":
                return self.translate(
                    "Error", "Too many wrong PINs for {name}. Wait {seconds} s, then try again."
                )
            case _:
                return None
