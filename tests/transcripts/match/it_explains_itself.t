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
  Every best answer has this pair.
  The best other mentor is Alex Sutcliffe, fit 577; with them:
    level  as proposed  with them
    fit          29130      29060
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
    own gates: parent-consent/wellbeing missing
    gates of mentors: interview refused for Imogen Parkin and Temi Grant;
    parent-consent/wellbeing missing for Daisy Ashworth and Georgia Ramsden;
    training/core missing for Erin Whitfield, Imogen Parkin, Temi Grant and Usman
    Hussain
  $ kith match explain $5 --today 2026-09-16
  wellbeing: Tariq Saleh, mentee
  Without a partner: full
  would help: 48 mentors are possible, all with as many mentees as they can have;
  53 mentees can only go to 48 places; one more place with 7 of them would be
  theirs
    rule          keeps away
    gates            6 of 55
    shared-slots     1 of 55
    gates of mentors: interview refused for Imogen Parkin and Temi Grant;
    parent-consent/wellbeing missing for Daisy Ashworth and Georgia Ramsden;
    training/core missing for Erin Whitfield, Imogen Parkin, Temi Grant and Usman
    Hussain
  53 mentees can only go to 48 places, so 5 are left out.
    left out: Tariq Saleh, Harry Fletcher, Oliver Ramsden, Owen Ramsden, Elif
    Kaya, with no more need than any of the others
  To give them a mentor all the same would cost least with Bilal Shah:
    Tariq Saleh gets Bilal Shah
    William Marsden gets Emeka Campbell instead of Bilal Shah
    Sami Saleh loses Emeka Campbell
    level  as proposed  with them
    fit          29130      29111
  $ kith match explain jqzeerw3 --today 2026-09-16
  kith: this person is neither mentor nor mentee in any strand
  [2]
