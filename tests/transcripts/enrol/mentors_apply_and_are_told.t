An open application: what somebody wrote stays in the private part, and those who are not chosen are told why.

  $ kith init s --no-git --model talk-it-out-team --today 2026-09-01 2>/dev/null; cd s
  $ printf 'Timestamp,Name,Year,Why would you like to be a mentor?\n2026-09-10 09:12,Ada Example,6,I was new once\n2026-09-11 10:00,Ben Example,6,My friend is one\n' >../form.csv
  $ kith enrol import ../form.csv --strand team --role mentor --today 2026-09-14 --id-seed 1
  2 new, 0 as they stand, 0 different, 0 here but not in the sheet
  Imported 2 people.
  $ grep -rh . ../s-private/people; grep -rl motivation people; true
  applied: {date: 2026-09-11, motivation: My friend is one}
  imported: {applied: bghkoolj, name.name: klkhjabh, since: ehbombfo, strands.team: mkkfikcf, year: khddegpi}
  applied: {date: 2026-09-10, motivation: I was new once}
  imported: {applied: jehcdegd, name.name: ogadcdkb, since: kkhcelhe, strands.team: mkkfikcf, year: khddegpi}
  $ kith report --today 2026-09-14 | grep -A 2 application
    2 applications to be a mentor without an interview: g9sckege, jqzeerw3:
        kith enrol gate WHO interview --date DATE --outcome accepted
    8 gates that do not hold or lapse soon, of people who do not meet yet:
  $ set -- $(ls people | sed 's/.yaml//')
  $ kith enrol gate $1 interview --date 2026-09-16 --outcome accepted --today 2026-09-16; kith enrol gate $2 interview --date 2026-09-16 --outcome not-this-time --today 2026-09-16
  Set for 1 person.
  Set for 1 person.
  $ kith report --today 2026-09-17 | grep -A 2 applicant
    1 applicant not chosen, and not told why: jqzeerw3:
        kith enrol set WHO applied.feedback=DATE
    7 gates that do not hold or lapse soon, of people who do not meet yet:
  $ kith report --today 2026-09-17 --audience staff | grep -c applica
  0
  [1]
  $ kith enrol set $2 applied.feedback=2026-09-17 --today 2026-09-17; grep -h feedback ../s-private/people/$2.yaml
  Changed.
  applied: {date: 2026-09-10, motivation: I was new once, feedback: 2026-09-17}
  $ kith report --today 2026-09-18 | grep -c applicant
  0
  [1]

Who came, by week, beside what was done to be known.

  $ kith record diary promotion --what assembly --date 2026-09-09 --today 2026-09-18 2>/dev/null; kith record diary box --count 4 --date 2026-09-17 --today 2026-09-18 2>/dev/null
  $ kith report take-up --today 2026-09-18
  s, 2026-09-18: who came, and who asked
  
  team
    team: who came and who asked, by week (2026-W37 * to 2026-W38, most 2)
    mentors  █·
    mentees  ··
  
    week      mentors  mentees  notes  pairs  waiting  free  promotion
    2026-W37        2        0      0      0        0     2  assembly
    2026-W38        0        0      4      0        0     2
    all             2        0      4      0        0     2
  
  What these numbers cannot say
    mentors, mentees: signed up in the week; notes: in the feelings box; waiting,
    free: mentees and mentors without a pair at its end. Weeks in which nothing
    happened are left out. That two things fell in one week does not say that one
    came of the other.
  $ kith report take-up --today 2026-09-18 --format json | sed -n '/weeks/,/]/p' | head -n 12
        "weeks": [
          {
            "week": "2026-W37",
            "mentors": 2,
            "mentees": 0,
            "notes": 0,
            "pairs": 0,
            "waiting": 0,
            "free": 2,
            "promotion": [
              "assembly"
            ]
  $ kith report take-up --audience public
  kith: take-up is about people: it is for --audience lead or staff
  [2]
