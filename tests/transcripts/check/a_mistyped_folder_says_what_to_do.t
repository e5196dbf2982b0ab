Three slips in three files are found in one run.

  $ kith init s --no-git --today 2026-09-01 2>/dev/null && cd s
  $ sed -i 's/^  require:/  requires:/' strands/one-to-one.yaml
  $ sed -i 's/kind: lunch/kind: lunhc/' calendars/school.yaml
  $ sed -i 's/^name: .*/name: "S/' programme.yaml
  $ kith check
  calendars/school.yaml:17:59: error: 'lunhc' is not one of the words for this [bad-value]
    17 |   mon-lunch: {day: mon, from: "12:30", to: "13:10", kind: lunhc}
       |                                                           ^^^^^
       = hint: did you mean 'lunch'?
  calendars/school.yaml:18:59: error: 'lunhc' is not one of the words for this [bad-value]
    18 |   tue-lunch: {day: tue, from: "12:30", to: "13:10", kind: lunhc}
       |                                                           ^^^^^
       = hint: did you mean 'lunch'?
  calendars/school.yaml:19:59: error: 'lunhc' is not one of the words for this [bad-value]
    19 |   wed-lunch: {day: wed, from: "12:30", to: "13:10", kind: lunhc}
       |                                                           ^^^^^
       = hint: did you mean 'lunch'?
  calendars/school.yaml:20:59: error: 'lunhc' is not one of the words for this [bad-value]
    20 |   thu-lunch: {day: thu, from: "12:30", to: "13:10", kind: lunhc}
       |                                                           ^^^^^
       = hint: did you mean 'lunch'?
  calendars/school.yaml:21:59: error: 'lunhc' is not one of the words for this [bad-value]
    21 |   fri-lunch: {day: fri, from: "12:30", to: "13:10", kind: lunhc}
       |                                                           ^^^^^
       = hint: did you mean 'lunch'?
  programme.yaml:3:7: error: a quote is opened here and never closed [unclosed-quote]
     3 | name: "S
       |       ^
       = hint: close it at the end of the value
  strands/one-to-one.yaml:8:3: error: no key 'requires' here [unknown-key]
     8 |   requires:
       |   ^^^^^^^^
       = hint: did you mean 'require'?
  7 errors
  [1]
  $ kith match one-to-one
  calendars/school.yaml:17:59: error: 'lunhc' is not one of the words for this [bad-value]
    17 |   mon-lunch: {day: mon, from: "12:30", to: "13:10", kind: lunhc}
       |                                                           ^^^^^
       = hint: did you mean 'lunch'?
  calendars/school.yaml:18:59: error: 'lunhc' is not one of the words for this [bad-value]
    18 |   tue-lunch: {day: tue, from: "12:30", to: "13:10", kind: lunhc}
       |                                                           ^^^^^
       = hint: did you mean 'lunch'?
  calendars/school.yaml:19:59: error: 'lunhc' is not one of the words for this [bad-value]
    19 |   wed-lunch: {day: wed, from: "12:30", to: "13:10", kind: lunhc}
       |                                                           ^^^^^
       = hint: did you mean 'lunch'?
  calendars/school.yaml:20:59: error: 'lunhc' is not one of the words for this [bad-value]
    20 |   thu-lunch: {day: thu, from: "12:30", to: "13:10", kind: lunhc}
       |                                                           ^^^^^
       = hint: did you mean 'lunch'?
  calendars/school.yaml:21:59: error: 'lunhc' is not one of the words for this [bad-value]
    21 |   fri-lunch: {day: fri, from: "12:30", to: "13:10", kind: lunhc}
       |                                                           ^^^^^
       = hint: did you mean 'lunch'?
  programme.yaml:3:7: error: a quote is opened here and never closed [unclosed-quote]
     3 | name: "S
       |       ^
       = hint: close it at the end of the value
  strands/one-to-one.yaml:8:3: error: no key 'requires' here [unknown-key]
     8 |   requires:
       |   ^^^^^^^^
       = hint: did you mean 'require'?
  7 errors; nothing was written
  [1]
  $ kith check --format json | head -n 10
  {
    "findings": [
      {
        "file": "calendars/school.yaml",
        "line": 17,
        "column": 59,
        "severity": "error",
        "code": "bad-value",
        "message": "'lunhc' is not one of the words for this",
        "hint": "did you mean 'lunch'?"

Commands and options, too.

  $ kith mtach wellbeing
  kith: unknown command 'mtach'; did you mean 'match'? kith --help lists them
  [2]
  $ kith check --fromat json
  kith check: no option '--fromat' here; did you mean '--format'?
  kith check --help says more
  [2]
  $ kith enrol
  kith enrol: say what to do: import, dates, add, set, gate, choose, free, pause, leave, list, show, rollover
  kith enrol --help says more
  [2]
  $ kith enrol imprt x.csv
  kith enrol: no 'imprt' here; did you mean 'import'?
  kith enrol --help says more
  [2]
  $ kith -C /nowhere check
  kith: there is no folder /nowhere; -C names a programme's, and kith init DIR makes one
  [2]
  $ cd / && kith check
  kith: no programme.yaml in / or above it; name the folder with -C DIR, or make one with kith init DIR
  [2]
