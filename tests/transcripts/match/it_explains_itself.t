  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ kith match wellbeing --dry-run --today 2026-09-16 --format json >../p.json
  [3]
  $ cat >../pick.py <<'X'
  > import json
  > p = json.load(open("../p.json"))
  > a, b = p["pairs"][0], p["pairs"][1]
  > print(a["mentors"][0], a["mentees"][0], b["mentees"][0], *[u["person"] for u in p["unplaced"] if u["because"] in ("gates", "full")][:4:3])
  > X
  $ set -- $(/usr/bin/python3 ../pick.py)
  $ kith match explain $1 $2 --today 2026-09-16
  wellbeing: Niamh Whitfield with Taha Butt
  They are proposed.
  fit 654
    preference  weight  points of 1000
    choices          5            1000
    interests        3               0
    answers          2             750
    gender           1               0
    languages        2            1000
  $ kith match explain $1 $3 --today 2026-09-16
  wellbeing: Niamh Whitfield with Olivia Fletcher
  fit 442
    preference  weight  points of 1000
    choices          5               0
    interests        3             500
    answers          2             625
    gender           1            1000
    languages        2            1000
  Instead Evie Holmes is proposed, fit 519:
    preference  weight  points of 1000
    choices          5               0
    interests        3            1000
    answers          2             375
    gender           1            1000
    languages        2            1000
  What forcing this pair would change:
    level  as proposed  with this pair
    fit          29130           28867
  $ kith match explain $4 --today 2026-09-16
  wellbeing: Callum O'Brien, mentee
  Without a partner: gates
  would help: parent-consent/wellbeing of their own; if gates did not stand in the
  way, 27 mentors would be possible
    rule          keeps away
    gates           55 of 55
    year-gap        27 of 55
    shared-slots     3 of 55
  $ kith match explain $5 --today 2026-09-16
  $ kith match explain jqzeerw3 --today 2026-09-16
  kith: this person is neither mentor nor mentee in any strand
  [2]
