"""Make the invented pupils and staff of Brackenfield School: rewrites people.csv beside this file.

The same bytes on every run (one seed, standard library only). Every name, date and answer is drawn at random; nobody in
it exists. The other files of this folder are written by hand.
"""
# SPDX-License-Identifier: MIT
import csv
import pathlib
import random

HERE = pathlib.Path(__file__).resolve().parent
rng = random.Random(20260907)

HEADERS = ["Surname", "Forename", "Preferred Name", "Year Group", "Reg Group", "Gender", "Programme", "Role", "Signed up",
           "Cannot do", "Interests", "Lived experience", "Need", "First choice", "Second choice", "Outgoing", "Patient",
           "Pupil consent", "Parent consent wellbeing", "Parent consent gate", "Interview", "Core training", "DBS",
           "Safeguarding training"]
INTERESTS = ("football", "drawing", "baking", "gaming", "dance", "animals", "music", "reading", "coding", "cycling")
LUNCHES = [f"{day}-lunch" for day in ("mon", "tue", "wed", "thu", "fri")]
SAFE = "01/09/2026 until 31/08/2027"

# Forename, surname, lunches with something else on: the lead, the safeguarding lead and her deputy, three more.
STAFF = [("Amanda", "Threlkeld", "wed-lunch"), ("Yvonne", "Baptiste", "-"), ("Iain", "Corrie", "-"),
         ("Sunita", "Rao", "mon-lunch; tue-lunch"), ("Gareth", "Penry", "thu-lunch; fri-lunch"), ("Dee", "Lomax", "")]
# Year 12, 10 and 9: who they are, and what they said they had come through and could speak about.
MENTORS = """12 Maya Holroyd F autism; 12 Theo Brandreth M adhd; 12 Simran Bains F; 12 Joel Akande M bereavement;
             12 Freya Lindley F dyslexia; 12 Hamza Siddique M new-to-country; 10 Ruby Catterall F anxiety;
             10 Isaac Dutton M autism; 10 Leila Mansour F new-to-country; 10 Callum Fairhurst M adhd;
             10 Nia Penhaligon F young-carer; 10 Owen Garstang M; 10 Zofia Duda F dyslexia; 10 Tariq Aziz M bereavement;
             10 Hetty Snape F anxiety; 9 Dylan Rowbotham M adhd; 9 Amira Saleh F; 9 Kit Holland F young-carer"""
MENTEES = """7 Archie Pell M autism; 7 Bethan Rhys F anxiety; 7 Cody Marsh M adhd; 7 Daria Popescu F new-to-country;
             7 Evan Tully M dyslexia; 7 Faiza Noor F; 7 Georgie Hirst F young-carer; 7 Harun Celik M new-to-country;
             7 Immy Roscoe F anxiety; 8 Jac Bevan M adhd; 8 Keeley Stott F bereavement; 8 Lewis Orme M autism;
             8 Mariam Osman F; 8 Noah Whitham M dyslexia; 8 Olive Greaves F anxiety; 8 Piotr Lis M bereavement;
             8 Rosie Tyldesley F young-carer; 8 Sami Haddad M"""
NEEDS = "middle middle high middle low middle middle middle high middle refer-on middle middle low middle high middle middle".split()


def each(people):
    for one in people.split(";"):
        year, forename, surname, gender, *tags = one.split()
        yield int(year), forename, surname, gender, "; ".join(tags)


def busy():
    return "; ".join(sorted(rng.sample(LUNCHES, rng.choice((1, 2, 2, 3))), key=LUNCHES.index))


def pupil(year, forename, surname, gender, tags, **more):
    day = rng.choice(("07/09/2026", "08/09/2026", "09/09/2026"))
    return {"Surname": surname, "Forename": forename, "Year Group": year, "Reg Group": f"{year}{rng.choice('ABCD')}",
            "Gender": gender, "Cannot do": busy(), "Interests": "; ".join(sorted(rng.sample(INTERESTS, 3))),
            "Lived experience": tags, "Outgoing": rng.randint(1, 5), "Patient": rng.randint(2, 5), "Pupil consent": day,
            "Parent consent wellbeing": "10/09/2026", **more}


def main():
    rows = [{"Surname": surname, "Forename": forename, "Cannot do": busy if busy != "-" else "",
             "Programme": "Wellbeing; At the gate" if busy != "-" else "", "Role": "Staff" if busy != "-" else "",
             "DBS": rng.choice(("04/03/2025 until 03/03/2028", "11/11/2024 until 10/11/2027")),
             "Safeguarding training": SAFE} for forename, surname, busy in STAFF]
    mentors = list(each(MENTORS))
    for number, one in enumerate(mentors):
        # Every third said they could come early; Year 12's training is of last year, and lapses at the end of January.
        early = number % 3 == 0
        rows.append(pupil(*one, Programme="Wellbeing; At the gate" if early else "Wellbeing", Role="mentor", **{
            "Signed up": rng.choice(("22/06/2026", "24/06/2026", "29/06/2026")),
            "Interview": "03/07/2026 accepted" if number != 16 else "03/07/2026 not-this-time",
            "Core training": "30/01/2026 until 29/01/2027" if one[0] == 12 else "10/07/2026 until 09/07/2027",
            "Parent consent gate": "10/09/2026" if early else ""}))
    known = [f"{m[1]} {m[2]}" for m in mentors]
    for (number, one) in enumerate(each(MENTEES)):
        first, second = rng.sample(known, 2)
        asked = rng.random() < 0.6
        rows.append(pupil(*one, Programme="Wellbeing", Role="mentee", **{
            "Signed up": rng.choice(("02/07/2026", "07/09/2026", "08/09/2026")), "Need": NEEDS[number],
            "First choice": first if asked else "", "Second choice": second if asked else ""}))
    rows[-2]["Parent consent wellbeing"] = "no"
    with open(HERE / "people.csv", "w", encoding="utf-8", newline="") as out:
        table = csv.DictWriter(out, HEADERS, restval="", lineterminator="\r\n")
        table.writeheader()
        table.writerows(rows)


if __name__ == "__main__":
    main()
