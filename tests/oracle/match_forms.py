# SPDX-License-Identifier: MIT
"""Form-group strands for the oracle of `kith match`: a form stands for the mentee.

Section 1 of the rules: its year is the form's, person rules of the mentee's side are skipped, placing counts forms.
A form is at its school in every slot of the strand; of all else that describes a person it has nothing, and missing
data counts for nothing.
"""

from match_rules import RULES, Match, gate_holds
from meeting_times import MeetingTimes

PERSON_RULES = {"shared-languages", "shared-communication", "subject", "different-form", "asks.gender"}
MENTOR_ONLY = {"gates": lambda match, gates, m, e: all(gate_holds(m, name, match.today) for name in gates.get("mentor", []))}


class FormTimes(MeetingTimes):
    def usable(self, person, slot):
        if "is-a-form" in person:
            return self.strand_has(slot) and slot.minutes() >= self.length
        return super().usable(person, slot)


class FormMatch(Match):
    """Match, with forms among those whom `person` knows."""

    def __init__(self, programme, strand, today, rematch=False):
        schools = list(programme.schools)
        self.forms = {
            name: {"id": name, "school": form.get("school", schools[0]), "year": form["year"], "is-a-form": True}
            for name, form in programme.record["forms"].items()
        }
        super().__init__(programme, strand, today, rematch)

    def make_times(self):
        return FormTimes(self.strand, self.programme.calendar_of, self.programme.classes)

    @property
    def rows_by(self):
        """A row has room for one form."""
        return "mentee" if super().rows_by == "mentee" else "none"

    def in_role(self, role):
        return list(self.forms) if role == "mentee" else super().in_role(role)

    def person(self, name):
        return self.forms.get(name) or super().person(name)

    def broken_rules(self, mentor, mentee):
        m, form = self.person(mentor), self.person(mentee)
        named = [name for name in RULES if name in self.require and name not in PERSON_RULES]
        broken = [name for name in named if not MENTOR_ONLY.get(name, RULES[name])(self, self.require[name], m, form)]
        return broken + (["not-available"] if self.never_available(mentor, mentee) else [])
