A measure is its key and its licence; the wording stays on the form.
  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ WHO=$(grep -l 'mentee' people/*.yaml | sed -n '1s|.*/\(.*\).yaml|\1|p'); FILE=../h-private/people/$WHO.yaml
  $ mkdir measures; printf '%s\n' 'name: A scale' 'source: its authors' 'licence: {status: free}' 'items: 4' 'response: [1, 5]' 'subscales:' '  calm: {items: [1, 2, 3, 4]}' > measures/scale.yaml
  $ echo '3 4 none 5' | kith record measure $WHO scale --wave pre --date 2026-09-14 --today 2026-09-16
  Recorded in the private part.
  $ echo '3 4 none 5' | kith record measure $WHO scale --wave pre --date 2026-09-14 --today 2026-09-16
  Recorded already.
  $ sed -n '/^measures/,$p' $FILE
  measures:
    - {measure: scale, wave: pre, date: 2026-09-14, items: [3, 4, none, 5]}
  imported:
    answers.outgoing: dbcdhmnl
    answers.patient: oligejcb
    born: acfilcdd
    busy: nbdcmcae
    classes: ioifnpho
    gates.parent-consent/reading: fmkcdfcj
    gates.pupil-consent: ccgfcjgh
    gender: oalopmgb
    languages: jakfdnmj
    name.form: bdppgppj
    name.name: ginmhdgc
    since: cgepihcn
    strands.reading: enfancch
    upn: jlihedcp
    wants: dhfjjaig
    year: hinfpell
  $ echo '3 4 4 5' | kith record measure $WHO scale --wave pre --date 2026-09-14 --today 2026-09-16 2>&1 | sed "s/$WHO/WHO/; s/yaml:[0-9]*/yaml:N/"
  kith: ../h-private/people/WHO.yaml:N has other answers of that wave and day; change the line by hand
  $ printf '1\n2\n7\n4\n' | kith record measure $WHO scale --wave post --today 2026-09-16
  kith: item 3: the answers go from 1 to 5, and none is one that was not given; nothing was written
  [2]
  $ echo '1 2 3' | kith record measure $WHO scale --wave post --today 2026-09-16
  kith: the measure has 4 items, and 3 came in; write none for one that was not answered
  [2]
  $ kith record measure $WHO scael --wave post --today 2026-09-16
  kith: no measure 'scael' in measures/; did you mean 'scale'?
  [2]
  $ kith record measure $WHO scale --wave post --scores calm=16 --today 2026-09-16
  Recorded in the private part.
  $ kith record measure $WHO scale --wave check --scores calm=21 --today 2026-09-16 2>&1 | grep -o 'error: .*'
  error: no score of 'calm' is 21 [out-of-range]
What the owner has not allowed is not begun.
  $ sed -i 's/^licence.*/licence: {status: on request, registration-required: true}/' measures/scale.yaml
  $ echo '3 4 4 5' | kith record measure $WHO scale --wave check --today 2026-09-16
  kith: measures/scale.yaml asks for a registration or permission; get it from the owner, and put its reference under 'licence: permission'
  [1]
  $ sed -i 's/^licence.*/licence: {status: paper only, electronic-allowed: false}/' measures/scale.yaml
  $ echo '3 4 4 5' | kith record measure $WHO scale --wave check --today 2026-09-16
  kith: the licence in measures/scale.yaml allows no electronic entry; score it on paper, and give the scores: --scores NAME=SCORE
  [1]
  $ kith record measure $WHO scale --wave check --scores calm=14 --today 2026-09-16
  Recorded in the private part.
Nothing of it is under git.
  $ git status --short people | cat; grep -c measures people/*.yaml | grep -v ':0' | cat
  ?? people/
