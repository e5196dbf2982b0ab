"""Make the invented sixth-formers and staff of Aldersyke School: rewrites people.csv beside this file.

The same bytes on every run (one seed, standard library only). Every name and date is drawn at random; nobody in it
exists. The other files of this folder are written by hand.
"""
# SPDX-License-Identifier: MIT
import csv
import pathlib
import random

HERE = pathlib.Path(__file__).resolve().parent
rng = random.Random(20260907)

HEADERS = ["Surname", "Forename", "Preferred Name", "Year Group", "Form", "Programme", "Role", "Signed up", "Cannot do",
           "Interests", "Pupil consent", "Interview", "Core training", "DBS", "Safeguarding training"]
SAFE = "01/09/2026 until 31/08/2027"

# The head of Year 7, who leads; the safeguarding lead and her deputy; then the ten tutors, 7A to 7K without an I.
STAFF = [("Pemberton", "Ruth"), ("Achebe", "Ngozi"), ("Llewellyn", "Gareth"),
         ("Marsh", "Imelda"), ("Bhatt", "Sanjay"), ("Crowther", "Lesley"), ("Doyle", "Fergus"), ("Farooqi", "Nadia"),
         ("Grantham", "Neil"), ("Hui", "Mei-Ling"), ("Jankowska", "Beata"), ("Kershaw", "Tony"), ("Lovelace", "Dawn")]
# Surname, forename, preferred name, and what they cannot do: an apprenticeship day, early rehearsals, a bus that is late.
MENTORS = [("Ainsworth", "Isobel", "Izzy", ""), ("Okonkwo", "Chiamaka", "", ""), ("Tahir", "Sulaiman", "", ""),
           ("Wolstenholme", "Jacob", "Jake", "fri-tutor"), ("Parmar", "Anjali", "", ""), ("McAllister", "Catriona", "", ""),
           ("Szewczyk", "Dominik", "", "mon-tutor; fri-tutor"), ("Begum", "Tahmina", "", ""), ("Lacey", "Reuben", "", ""),
           ("Adeyinka", "Oluwaseun", "Seun", ""), ("Prosser", "Ffion", "", "wed-tutor"), ("Birtwistle", "Hal", "", "")]
INTERESTS = ("football", "music", "reading", "chess", "drama", "cooking", "running", "drawing", "coding")


def adult(surname, forename, role):
    return {"Surname": surname, "Forename": forename, "Programme": "Form mentors" if role else "", "Role": role,
            "DBS": rng.choice(("04/03/2025 until 03/03/2028", "11/11/2024 until 10/11/2027", "02/09/2025 until 01/09/2028")),
            "Safeguarding training": SAFE}


def mentor(number, surname, forename, preferred, busy):
    return {"Surname": surname, "Forename": forename, "Preferred Name": preferred, "Year Group": 12,
            # Out on two mornings is too often for a form of his own: he stands in where someone is away.
            "Form": f"12{rng.choice('ABC')}", "Programme": "Form mentors", "Role": "spotter" if ";" in busy else "mentor",
            "Signed up": rng.choice(("22/06/2026", "24/06/2026", "29/06/2026")), "Cannot do": busy,
            "Interests": "; ".join(sorted(rng.sample(INTERESTS, 2))), "Pupil consent": "03/09/2026",
            "Interview": f"{rng.choice(('06', '07', '08'))}/07/2026 accepted",
            # One joined late, and is trained on the second date.
            "Core training": "10/09/2026" if number != 8 else "24/09/2026", "DBS": "20/08/2026 until 19/08/2029"}


def main():
    rows = [adult(*one, "") for one in STAFF[:3]] + [adult(*one, "Staff") for one in STAFF[3:]]
    rows += [mentor(n, *one) for n, one in enumerate(MENTORS)]
    with open(HERE / "people.csv", "w", encoding="utf-8", newline="") as out:
        table = csv.DictWriter(out, HEADERS, restval="", lineterminator="\r\n")
        table.writeheader()
        table.writerows(rows)


if __name__ == "__main__":
    main()
