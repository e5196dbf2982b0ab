"""Make the invented pupils and staff of Thornhay Primary: rewrites people.csv beside this file.

The same bytes on every run (one seed, standard library only). Every name, date and answer is drawn at random; nobody
in it exists. The other files of this folder are written by hand.
"""
# SPDX-License-Identifier: MIT
import csv
import pathlib
import random

HERE = pathlib.Path(__file__).resolve().parent
rng = random.Random(20260921)

HEADERS = ["Surname", "Forename", "Year Group", "Form", "Programme", "Role", "Signed up", "Teaching Groups", "Cannot do",
           "Interests", "Can help with", "Wants help with", "Need", "Patient", "Talkative", "Capacity", "Pupil consent",
           "Parent consent", "Interview", "DBS", "Safeguarding training"]
INTERESTS = ("football", "animals", "drawing", "space", "lego", "cooking", "dance", "gaming", "swimming")
TIMES = ("mon-early", "tue-early", "wed-early", "thu-early", "fri-early", "tue-lunch", "thu-lunch")
SAFE = "02/09/2026 until 31/08/2027"

# The literacy lead; the head and her deputy, for safeguarding; two teaching assistants and the librarian.
STAFF = [("Catherine", "Oddy", "tue-lunch"), ("Moira", "Strachan", None), ("Philip", "Ansah", None),
         ("Denise", "Whalley", "thu-lunch"), ("Robert", "Kenning", "mon-early; fri-early"), ("Saima", "Iqbal", "")]
MENTORS = """6 Aiden Brook, 6 Beatrix Cole, 6 Dawud Essa, 6 Ffion Grant, 6 Hannah Idris, 6 Jerome Keane, 6 Lois Mbeki,
             6 Nico Oram, 5 Penny Quist, 5 Rhys Salt, 5 Tanvi Umrani, 5 Vinnie Ward, 5 Xanthe Yelland, 5 Zakir Abbas,
             5 Bryony Clegg, 5 Denis Ekwall"""
MENTEES = """3 Abel Birkett, 3 Chloe Deakin, 3 Efe Fashola, 3 Gwen Harker, 3 Ikram Jama, 3 Kyle Leigh, 3 Mina Nazari,
             3 Oliver Pask, 3 Quinn Rafferty, 3 Skye Tandy, 3 Ugo Vance, 4 Willa Xu, 4 Yahya Zaman, 4 Alfie Beech,
             4 Carys Dunne, 4 Emil Farkas, 4 Grace Hoad, 4 Idris Jones, 4 Kitty Lamb, 4 Marcel Nowak, 4 Orla Pike,
             4 Rashid Seth"""


def each(people):
    for one in people.split(","):
        year, forename, surname = one.split()
        yield int(year), forename, surname


def pupil(year, forename, surname, **more):
    busy = rng.sample(TIMES, rng.choice((1, 2, 2, 3)))
    return {"Surname": surname, "Forename": forename, "Year Group": year, "Form": str(year), "Programme": "Literacy mentors",
            "Teaching Groups": str(year), "Cannot do": "; ".join(sorted(busy, key=TIMES.index)),
            "Interests": "; ".join(sorted(rng.sample(INTERESTS, 2))), "Patient": rng.randint(2, 5),
            "Talkative": rng.randint(1, 5), "Pupil consent": "14/09/2026",
            "Parent consent": rng.choice(("15/09/2026", "16/09/2026", "17/09/2026")), **more}


def main():
    rows = [{"Surname": surname, "Forename": forename, "Programme": "" if busy is None else "Literacy mentors",
             "Role": "" if busy is None else "Staff", "Cannot do": busy or "", "Safeguarding training": SAFE,
             "DBS": rng.choice(("04/03/2025 until 03/03/2028", "02/09/2025 until 01/09/2028"))}
            for forename, surname, busy in STAFF]
    for number, one in enumerate(each(MENTORS)):
        rows.append(pupil(*one, Role="mentor", **{
            "Signed up": "09/09/2026", "Interview": "16/09/2026 accepted", "Capacity": 2 if number % 4 == 1 else "",
            "Can help with": "; ".join(sorted(rng.sample(("phonics", "reading", "reading", "spelling", "writing"), 2)))}))
        rows[-1]["Can help with"] = "; ".join(sorted(set(rows[-1]["Can help with"].split("; "))))
    for one in each(MENTEES):
        first = rng.choice(("reading", "reading", "spelling", "writing")) if one[0] == 4 else \
            rng.choice(("phonics", "phonics", "reading", "reading"))
        rows.append(pupil(*one, Role="mentee", **{
            "Signed up": rng.choice(("10/09/2026", "11/09/2026")), "Wants help with": first,
            "Need": rng.choice(("low", "middle", "middle", "high"))}))
    with open(HERE / "people.csv", "w", encoding="utf-8", newline="") as out:
        table = csv.DictWriter(out, HEADERS, restval="", lineterminator="\r\n")
        table.writeheader()
        table.writerows(rows)


if __name__ == "__main__":
    main()
