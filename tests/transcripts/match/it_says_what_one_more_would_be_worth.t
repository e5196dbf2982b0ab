  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ kith match gaps wellbeing --today 2026-09-16
  Wellbeing one-to-one: what one more mentor would be worth
  now: bounds 0, keep 0, place 48, need 8 / 29 / 11, weak 0, fit 29130
  Helps most: one more mentor in Y8, Y9, Y10, Y12, Y13 (gender m): place +1, need
  0 / 0 / +1, fit +724.
  
    one more mentor                                        place        need   fit
    anyone                                                    +1  0 / 0 / +1  +724
    year             Y8, Y9, Y10, Y12, Y13                    +1  0 / 0 / +1  +724
    slot             mon-lunch, tue-tutor, tue-lunch,         +1  0 / 0 / +1  +724
                     wed-tutor, wed-lunch, fri-tutor,
                     fri-lunch
    language         en                                       +1  0 / 0 / +1  +724
    slot             mon-tutor, thu-tutor, thu-lunch          +1  0 / 0 / +1  +718
    language         fr                                       +1  0 / 0 / +1  +666
    language         ur                                       +1  0 / 0 / +1  +654
    language         ar                                       +1  0 / 0 / +1  +653
    language         tr                                       +1  0 / 0 / +1  +596
    language         pa, pl, so                               +1  0 / 0 / +1  +571
  
    one more place with  for             place        need   fit
    Elena Dumitru        Owen Ramsden       +1  0 / 0 / +1  +801
    Maryam Qureshi       Oliver Ramsden     +1  0 / 0 / +1  +788
    Karim Mansour        Owen Ramsden       +1  0 / 0 / +1  +788
    Sophie Lawson        Owen Ramsden       +1  0 / 0 / +1  +756
    Daniel Dixon         Oliver Ramsden     +1  0 / 0 / +1  +743
    Amelia Sutcliffe     Owen Ramsden       +1  0 / 0 / +1  +737
    Kofi Boateng         Oliver Ramsden     +1  0 / 0 / +1  +718
    Isla Underhill       Owen Ramsden       +1  0 / 0 / +1  +641
    with 40 other mentors it would help as well, not more
  A plus is better, whichever way a level counts.
  $ kith match gaps reading --today 2026-09-16 --more 3
  Reading mentors: what one more mentor would be worth
  now: bounds 0, keep 0, place 89, spread 155, fit 76552
  Helps most: one more mentor in Y9: spread +2, fit +509.
  
    one more mentor                                                   spread   fit
    anyone                                                                +2  +509
    year             Y9                                                   +2  +509
    slot             mon-lunch, tue-tutor, tue-lunch, wed-tutor,          +2  +509
                     wed-lunch, thu-tutor, fri-lunch
    year             Y10, Y11                                             +2  +491
    slot             mon-tutor, thu-lunch, fri-tutor                      +2  +491
    year             Y8                                                   +2  +453
    subject          phonics                                              +2  +444
    year             Y12                                                  +2  +435
    subject          reading                                              +2  +418
    subject          spelling                                             +2  +417
    year             Y13                                                  +2  +379
    subject          maths                                                +2  +369
    subject          writing                                              +2  +259
  
  One more place with a mentor who is there would change nothing.
  A plus is better, whichever way a level counts.
  
    more  cost  cheapest edits
       1     1  gates (Alex Underhill: parent-consent/reading missing) out of the
                way for Reuben Tierney with Alex Underhill
       2     2  gates (Alex Underhill: parent-consent/reading missing) out of the
                way for Reuben Tierney with Alex Underhill; shared-slots out of
                the way for Jack Ellis with Jasleen Dhillon
       3     3  gates (Alex Underhill: parent-consent/reading missing) out of the
                way for Reuben Tierney with Alex Underhill; shared-slots out of
                the way for Jack Ellis with Jasleen Dhillon; subject out of the
                way for Toby Holmes with Emily Underhill
  An edit is one more place with a mentor, or a rule that would not stand between
  two people; each costs 1. Not computed: what would free many pairs at once, as a
  training course or a moved slot does.

A recruit is worth what they are worth: the mentor who is said to help most is added by hand, and the answer is the one
that was promised.

  $ cat >../levels.py <<'X'
  > import json, sys
  > a, b = (json.load(open(f))["levels"] for f in sys.argv[1:])
  > print({k: (b[k] - a[k]) if isinstance(a[k], int) else [y - x for x, y in zip(a[k], b[k])] for k in a})
  > X
  $ kith match reading --dry-run --today 2026-09-16 --format json >../before.json
  [3]
  $ kith match gaps reading --today 2026-09-16 --format json >../gaps.json; sed -n 1,30p ../gaps.json
  {
    "strand": "reading",
    "made": "2026-09-16",
    "levels": {
      "bounds": 0,
      "keep": 0,
      "place": 89,
      "spread": 155,
      "fit": 76552
    },
    "recruits": [
      {
        "kind": "anyone",
        "year": "Y9",
        "school": "hillside",
        "gain": {
          "bounds": 0,
          "keep": 0,
          "place": 0,
          "spread": 2,
          "fit": 509
        }
      },
      {
        "kind": "year",
        "value": "Y9",
        "year": "Y9",
        "school": "hillside",
        "gain": {
          "bounds": 0,
  $ cat >people/zzzzzzzz.yaml <<'X'
  > id: zzzzzzzz
  > year: Y9
  > strands: {reading: mentor}
  > gates: {pupil-consent: {date: 2026-09-16}, parent-consent/reading: {date: 2026-09-16}, interview: {date: 2026-09-16}, training/core: {date: 2026-09-16}}
  > X
  $ cat >../interests.py <<'X'
  > import glob, re
  > found = {"interests": set(), "wants": set()}
  > for path in glob.glob("people/*.yaml"):
  >     if "reading: mentee" not in open(path).read(): continue
  >     secret = open("../h-private/" + path).read()
  >     for key in found:
  >         for line in re.findall("^%s: \\[(.*)\\]" % key, secret, re.M): found[key].update(line.split(", "))
  > print("interests: [%s]\noffers: [%s]\nanswers: {patient: 5}" % tuple(", ".join(sorted(v)) for v in found.values()))
  > X
  $ /usr/bin/python3 ../interests.py >../h-private/people/zzzzzzzz.yaml
  $ kith match reading --dry-run --today 2026-09-16 --format json >../after.json
  [3]
  $ /usr/bin/python3 ../levels.py ../before.json ../after.json
  {'bounds': 0, 'keep': 0, 'place': 0, 'spread': -2, 'fit': 509}

  $ kith match gaps reeding
  kith: no strand 'reeding'; did you mean 'reading'?
  [2]
  $ kith match gaps wellbeing --more 200
  kith match gaps: --more: Value 200 not in range 0 to 99
  kith match gaps --help says more
  [2]
