"""Make the invented members and youth workers of a club on Harbour Street: rewrites people.csv beside this file.

The same bytes on every run (one seed, standard library only). Every name, date and answer is drawn at random; nobody
in it exists. The other files of this folder are written by hand.
"""
# SPDX-License-Identifier: MIT
import csv
import pathlib
import random

HERE = pathlib.Path(__file__).resolve().parent
rng = random.Random(20260915)

HEADERS = ["Surname", "Forename", "Year Group", "Programme", "Role", "Signed up", "Cannot do", "Interests", "First choice",
           "Outgoing", "Pupil consent", "Parent consent", "Interview", "Core training", "DBS", "Safeguarding training"]
INTERESTS = ("baking", "dance", "films", "football", "hair", "music", "nails", "poetry", "running")
EVENINGS = ("mon-club", "wed-club", "fri-club")

# Three youth workers, of whom the first leads and the second is for safeguarding; a volunteer.
STAFF = [("Marcia", "Gillespie", ""), ("Jenny", "Wardle", "fri-club"), ("Suleika", "Abdi", "mon-club"), ("Bev", "Tranter", "wed-club")]
SUPPORTERS = """13 Keisha Boateng, 13 Megan Ridley, 12 Saba Mirza, 12 Ellie Crane, 12 Tamika Joseph, 11 Hawa Sesay,
                11 Lucy Farrow, 10 Nadia Karim, 10 Jodie Mather, 10 Priya Solanki"""
YOUNGER = "8 Amy Sturgess, 8 Yasmin Noor, 8 Chelsea Platt, 9 Zainab Hadi, 9 Rosa Lunt, 9 Demi Fryer, 8 Hope Adu, 9 Ines Vidal"


def each(people):
    for one in people.split(","):
        year, forename, surname = one.split()
        yield int(year), forename, surname


def member(year, forename, surname, **more):
    return {"Surname": surname, "Forename": forename, "Year Group": year, "Programme": "Talk",
            "Interests": "; ".join(sorted(rng.sample(INTERESTS, 3))), "Outgoing": rng.randint(1, 5),
            "Pupil consent": "16/09/2026", "Parent consent": rng.choice(("16/09/2026", "18/09/2026", "21/09/2026")), **more}


def main():
    rows = [{"Surname": surname, "Forename": forename, "Programme": "Talk", "Role": "Staff", "Cannot do": busy,
             "DBS": rng.choice(("04/03/2025 until 03/03/2028", "02/09/2025 until 01/09/2028")),
             "Safeguarding training": "01/09/2026 until 31/08/2027"} for forename, surname, busy in STAFF]
    for one in each(SUPPORTERS):
        rows.append(member(*one, Role="mentor", **{
            "Signed up": "07/09/2026", "Cannot do": rng.choice(("", "", *EVENINGS)), "Interview": "11/09/2026 accepted",
            "Core training": "19/09/2026 until 31/08/2027"}))
    known = [f"{forename} {surname}" for _, forename, surname in each(SUPPORTERS)]
    for one in each(YOUNGER):
        rows.append(member(*one, Role="mentee", **{
            "Signed up": "14/09/2026", "Cannot do": rng.choice(("", *EVENINGS)), "First choice": rng.choice((rng.choice(known), ""))}))
    with open(HERE / "people.csv", "w", encoding="utf-8", newline="") as out:
        table = csv.DictWriter(out, HEADERS, restval="", lineterminator="\r\n")
        table.writeheader()
        table.writerows(rows)


if __name__ == "__main__":
    main()
