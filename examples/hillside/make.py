"""Make the invented school Hillside: rewrites people.csv and classes.yaml beside this file.

The same bytes on every run (one seed, standard library only). Every name, number and answer is drawn
at random; nobody in it exists. The other files of this folder are written by hand.
"""
# SPDX-License-Identifier: MIT
import csv
import datetime
import pathlib
import random

HERE = pathlib.Path(__file__).resolve().parent
rng = random.Random(20260901)

HEADERS = """Surname,Forename,Preferred Name,Year Group,Reg Group,UPN,Date of Birth,Gender,First Language,Other Languages,
Programme,Role,Signed up,Teaching Groups,Cannot do,Interests,Can help with,Wants help with,Need,First choice,Second choice,
Third choice,Outgoing,Patient,Pupil consent,Parent consent wellbeing,Parent consent reading,Interview,Core training,DBS,
Safeguarding training""".replace("\n", "").split(",")

# Who there is: programme, role, how many of each year.
GROUPS = [("Wellbeing", "mentee", {7: 27, 8: 25, 9: 8}), ("Wellbeing", "mentor", {8: 5, 9: 22, 10: 28}),
          ("Reading", "mentee", {7: 50, 8: 38, 9: 12}), ("Reading", "mentor", {8: 4, 9: 22, 10: 26}),
          ("", "", {7: 8, 8: 6, 9: 6, 10: 4})]
IN_BOTH = 8                                             # mentors of wellbeing who also mentor in reading

# Home language, share of the school, girls, boys, surnames.
NAMES = [("English", 56, """Amelia Olivia Isla Ava Emily Sophie Grace Lily Freya Evie Charlotte Daisy Poppy Ella Ruby Alice Megan
          Phoebe Holly Jessica Lucy Erin Hannah Imogen Georgia Bethany Niamh Rosie Abigail Katherine""",
          """Oliver Jack Harry George Thomas James William Noah Alfie Charlie Oscar Archie Joshua Samuel Benjamin Daniel Toby
          Luke Callum Edward Isaac Finley Rhys Owen Matthew Nathan Joseph Dylan Reuben Alexander""",
          """Ashworth Barker Bates Bentley Booth Bradley Carter Chadwick Clarke Dawson Dixon Ellis Farrow Fletcher Gibson Hartley
          Holmes Hughes Ingham Jarvis Kendall Lawson Marsden Moore Naylor Oldfield Parkin Pryce Quinn Ramsden Reid Sharpe
          Shaw Sutcliffe Thorpe Tierney Underhill Walsh Whitfield Yates O'Brien Clay-Webster"""),
         ("English", 9, "Adaeze Chidinma Folake Temi Shanice Kezia Naomi Efua Abena Zuri",
          "Tobi Emeka Kofi Kwame Jerome Tyrell Segun Malachi Elijah Zion", "Adeyemi Okoro Mensah Boateng Campbell Grant Balogun Owusu"),
         ("Urdu", 11, "Aisha Maryam Zara Hira Iqra Noor Sana Anam Mahnoor Areeba Laiba Hafsa",
          "Hamza Bilal Zain Usman Haris Ayaan Danyal Faisal Rehan Saad Taha Umar", "Akhtar Hussain Iqbal Malik Qureshi Raza Shah Mirza Butt Chaudhry"),
         ("Punjabi", 5, "Simran Jasleen Harpreet Kiran Manpreet Amrit", "Arjan Gurdeep Jaspal Karan Rajveer Harjit", "Gill Sandhu Dhillon Sidhu Bains Grewal"),
         ("Polish", 5, "Zuzanna Maja Oliwia Hanna Kinga Wiktoria", "Jakub Kacper Filip Szymon Mateusz Bartosz", "Nowak Mazur Duda Kaczmarek Pawlak Sikora"),
         ("Somali", 4, "Hodan Ifrah Sagal Hamdi Ayan", "Abdirahman Guled Liban Warsame Yusuf", "Abdi Farah Warsame Jama Nur"),
         ("Arabic", 4, "Layla Salma Yasmin Dana Rania", "Omar Karim Tariq Sami Nabil", "Haddad Khoury Mansour Saleh Nasser"),
         ("Romanian", 3, "Ioana Andreea Daria Elena", "Andrei Mihai Stefan Vlad", "Popescu Ionescu Dumitru Munteanu"),
         ("Turkish", 2, "Elif Defne Zehra Ceren", "Emre Kerem Deniz Baris", "Yilmaz Kaya Demir Aydin"),
         ("French", 1, "Aminata Fatou Clarisse", "Moussa Ibrahim Cedric", "Diallo Traore Mbemba")]
SHORT = dict(Thomas="Tom", Benjamin="Ben", Samuel="Sam", Joshua="Josh", Katherine="Kate", Alexander="Alex", Jessica="Jess",
             Megan="Meg", Abigail="Abi", Matthew="Matt", Charlotte="Lottie", Abdirahman="Abdi", Edward="Ted", Wiktoria="Wiki")
INTERESTS = dict(football=16, gaming=15, music=9, drawing=8, films=7, baking=6, animals=6, dance=6, swimming=5, coding=5,
                 chess=4, cycling=4, cricket=4, drama=3)

DAYS = "mon tue wed thu fri".split()
MEETING = [f"{d}-{when}" for when in ("tutor", "lunch") for d in DAYS]      # when pairs may meet
ASSEMBLY = {7: "mon-tutor", 8: "tue-tutor", 9: "wed-tutor", 10: "thu-tutor"}
SETS = {"maths": "ma", "english": "en", "science": "sc"}                    # taught in sets, four lessons a week each
WITH_FORM = dict(history=3, geography=3, french=3, pe=2, art=2, computing=2, music=1, drama=1, pshe=1)      # 18 + 12 = 30

# Surname, forename, gender, other languages, programme, sets taught, cannot do, DBS, safeguarding training.
TUTORS = "mon-tutor; tue-tutor; wed-tutor; thu-tutor; fri-tutor"            # they have a tutor group of their own
SAFE = "01/09/2026 until 31/08/2027"
ADULTS = [("Holroyd", "Helen", "F", "", "Wellbeing; Reading", "english 1", "fri-tutor; wed-lunch", "04/03/2025 until 03/03/2028", SAFE),
          ("Okafor", "Daniel", "M", "", "Wellbeing; Reading", "", "mon-tutor; tue-lunch; thu-lunch", "11/11/2024 until 10/11/2027", SAFE),
          ("Siddiqui", "Farah", "F", "Urdu", "Wellbeing", "science 3", TUTORS + "; mon-lunch", "20/01/2026 until 19/01/2029", SAFE),
          ("Bramley", "Christopher", "M", "", "Reading", "english 3", TUTORS + "; tue-lunch; fri-after", "02/09/2024 until 01/09/2027", SAFE),
          ("Lindqvist", "Anna", "F", "French", "Wellbeing; Reading", "maths 3", TUTORS + "; wed-lunch", "15/06/2025 until 14/06/2028", SAFE),
          ("Tattersall", "Joan", "F", "", "Wellbeing; Reading", "", "fri-lunch", "13/10/2023 until 12/10/2026", SAFE),
          ("Zielinski", "Adam", "M", "Polish", "Reading", "", "thu-lunch", "08/05/2026 until 07/05/2029", "14/01/2026 until 13/01/2027"),
          ("Peverell", "Ruth", "F", "", "Reading", "", "wed-tutor; mon-lunch", "22/09/2025 until 21/09/2028", SAFE)]


def day(date):
    return date.strftime("%d/%m/%Y")


def drawn(weights, n):
    """n different keys, the heavier ones more often."""
    left, out = dict(weights), []
    for _ in range(min(n, len(left))):
        out.append(rng.choices(list(left), list(left.values()))[0])
        del left[out[-1]]
    return out


def timetable():
    """Lessons of every form and set: a half-year (forms A-C or D-F) has its sets of a subject at the same times."""
    classes = {}
    for year in (7, 8, 9, 10):
        for half, forms in enumerate(("ABC", "DEF")):
            free = {d: [f"{d}-p{p}" for p in range(1, 7)] for d in DAYS}
            for subject, short in SETS.items():
                days = sorted(rng.sample(DAYS, 4), key=DAYS.index)
                times = [free[d].pop(rng.randrange(len(free[d]))) for d in days]
                for number in range(1, 4):
                    classes[f"{short}{year}-{3 * half + number}"] = dict.fromkeys(times, subject)
            for form in forms:
                left, lessons = dict(WITH_FORM), {}
                for d in rng.sample(DAYS, 5):           # no subject twice a day: those with most lessons left come first
                    today = sorted(left, key=lambda s: (-left[s], rng.random()))[:len(free[d])]
                    rng.shuffle(today)
                    for slot, subject in zip(free[d], today):
                        lessons[slot] = subject
                        left[subject] -= 1
                    left = {s: n for s, n in left.items() if n}
                classes[f"{year}{form}"] = dict(sorted(lessons.items(), key=lambda x: (DAYS.index(x[0][:3]), x[0])))
    return classes


def sets_for(subject, count, classes, taken):
    """Sets for one teacher: of different times, and nobody else's."""
    mine, busy = [], set()
    for name in drawn({c: 1 for c in classes if c.startswith(SETS[subject])}, len(classes)):
        if len(mine) < count and name not in taken and not busy & set(classes[name]):
            mine.append(name)
            busy |= set(classes[name])
    taken.update(mine)
    return "; ".join(sorted(mine))


def adult(row, classes, taken):
    teaches = sets_for(row[5].split()[0], int(row[5].split()[1]), classes, taken) if row[5] else ""
    return dict(zip(("Surname", "Forename", "Gender", "Other Languages", "Programme"), row)) | {
        "First Language": "English", "Role": "Staff", "Signed up": "08/06/2026", "Teaching Groups": teaches,
        "Cannot do": row[6], "DBS": row[7], "Safeguarding training": row[8]}


def upn(year, serial):
    digits = f"8019{rng.randrange(1, 7):03}{28 - year - 2:02}{serial:03}"   # establishment 9xxx: no school has it
    return "ABCDEFGHJKLMNPQRTUVWXYZ"[sum(int(c) * i for i, c in enumerate(digits, 2)) % 23] + digits


def pupil(year, programme, role, serial, used, signed_days):
    while True:
        language, _, girls, boys, surnames = rng.choices(NAMES, [n[1] for n in NAMES])[0]
        gender = rng.choice("FM")
        forename, surname = rng.choice((girls if gender == "F" else boys).split()), rng.choice(surnames.split())
        if (forename, surname) not in used and forename != surname:
            used.add((forename, surname))
            break
    first = language if rng.random() < 0.65 else "English"
    others = {"English", language} - {first} | ({"French"} if rng.random() < 0.04 and first != "French" else set())
    form = rng.choice("ABCDEF")
    groups = [f"{year}{form}"] + [f"{s}{year}-{rng.randrange(1, 4) + 3 * (form > 'C')}" for s in SETS.values()]
    clubs = drawn({s: 4 if "lunch" in s else 3 for s in MEETING if s != ASSEMBLY[year]}, rng.choice((2, 3, 3, 4, 5)))
    after = drawn({f"{d}-after": 1 for d in DAYS}, rng.choice((0, 0, 1, 2)))
    busy = sorted([ASSEMBLY[year]] + clubs + after, key=lambda s: (DAYS.index(s[:3]), s.endswith("after"), s.endswith("lunch")))
    born = datetime.date(2021 - year, 9, 1) + datetime.timedelta(rng.randrange(365))
    mentor, reading = role == "mentor", programme == "Reading"
    consent = [day(datetime.date(2026, 9, rng.choice((7, 8, 9, 10, 11, 14)))) for _ in range(3)]
    label = rng.choices((f"{year}", f"Year {year}", f"Yr {year}", f"Y{year}"), (88, 5, 4, 3))[0]
    return {"Surname": surname, "Forename": forename, "Gender": gender, "Year Group": label, "Reg Group": f"{year}{form}",
            "Preferred Name": SHORT.get(forename, "") if rng.random() < 0.6 else "",
            "UPN": upn(year, serial), "Date of Birth": day(born), "First Language": first, "Other Languages": "; ".join(sorted(others)),
            "Programme": programme, "Role": role, "Signed up": day(rng.choice(signed_days)),
            "Teaching Groups": "; ".join(groups), "Cannot do": "; ".join(busy),
            "Interests": "; ".join(drawn(INTERESTS, rng.choices((0, 1, 2, 3, 4), (3, 10, 27, 40, 20))[0])),
            "Can help with": "; ".join(offers()) if mentor and reading else "",
            "Wants help with": "; ".join(drawn(dict(reading=60, spelling=14, writing=12, maths=10, phonics=4), rng.choice((1, 1, 2))))
            if role == "mentee" and reading else "",
            "Need": rng.choices(("low", "middle", "high", ""), (25, 50, 18, 7))[0] if role == "mentee" and not reading else "",
            "Outgoing": rng.choices(("", 1, 2, 3, 4, 5), (6, 10, 22, 28, 22, 12))[0],
            "Patient": rng.choices(("", 1, 2, 3, 4, 5), (6, 3, 10, 26, 35, 20) if mentor else (6, 12, 22, 30, 20, 10))[0],
            "Pupil consent": consent[0],
            "Parent consent wellbeing": consent[1] if programme == "Wellbeing" else "",
            "Parent consent reading": consent[2] if reading else "",
            "Interview": rng.choice(("09/09/2026", "10/09/2026")) if mentor else "",
            "Core training": rng.choice(("11/09/2026 until 10/09/2027", "14/09/2026 until 13/09/2027")) if mentor else "",
            "year": year}


def offers():
    return drawn(dict(reading=50, spelling=14, writing=14, maths=14, phonics=4), rng.choice((1, 2, 2, 3)))


def choose(mentees, mentors):
    """Ranked choices by name: a few mentors are known to all, and now and then somebody picks one who is not older."""
    popular = {id(m): 1 / (1 + i) ** 0.7 for i, m in enumerate(rng.sample(mentors, len(mentors)))}
    known = {id(m): f"{m['Forename']} {m['Surname']}" for m in mentors}
    for mentee in mentees:
        weights = {known[id(m)]: popular[id(m)] for m in mentors if m["year"] > mentee["year"] or rng.random() < 0.05}
        for key, name in zip(("First choice", "Second choice", "Third choice"), drawn(weights, rng.choices((0, 1, 2, 3), (15, 10, 15, 60))[0])):
            mentee[key] = name


def leave_gaps(rows):
    """What a real list lacks: each gap goes to other people, so that each shows as one reason of its own."""
    def some(n, programme, role):
        nonlocal whole
        pool = [p for p in whole if p["Programme"] == programme and p["Role"] == role]
        out = rng.sample(pool, n)
        whole = [p for p in whole if p not in out]
        return out
    whole = [p for p in rows if p["Forename"] not in ("José", "Zoë")]
    nothing = "; ".join(f"{d}-{when}" for d in DAYS for when in ("tutor", "lunch"))
    for programme, role, key, value, n in (
            ("Wellbeing", "mentee", "Pupil consent", "", 2), ("Wellbeing", "mentee", "Parent consent wellbeing", "", 2),
            ("Wellbeing", "mentee", "Parent consent wellbeing", "no", 1), ("Wellbeing", "mentee", "Need", "refer-on", 1),
            ("Wellbeing", "mentee", "Cannot do", nothing, 1), ("Wellbeing", "mentor", "Parent consent wellbeing", "", 2),
            ("Wellbeing", "mentor", "Interview", "10/09/2026 not this time", 2), ("Wellbeing", "mentor", "Core training", "", 2),
            ("Wellbeing", "mentor", "Core training", "10/10/2025 until 09/10/2026", 1), ("Wellbeing", "mentor", "Cannot do", nothing, 1),
            ("Reading", "mentee", "Pupil consent", "", 3), ("Reading", "mentee", "Parent consent reading", "", 4),
            ("Reading", "mentee", "Pupil consent", "no", 1), ("Reading", "mentee", "Cannot do", nothing, 2),
            ("Reading", "mentee", "Wants help with", "", 1), ("Reading", "mentor", "Pupil consent", "", 1),
            ("Reading", "mentor", "Parent consent reading", "", 1), ("Reading", "mentor", "Core training", "", 1),
            ("Reading", "mentor", "Interview", "09/09/2026 not this time", 1),
            ("Reading", "mentor", "Core training", "10/10/2025 until 09/10/2026", 1),
            ("Reading", "mentee", "UPN", "", 1), ("Wellbeing", "mentee", "UPN", "", 1), ("Reading", "mentee", "Gender", "", 3),
            ("Wellbeing", "mentor", "Gender", "", 2), ("Wellbeing", "mentee", "Gender", "", 1)):
        for person in some(n, programme, role):
            person[key] = value
            if value.endswith("not this time"):
                person["Core training"] = ""            # not trained this time either


def people(classes):
    signed = [datetime.date(2026, 6, 8) + datetime.timedelta(i) for i in range(89)]
    signed = [d for d in signed if d.weekday() < 5 and not datetime.date(2026, 7, 21) < d < datetime.date(2026, 9, 3)]
    used, taken, rows = {(a[1], a[0]) for a in ADULTS}, set(), []
    for programme, role, years in GROUPS:
        for year, n in years.items():
            rows += [pupil(year, programme, role, len(rows) + 101 + i, used, signed) for i in range(n)]
    mentees, mentors = ([p for p in rows if (p["Programme"], p["Role"]) == ("Wellbeing", r)] for r in ("mentee", "mentor"))
    mentees[4].update(Forename="José", Surname="Almeida", Gender="M", **{"Preferred Name": "", "First Language": "English"})
    mentors[-1].update(Forename="Zoë", Surname="Hartley", Gender="F", **{"Preferred Name": "", "First Language": "English"})
    choose(mentees, mentors)
    leave_gaps(rows)
    ready = [m for m in mentors if m["Parent consent wellbeing"] and m["Core training"] and m["Cannot do"].count(";") < 6]
    for both in rng.sample(ready, IN_BOTH):
        both.update({"Programme": "Wellbeing; Reading", "Can help with": "; ".join(offers()), "Parent consent reading": both["Parent consent wellbeing"]})
    rows.sort(key=lambda p: (p["year"], p["Reg Group"], p["Surname"], p["Forename"]))
    again = dict(rng.choice([p for p in rows if p["UPN"] and p["Programme"] == "Reading" and p["Role"] == "mentee"]))
    return [adult(a, classes, taken) for a in ADULTS] + rows + [again]     # the last row: one form handed in twice


def main():
    classes = timetable()
    with open(HERE / "people.csv", "w", encoding="utf-8", newline="") as out:
        table = csv.DictWriter(out, HEADERS, restval="", extrasaction="ignore", lineterminator="\r\n")
        table.writeheader()
        table.writerows(people(classes))
    with open(HERE / "classes.yaml", "w", encoding="utf-8", newline="\n") as out:
        out.write("# Lessons of each form and set, once; a pupil's week is its form's and its three sets'. Made by make.py.\n")
        for name in sorted(classes, key=lambda c: (not c[0].isdigit(), int("".join(filter(str.isdigit, c.split("-")[0]))), c)):
            out.write(f"{name}: {{{', '.join(f'{slot}: {subject}' for slot, subject in classes[name].items())}}}\n")


if __name__ == "__main__":
    main()
