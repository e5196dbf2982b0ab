What young people hold goes into the private part's out/, under the name that gives nobody away.

  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ kith match wellbeing --today 2026-09-16 >/dev/null 2>&1
  [3]
  $ kith match accept wellbeing --all --asked 2026-09-16 --from 2026-09-21 --today 2026-09-17 --id-seed 1 >/dev/null 2>&1
  $ kith report cards wellbeing --today 2026-09-17
  Written: ../h-private/out/lunch-team-letter.html
  48 letters on 48 sheets of A4.
  Open it in a browser and print it at 100%, without margins.
  $ kith report cards wellbeing --today 2026-09-17 --size large-print --cream
  Written: ../h-private/out/lunch-team-letter.html
  48 letters on 48 sheets of A4.
  Open it in a browser and print it at 100%, without margins.
  $ kith report cards wellbeing --kind badge --today 2026-09-17
  Written: ../h-private/out/lunch-team-badge.html
  49 badges on 5 sheets of A4, to cut at the marks.
  Open it in a browser and print it at 100%, without margins.
  6 left out: paused, or without a gate that the strand asks for.
  $ kith report cards wellbeing --kind week --week 2026-W39 --today 2026-09-17
  kith: nothing is planned that week; kith schedule week shows the plan (115 left out: paused, or nothing planned that week)
  [1]
  $ kith report cards wellbeing --kind certificate --today 2026-09-17
  kith: no meeting that was held is recorded; kith record week records them
  [1]

Once there is a plan and a week of it is recorded:

  $ { kith schedule wellbeing --today 2026-09-17; kith schedule accept --today 2026-09-17; } >/dev/null 2>&1
  $ kith record week 2026-W39 --all-held --today 2026-09-25 >/dev/null 2>&1
  $ kith report cards wellbeing --kind week --week 2026-W39 --today 2026-09-17
  Written: ../h-private/out/lunch-team-week.html
  96 cards of a week on 24 sheets of A4, to cut at the marks.
  Open it in a browser and print it at 100%, without margins.
  19 left out: paused, or nothing planned that week.
  $ kith report cards wellbeing --kind certificate --today 2026-09-28
  Written: ../h-private/out/lunch-team-certificate.html
  48 certificates on 48 sheets of A4.
  Open it in a browser and print it at 100%, without margins.
  $ ls ../h-private/out
  lunch-team-badge.html
  lunch-team-certificate.html
  lunch-team-letter.html
  lunch-team-week.html
  $ grep -il wellbeing ../h-private/out/*
  [1]
  $ grep -il '<script\|http:\|https:' ../h-private/out/*
  [1]

The same again changes no byte, and --for is one person's.

  $ kith report cards wellbeing --today 2026-09-17 --size large-print --cream >/dev/null 2>&1
  $ cat ../h-private/out/* | cksum >before
  $ for k in badge week; do kith report cards wellbeing --kind $k --week 2026-W39 --today 2026-09-17; done >/dev/null 2>&1
  $ kith report cards wellbeing --kind certificate --today 2026-09-28 >/dev/null 2>&1
  $ kith report cards wellbeing --today 2026-09-17 --size large-print --cream >/dev/null 2>&1
  $ cat ../h-private/out/* | cksum | cmp - before
  $ kith report cards wellbeing --kind week --week 2026-W39 --for 025zg81y --today 2026-09-17
  Written: ../h-private/out/lunch-team-week-025zg81y.html
  1 card of a week on 1 sheet of A4, to cut at the marks.
  Open it in a browser and print it at 100%, without margins.
  $ ls ../h-private/out | grep 025
  lunch-team-week-025zg81y.html

Pages with names do not belong among the records, and no other file is overwritten.

  $ kith report cards wellbeing -o badges.html --today 2026-09-17
  kith: cards are no records and have names on them, so they do not belong in the folder under git; name a file elsewhere, such as in ../h-private/out
  [2]
  $ kith report cards wellbeing -o ../h-private/names.yaml --today 2026-09-17
  kith: cards are no records and have names on them, so they do not belong in this part of the private folder; name a file elsewhere, such as in ../h-private/out
  [2]
  $ echo notes >../notes.html; kith report cards wellbeing -o ../notes.html --today 2026-09-17
  kith: ../notes.html is there and is no page of cards; name another file
  [2]
  $ kith report cards wellbeing --to-cut --one-per-page
  kith report cards: --one-per-page excludes --to-cut
  kith report cards --help says more
  [2]
  $ kith report cards wellbeing --kind poster
  kith report cards: --kind: poster not in {letter,badge,week,board,certificate,choice}
  kith report cards --help says more
  [2]

Without the private part ids stand in the place of names.

  $ kith report cards wellbeing --kind badge --private ../none --today 2026-09-17
  kith: without the private part there is no folder for pages; name a file with -o
  [2]
  $ kith report cards wellbeing --kind badge --private ../none -o ../ids.html --today 2026-09-17
  Written: ../ids.html
  49 badges on 5 sheets of A4, to cut at the marks.
  Open it in a browser and print it at 100%, without margins.
  6 left out: paused, or without a gate that the strand asks for.
  The private part is not here: ids stand in the place of names.
  $ grep 'class="name' ../ids.html | sed 2q
  <p class="name middle">025zg81y</p>
  <p class="name middle">053y5a44</p>
