"""Make the invented pupils and staff of Fernhurst School: rewrites people.csv beside this file.

The same bytes on every run (one seed, standard library only). Every name and date is drawn at random; nobody in it
exists. The other files of this folder are written by hand.
"""
# SPDX-License-Identifier: MIT
import csv
import pathlib
import random

HERE = pathlib.Path(__file__).resolve().parent
rng = random.Random(20260910)

HEADERS = ["Surname", "Forename", "Year Group", "Form", "Programme", "Role", "Signed up", "Cannot do", "Interests",
           "Communication", "Need", "Calm", "Lively", "Pupil consent", "Parent consent", "Core training", "DBS",
           "Safeguarding training"]
INTERESTS = ("bubbles", "drumming", "football", "gardening", "lego", "music", "sand", "swings", "trains", "water")
BREAKS = [f"{day}-{when}" for day in ("mon", "tue", "wed", "thu", "fri") for when in ("break", "lunch")]

# The assistant head, who leads; the head for safeguarding and her deputy; a speech and language therapist; assistants.
STAFF = [("Lorna", "Pickup", "mon-break; wed-break"), ("Delia", "Osgood", None), ("Marcus", "Feeney", None),
         ("Anjum", "Khalid", "tue-lunch; thu-lunch"), ("Sally", "Thwaite", ""), ("Joe", "Marland", ""), ("Wyn", "Probert", "")]
# Nominated by staff, who have seen how they are with others; and in which ways they talk.
MENTORS = """12 Ashley Binns speech symbols, 12 Reece Conroy speech, 11 Tanisha Dove speech symbols, 10 Ollie Ferris speech,
             10 Hana Mirza speech symbols, 10 Jordan Peake device speech, 9 Molly Sankey speech symbols, 9 Kai Tordoff speech,
             9 Esther Owusu speech symbols, 9 Declan Mayhew speech symbols"""
MENTEES = """3 Alfie Noble symbols, 3 Zara Hussain speech symbols, 4 Ben Catlow symbols, 4 Lily Stannard device,
             5 Mo Rashid speech, 5 Pearl Adeyemi symbols, 6 Idris Howell signing, 6 Scarlett Webb speech symbols,
             7 Tomos Lister signing, 7 Grace Ling speech"""


def each(people):
    for one in people.split(","):
        year, forename, surname, *ways = one.split()
        yield int(year), forename, surname, "; ".join(ways)


def pupil(year, forename, surname, ways, **more):
    therapy = sorted(rng.sample(BREAKS, rng.choice((1, 2, 3))), key=BREAKS.index)
    return {"Surname": surname, "Forename": forename, "Year Group": year, "Form": rng.choice(("Oak", "Ash", "Elm")),
            "Programme": "Buddies", "Communication": ways, "Cannot do": "; ".join(therapy),
            "Interests": "; ".join(sorted(rng.sample(INTERESTS, 2))), "Calm": rng.randint(1, 5), "Lively": rng.randint(1, 5),
            "Pupil consent": "09/09/2026", "Parent consent": rng.choice(("09/09/2026", "10/09/2026")), **more}


def main():
    rows = [{"Surname": surname, "Forename": forename, "Programme": "" if busy is None else "Buddies",
             "Role": "" if busy is None else "Staff", "Cannot do": busy or "",
             "DBS": rng.choice(("04/03/2025 until 03/03/2028", "02/09/2025 until 01/09/2028")),
             "Safeguarding training": "01/09/2026 until 31/08/2027"} for forename, surname, busy in STAFF]
    rows += [pupil(*one, Role="mentor", **{"Signed up": "07/09/2026", "Core training": "11/09/2026 until 31/08/2027"})
             for one in each(MENTORS)]
    rows += [pupil(*one, Role="mentee", **{"Signed up": "07/09/2026", "Need": rng.choice(("middle", "middle", "high"))})
             for one in each(MENTEES)]
    with open(HERE / "people.csv", "w", encoding="utf-8", newline="") as out:
        table = csv.DictWriter(out, HEADERS, restval="", lineterminator="\r\n")
        table.writeheader()
        table.writerows(rows)


if __name__ == "__main__":
    main()
