"""Make the invented buddies and staff of Millbrook Primary: rewrites people.csv beside this file.

The same bytes on every run (one seed, standard library only). Every name and date is drawn at random; nobody in it
exists. The other files of this folder are written by hand.
"""
# SPDX-License-Identifier: MIT
import csv
import pathlib
import random

HERE = pathlib.Path(__file__).resolve().parent
rng = random.Random(20260902)

HEADERS = ["Surname", "Forename", "Year Group", "Form", "Programme", "Role", "Cannot do", "Interests", "Pupil consent",
           "Parent consent", "Core training", "DBS", "Safeguarding training"]
DAYS = ("mon", "tue", "wed", "thu", "fri")
PLAYTIMES = [f"{day}-{when}" for day in DAYS for when in ("break", "lunch")]
GAMES = ("skipping", "draughts", "tag", "hopscotch", "drawing", "football", "marbles")
LUNCHES = [f"{day}-lunch" for day in DAYS]
BREAKS = [f"{day}-break" for day in DAYS]

# Two teachers and a teaching assistant who are out at break, three lunchtime supervisors.
STAFF = [("Fairclough", "Miriam", LUNCHES), ("Osei", "Kwabena", LUNCHES), ("Delaney", "Orla", LUNCHES[:3]),
         ("Threlfall", "Pat", BREAKS), ("Rahman", "Shireen", BREAKS), ("Hebden", "Carol", BREAKS)]
FORENAMES = """Aaliyah Ben Caitlin Dev Ellie Farhan Grace Harvey Imani Jakub Keira Leon Maisie Nuala Oskar Priya Rory Safiya
            Theo Uma Violet Wren Yusuf Zain""".split()
SURNAMES = """Abbott Begum Calder Dunn Eastwood Farooq Greenhalgh Hoyle Ibrahim Jagger Kaur Lomas Mistry Nowak Ogden Pollard
           Rashid Sykes Tattersall Umeh Varley Whittle Yeadon Zielinska""".split()


def buddy(number, forename, surname):
    clubs = rng.sample(PLAYTIMES, rng.choice((2, 2, 3, 3, 4)))
    trained = "08/09/2026" if number < 18 else "25/09/2026"
    return {"Surname": surname, "Forename": forename, "Year Group": rng.choice((5, 6, 6)),
            "Programme": "Playground buddies", "Role": "mentor", "Cannot do": "; ".join(sorted(clubs, key=PLAYTIMES.index)),
            "Interests": "; ".join(rng.sample(GAMES, rng.choice((1, 2, 3)))), "Pupil consent": "07/09/2026", "Parent consent": rng.choice(("07/09/2026", "08/09/2026", "09/09/2026")),
            "Core training": f"{trained} until 21/07/2027"}


def adult(surname, forename, busy):
    return {"Surname": surname, "Forename": forename, "Programme": "Playground buddies", "Role": "Staff",
            "Cannot do": "; ".join(busy), "DBS": "02/09/2025 until 01/09/2028",
            "Safeguarding training": "02/09/2026 until 31/08/2027"}


def main():
    surnames = rng.sample(SURNAMES, len(SURNAMES))
    rows = [adult(*one) for one in STAFF]
    rows += [buddy(n, forename, surnames[n]) for n, forename in enumerate(rng.sample(FORENAMES, len(FORENAMES)))]
    for row in rows[6:]:
        row["Form"] = f"{row['Year Group']}{rng.choice('AB')}"
    with open(HERE / "people.csv", "w", encoding="utf-8", newline="") as out:
        table = csv.DictWriter(out, HEADERS, restval="", lineterminator="\r\n")
        table.writeheader()
        table.writerows(rows)


if __name__ == "__main__":
    main()
