"""Make the invented pupils and staff of Meadowfield Primary: rewrites people.csv beside this file.

The same bytes on every run (one seed, standard library only). Every name and date is drawn at random; nobody in it
exists. The other files of this folder are written by hand.
"""
# SPDX-License-Identifier: MIT
import csv
import pathlib
import random

HERE = pathlib.Path(__file__).resolve().parent
rng = random.Random(20260908)

HEADERS = ["Surname", "Forename", "Year Group", "Form", "Gender", "Programme", "Role", "Signed up", "Cannot do",
           "Interests", "Need", "Pupil consent", "Parent consent", "Interview", "Core training", "DBS",
           "Safeguarding training"]
INTERESTS = ("animals", "dance", "drawing", "football", "gaming", "lego", "reading", "swimming")
LUNCHES = [f"{day}-lunch" for day in ("mon", "tue", "wed", "thu", "fri")]

# The learning mentor, who leads; the head and her deputy for safeguarding; a teaching assistant.
STAFF = [("Karen", "Utley", "wed-lunch"), ("Ruth", "Samson", None), ("Imran", "Sheikh", None), ("Tina", "Holt", "")]
TEAM = """Anya Petrova F, Bradley Cross M, Chanel Dixon F, Dawid Gorski M, Eesa Malik M, Francesca Lowe F, Grace Obi F,
          Harvey Nunn M, Isabel Tran F, Jamie Wade M"""
# Whom teachers sent in September. Nobody came of their own accord.
SENT = "3 Kelsey Brand F, 4 Logan Firth M, 5 Maisie Orton F"


def pupil(year, forename, surname, gender, **more):
    busy = sorted(rng.sample(LUNCHES, rng.choice((1, 1, 2))), key=LUNCHES.index)
    return {"Surname": surname, "Forename": forename, "Year Group": year, "Form": f"{year}{rng.choice('MP')}",
            "Gender": gender, "Programme": "Peer mentoring", "Cannot do": "; ".join(busy),
            "Interests": "; ".join(sorted(rng.sample(INTERESTS, 3))), "Pupil consent": "14/09/2026",
            "Parent consent": "16/09/2026", **more}


def main():
    rows = [{"Surname": surname, "Forename": forename, "Programme": "" if busy is None else "Peer mentoring",
             "Role": "" if busy is None else "Staff", "Cannot do": busy or "",
             "DBS": rng.choice(("04/03/2025 until 03/03/2028", "02/09/2025 until 01/09/2028")),
             "Safeguarding training": "02/09/2026 until 31/08/2027"} for forename, surname, busy in STAFF]
    for one in TEAM.split(","):
        rows.append(pupil(6, *one.split(), Role="mentor", **{
            "Signed up": "07/09/2026", "Interview": "11/09/2026 accepted", "Core training": "18/09/2026 until 21/07/2027"}))
    for one in SENT.split(","):
        year, *name = one.split()
        rows.append(pupil(int(year), *name, Role="mentee", **{"Signed up": "09/09/2026", "Need": "middle"}))
    with open(HERE / "people.csv", "w", encoding="utf-8", newline="") as out:
        table = csv.DictWriter(out, HEADERS, restval="", lineterminator="\r\n")
        table.writeheader()
        table.writerows(rows)


if __name__ == "__main__":
    main()
