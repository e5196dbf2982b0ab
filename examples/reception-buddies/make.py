"""Make the invented children and staff of Larkfield Primary: rewrites people.csv beside this file.

The same bytes on every run (one seed, standard library only). Every name and date is drawn at random; nobody in it
exists. The other files of this folder are written by hand.
"""
# SPDX-License-Identifier: MIT
import csv
import pathlib
import random

HERE = pathlib.Path(__file__).resolve().parent
rng = random.Random(20260914)

HEADERS = ["Surname", "Forename", "Preferred Name", "Year Group", "Form", "Gender", "First Language", "Other Languages",
           "Programme", "Role", "Signed up", "Start date", "Interests", "Pupil consent", "Parent consent", "Core training",
           "DBS", "Safeguarding training"]
SAFE = "01/09/2025 until 31/08/2027"

# The head of early years, who leads; the safeguarding lead and deputy; the two teachers and the Reception assistant.
STAFF = [("Okell", "Bronwen", True), ("Mottram", "Judith", False), ("Sandhu", "Harjit", False),
         ("Iveson", "Paul", True), ("Quigley", "Roisin", True)]
# What parents tell at the home visit, and what Year 6 say about themselves on the form they sign up with.
INTERESTS = ("animals", "building", "cars", "dancing", "dinosaurs", "drawing", "football", "singing", "stories", "water-play")
YEAR_6 = """Abigail Aston F, Adam Bhatti M, Alys Corfield F, Bilal Dar M, Callum Edge M, Chidi Eze M, Daisy Fenn F,
            Ebony Gayle F, Elliot Hulme M, Esme Ingle F, Finlay Jukes M, Gracie Kirk F, Haris Latif M, Isla Marlow F,
            Jayden Nembhard M, Kasia Olszewska F, Liam Pugh M, Maryam Qadir F, Nathan Rudge M, Orla Shannon F,
            Poppy Tranter F, Rafi Uddin M, Sienna Vale F, Toby Wragg M, Ula Yilmaz F, Wojciech Zając M, Zara Amin F"""
RECEPTION = """Ada Birtles F, Aidan Cope M, Amara Diallo F, Arlo Egan M, Ayesha Farid F, Beau Garside M, Blanka Halas F,
               Caleb Irwin M, Dilys Jeavons F, Eddie Kyle M, Eshal Lodhi F, Freddie Moss M, Grace Nuttall F, Hamza Omer M,
               Ivy Pickles F, Jude Quayle M, Kaya Reddy F, Kuba Sobczak M, Lola Tunstall F, Milo Usher M, Nia Vickers F,
               Otis Walker M, Pia Xavier F, Rehan Younis M, Rosa Zamora F, Seb Ackroyd M, Tilly Boon F, Umar Chishti M,
               Vera Dobson F, Zac Elsom M"""
# What is spoken at home, where it is not English.
AT_HOME = {"Bhatti": "Urdu", "Dar": "Urdu", "Latif": "Urdu", "Qadir": "Urdu", "Olszewska": "Polish", "Zając": "Polish",
           "Uddin": "Bengali", "Yilmaz": "Turkish", "Farid": "Urdu", "Lodhi": "Urdu", "Younis": "Urdu", "Halas": "Polish",
           "Sobczak": "Polish", "Diallo": "French", "Zamora": "Spanish", "Chishti": "Urdu"}


def adult(surname, forename, helps):
    return {"Surname": surname, "Forename": forename, "Programme": "Reception buddies" if helps else "",
            "Role": "Staff" if helps else "",
            "DBS": rng.choice(("04/03/2025 until 03/03/2028", "11/11/2024 until 10/11/2027", "02/09/2025 until 01/09/2028")),
            "Safeguarding training": SAFE}


def child(words, year, **more):
    forename, surname, gender = words.split()
    language = AT_HOME.get(surname, "English")
    return {"Surname": surname, "Forename": forename, "Gender": gender, "Year Group": year, "First Language": language,
            "Other Languages": "" if language == "English" or year == "R" and rng.random() < 0.5 else
            "English" if language != "English" else "", "Programme": "Reception buddies",
            "Interests": "; ".join(sorted(rng.sample(INTERESTS, 3))), **more}


def each(names):
    return [name.strip() for name in names.split(",")]


def main():
    rows = [adult(*one) for one in STAFF]
    for words in each(YEAR_6):          # in Year 5 when they sign up
        rows.append(child(words, 6, Form="6", Role="mentor", **{
            "Signed up": "08/06/2026", "Pupil consent": "08/06/2026", "Parent consent": rng.choice(("09/06/2026", "10/06/2026")),
            "Core training": "16/06/2026 until 21/07/2027"}))
    for words in each(RECEPTION):       # not at the school yet: half of them begin on Monday, half on Wednesday
        rows.append(child(words, "R", Form="R", Role="mentee", **{
            "Signed up": rng.choice(("02/06/2026", "04/06/2026", "11/06/2026")),
            "Start date": rng.choice(("07/09/2026", "09/09/2026")), "Parent consent": "given"}))
    for row in rows[-30:]:
        row["Parent consent"] = row["Signed up"]
    with open(HERE / "people.csv", "w", encoding="utf-8", newline="") as out:
        table = csv.DictWriter(out, HEADERS, restval="", lineterminator="\r\n")
        table.writeheader()
        table.writerows(rows)


if __name__ == "__main__":
    main()
