Who might be their mentor, for each mentee without one: to be numbered on paper, and taken back by id.

  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ kith report cards wellbeing --kind choice --today 2026-09-16
  Written: ../h-private/out/lunch-team-choice.html
  100 cards for choosing on 100 sheets of A4.
  Open it in a browser and print it at 100%, without margins.
  7 left out: nobody could be their mentor, or they have one.
  $ set -- $(kith report cards wellbeing --kind choice --for bwg893ng --today 2026-09-16 -o - | sed -n 's/.*class="id">\([a-z0-9]*\)<.*/\1/p')
  $ echo $#
  41
  $ grep -c 'not-with' ../h-private/people/bwg893ng.yaml; kith enrol show bwg893ng --today 2026-09-16 2>/dev/null | grep -A 1 choices
  0
  choices:
    wellbeing: [q7hn8sb5, yfsjcj2h, gj9fej98]
  --
    choices.wellbeing: efhjjojm
    classes: mjpindok
  $ printf 'ID,First choice,Second choice\nbwg893ng,%s,%s\n' $1 $2 >../cards.csv; kith enrol import ../cards.csv --today 2026-09-17
  0 new, 0 as they stand, 1 different, 298 here but not in the sheet
  Different, and left as they are (--update takes the sheet's):
    line 2, bwg893ng: choices.wellbeing
  Nothing to change.
  $ kith enrol import ../cards.csv --update --today 2026-09-17 | tail -n 1; grep -A 1 choices ../h-private/people/bwg893ng.yaml | grep -c "\[$1, $2\]"
  Updated.
    line 2, bwg893ng: choices.wellbeing
  1
  $ kith enrol import ../cards.csv --update --today 2026-09-17
  0 new, 1 as they stand, 0 different, 298 here but not in the sheet
  Nothing to change.
  $ printf 'ID,First choice\nnobody,x\n' >../bad.csv; kith enrol import ../bad.csv
  ../bad.csv:2:1: error: nobody has the id 'nobody' [unknown-person]
     2 | nobody,x
       | ^
       = hint: kith enrol list shows them, 'new' is somebody new; if it is the school's own number: --map 'ID=admission', or 'ID=ignore'
  1 error; nothing was imported
  [1]
  $ kith report cards wellbeing --kind choice --print-template | head -n 1
  {{! Whom would you like to talk to? A mentee writes 1, 2 and 3 beside names; the small words are for whoever takes it back. }}
