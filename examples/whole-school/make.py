"""Make the invented pupils and staff of Castlebeck School: rewrites people.csv beside this file.

The same bytes on every run (one seed, standard library only). Every name, date and answer is drawn at random; nobody
in it exists. The other files of this folder are written by hand.
"""
# SPDX-License-Identifier: MIT
import csv
import pathlib
import random

HERE = pathlib.Path(__file__).resolve().parent
rng = random.Random(20260914)

HEADERS = ["Surname", "Forename", "Year Group", "Reg Group", "Gender", "Programme", "Role", "Signed up", "Cannot do",
           "Interests", "Can help with", "Wants help with", "Need", "First choice", "Pupil consent", "Parent consent",
           "Interview", "Core training", "DBS", "Safeguarding training"]
GIRLS = """Aisha Amber Anna Beth Cara Chloe Dina Eleri Ella Farah Freya Gina Holly Ifra Jade Kiran Lara Leah Maja Mia Nadia
           Niamh Orla Paige Rosa Sana Skye Tess Yara Zoe""".split()
BOYS = """Adam Ali Ben Callum Dev Dylan Eddie Ewan Femi Finn George Hamza Harry Isaac Jake Jamal Joe Kai Leo Liam Max Musa Nathan
          Omar Owen Rafe Sam Tariq Theo Will""".split()
SURNAMES = """Akhtar Allerton Bannister Beck Blackwood Bramhall Chowdhury Coates Dacre Dawes Eccleston Fawcett Fell Garth Ghani
              Haigh Hartley Hussain Ingleby Jagger Kane Kendrew Lamb Lister Mahmood Metcalfe Nowak Oldroyd Parr Peel Raistrick
              Rawnsley Sedgwick Shah Slater Sowerby Thwaites Tunnicliffe Umar Varley Wadsworth Whitaker Wozniak Yeadon""".split()
INTERESTS = ("animals", "art", "baking", "chess", "coding", "cricket", "dance", "drama", "films", "football", "gaming", "music")
LUNCHES = [f"{day}-lunch" for day in ("mon", "tue", "wed", "thu", "fri")]
TUTOR = [f"{day}-tutor" for day in ("mon", "tue", "wed", "thu", "fri")]
SAFE = "01/09/2026 until 31/08/2027"
EVERY = "Wellbeing; Reading; Revision groups; Form friends; Welcome; Drop-in"

# The lead; the safeguarding lead and two deputies; six more, and what they oversee; then the tutors of Year 7.
STAFF = [("Harriet", "Lonsdale", EVERY, ""), ("Colin", "Abara", "", ""), ("Meena", "Desai", "", ""), ("Stuart", "Airey", "", ""),
         ("Penny", "Tordoff", "Wellbeing; Drop-in", "fri-lunch"), ("Imran", "Latif", "Wellbeing; Revision groups", "mon-lunch"),
         ("Grace", "Nuttall", "Reading", ""), ("Derek", "Holroyd", "Reading; Welcome", "tue-lunch"),
         ("Fatima", "Saleh", "Revision groups; Welcome", ""), ("Lynne", "Hobson", "Welcome; Drop-in", "")]
TUTORS = [("Alan", "Briggs"), ("Rukhsana", "Malik"), ("Toby", "Elgar"), ("Carol", "Yates")]
# Year, how many, the strand, their part in it; of the mentors every third is in the second strand, too.
GROUPS = [(10, 8, "Revision groups", "mentor", ""), (10, 5, "Form friends", "mentor", "Drop-in"), (10, 8, "Wellbeing", "mentor", "Drop-in"),
          (9, 6, "Wellbeing", "mentor", "Welcome"), (9, 9, "Reading", "mentor", "Welcome"), (9, 8, "Welcome", "mentor", ""),
          (9, 4, "Drop-in", "mentor", ""), (7, 7, "Wellbeing", "mentee", ""), (8, 6, "Wellbeing", "mentee", "Revision groups"),
          (7, 14, "Reading", "mentee", ""), (8, 18, "Revision groups", "mentee", "")]


def pupil(year, strand, role, second, used):
    while True:
        gender = rng.choice("FM")
        name = rng.choice(GIRLS if gender == "F" else BOYS), rng.choice(SURNAMES)
        if name not in used:
            break
    used.add(name)
    busy = rng.sample(LUNCHES, rng.choice((1, 1, 2)))
    busy += rng.sample(TUTOR, rng.choice((0, 0, 1) if strand == "Revision groups" else (0, 1, 1)))
    mentor, reading = role == "mentor", strand == "Reading"
    subjects = ("reading", "spelling", "writing")
    return {"Surname": name[1], "Forename": name[0], "Year Group": year, "Reg Group": f"{year}{rng.choice('ABCD')}", "Gender": gender,
            "Programme": "; ".join(filter(None, (strand, second))), "Role": role, "Cannot do": "; ".join(sorted(busy)),
            "Signed up": rng.choice(("24/06/2026", "01/07/2026")) if mentor else rng.choice(("09/09/2026", "10/09/2026")),
            "Interests": "; ".join(sorted(rng.sample(INTERESTS, 3))),
            "Can help with": "; ".join(sorted(rng.sample(subjects, 2))) if mentor and reading else "",
            "Wants help with": rng.choice(subjects) if reading and not mentor else "",
            "Need": rng.choice(("low", "middle", "middle", "high")) if strand == "Wellbeing" and not mentor else "",
            "Pupil consent": "10/09/2026", "Parent consent": rng.choice(("10/09/2026", "11/09/2026", "14/09/2026")),
            "Interview": "08/07/2026 accepted" if mentor else "", "Core training": "11/09/2026 until 10/09/2027" if mentor else ""}


def main():
    adults = STAFF + [(forename, surname, "Form friends", "") for forename, surname in TUTORS]
    rows = [{"Surname": surname, "Forename": forename, "Programme": strands, "Role": strands and "Staff", "Cannot do": busy,
             "DBS": rng.choice(("04/03/2025 until 03/03/2028", "11/11/2024 until 10/11/2027", "02/09/2025 until 01/09/2028")),
             "Safeguarding training": SAFE} for forename, surname, strands, busy in adults]
    used = set()
    for year, many, strand, role, second in GROUPS:
        rows += [pupil(year, strand, role, second if n % 3 == 0 else "", used) for n in range(many)]
    asked = [row for row in rows if row.get("Role") == "mentor" and row["Programme"].startswith("Wellbeing")]
    for row in rows:
        if row["Role"] == "mentee" and row["Programme"].startswith("Wellbeing") and rng.random() < 0.6:
            one = rng.choice(asked)
            row["First choice"] = f"{one['Forename']} {one['Surname']}"
    with open(HERE / "people.csv", "w", encoding="utf-8", newline="") as out:
        table = csv.DictWriter(out, HEADERS, restval="", lineterminator="\r\n")
        table.writeheader()
        table.writerows(rows)


if __name__ == "__main__":
    main()
