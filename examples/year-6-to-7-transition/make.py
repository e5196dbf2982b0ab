"""Make the invented pupils and staff of Ravensholme Academy and St Oswald's Primary: rewrites people.csv beside this file.

The same bytes on every run (one seed, standard library only). Every name, date and answer is drawn at random or invented;
nobody in it exists. The other files of this folder are written by hand.
"""
# SPDX-License-Identifier: MIT
import csv
import pathlib
import random

HERE = pathlib.Path(__file__).resolve().parent
rng = random.Random(20270412)

HEADERS = ["Surname", "Forename", "School", "Year Group", "Form", "Gender", "Programme", "Role", "Signed up", "Can do",
           "Interests", "Need", "First choice", "Second choice", "Third choice", "Pupil consent", "Parent consent settling in",
           "Parent consent visits", "Interview", "Core training", "DBS", "Safeguarding training"]
INTERESTS = ("football", "drawing", "baking", "gaming", "dance", "animals", "music", "reading")
SAFE = "01/09/2026 until 31/08/2027"
LUNCHES = ("mon-lunch", "tue-lunch", "wed-lunch", "thu-lunch")
BIG, SMALL = "ravensholme", "oswald"

# Surname, forename, school, programme: the transition lead, two more of the academy; the Year 6 teacher, her assistant, the head.
STAFF = [("Whitworth", "Joanne", BIG, "Settling in; Moving up"), ("Sesay", "Abu", BIG, "Settling in"),
         ("Rimmer", "Clive", BIG, ""), ("Hartigan", "Bridget", SMALL, "Moving up"), ("Shafiq", "Rukhsana", SMALL, "Moving up"),
         ("Tweddle", "Peter", SMALL, "")]
# In the autumn Year 8 help those who are new; in the summer those who were new go back to their primary as mentors.
YEAR_8 = """Olivia Threadgold F, Kwame Asante M, Ewan Dalgleish M, Samina Yousaf F, Tomasz Wilk M, Precious Ncube F"""
# Year 7 who asked for someone at the summer school, and those who found their feet and want to go back as mentors.
NEW = """Alfie Broadbent M, Hafsa Malik F, Leo Cartmell M, Niamh Gilhooly F, Rohan Desai M, Zakariya Omar M"""
# The teams of strands/moving-up.yaml, two by two, and when each can go to the primary school.
GUIDES = """Erin Postlethwaite F, Mason Tickle M, Ines Carvalho F, Jamal Warsame M, Lottie Fairhurst F, Dev Nair M"""
AFTERNOONS = ("wed-enrichment", "wed-enrichment", "thu-enrichment", "thu-enrichment", "wed-enrichment; thu-enrichment",
              "wed-enrichment; thu-enrichment")
YEAR_6 = """Bella Armitage F, Callum Birch M, Deepika Chand F, Edie Dunstan F, Finn Eccles M, Gurpreet Gill M,
            Habiba Hashmi F, Iwan Ifans M, Jasmine Jolly F, Kacper Krol M, Musa Mahmood M, Nell Norbury F,
            Oscar Ogunleye M, Sofia Rossi F"""


def each(names):
    return [" ".join(name.split()) for name in names.split(",")]


def adult(surname, forename, school, programme):
    return {"Surname": surname, "Forename": forename, "School": school, "Programme": programme, "Role": programme and "Staff",
            "DBS": rng.choice(("04/03/2025 until 03/03/2028", "11/11/2024 until 10/11/2027", "02/09/2025 until 01/09/2028")),
            "Safeguarding training": SAFE}


def pupil(person, school, year, form, **more):
    forename, surname, gender = person.rsplit(" ", 2)
    return {"Surname": surname, "Forename": forename, "Gender": gender, "School": school, "Year Group": year, "Form": form,
            "Interests": "; ".join(sorted(rng.sample(INTERESTS, 3))), "Pupil consent": "08/09/2026", **more}


def full_name(person):
    return person.rsplit(" ", 1)[0]


def main():
    rows = [adult(*one) for one in STAFF]
    for person in each(YEAR_8):
        rows.append(pupil(person, BIG, 8, f"8{rng.choice('RST')}", Programme="Settling in", Role="mentor",
                          **{"Signed up": "01/07/2026", "Interview": "10/07/2026 accepted", "Core training": "14/07/2026 until 21/07/2027",
                             "Parent consent settling in": "09/09/2026",
                             "Can do": "; ".join(sorted(rng.sample(LUNCHES, 3), key=LUNCHES.index))}))
    for person in each(NEW):
        first, second, third = (full_name(one) for one in rng.sample(each(YEAR_8), 3))
        rows.append(pupil(person, BIG, 7, f"7{rng.choice('RST')}", Programme="Settling in", Role="mentee",
                          **{"Signed up": "28/08/2026", "Need": rng.choice(("high", "middle", "middle", "low")), "First choice": first,
                             "Second choice": second, "Third choice": third, "Parent consent settling in": "09/09/2026"}))
    for person, afternoons in zip(each(GUIDES), AFTERNOONS):
        rows.append(pupil(person, BIG, 7, f"7{rng.choice('RST')}", Programme="Moving up", Role="mentor",
                          **{"Signed up": "02/03/2027", "Can do": afternoons, "Parent consent visits": "22/03/2027",
                             "Core training": "24/03/2027 until 21/07/2027"}))
    for person in each(YEAR_6):
        rows.append(pupil(person, SMALL, 6, "6O", Programme="Moving up", Role="mentee",
                          **{"Signed up": "15/03/2027", "Parent consent visits": rng.choice(("18/03/2027", "19/03/2027", "22/03/2027"))}))
    with open(HERE / "people.csv", "w", encoding="utf-8", newline="") as out:
        table = csv.DictWriter(out, HEADERS, restval="", lineterminator="\r\n")
        table.writeheader()
        table.writerows(rows)


if __name__ == "__main__":
    main()
