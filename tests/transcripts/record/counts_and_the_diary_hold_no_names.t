  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ kith record diary promotion --what assembly --to Y8 Y7 --by young-people --date 2026-09-08 --today 2026-09-16
  Recorded.
  $ kith record diary box --count 4 --strand wellbeing --today 2026-09-16
  Recorded.
  $ kith record diary box --count 4 --strand wellbeing --today 2026-09-16
  Recorded already.
  $ cat diary.yaml
  - {date: 2026-09-08, kind: promotion, what: assembly, to: [Y7, Y8], by: young-people}
  - {date: 2026-09-16, kind: box, strand: wellbeing, count: 4}
  $ NAME=$(sed -n 's/.*name: \([^,}]*\).*/\1/p' ../h-private/names.yaml | head -n 1)
  $ kith record diary reward --what "a book for $NAME" --today 2026-09-16 2>&1 | grep -o '\[[a-z-]*\]'
  [personal-name]

A family name or a first name alone is refused too, and a year group that there is not.

  $ kith record diary reward --what "a book for ${NAME##* }" --today 2026-09-16 2>&1 | sed "s/${NAME##* }/NAME/; /^ /d"
  diary.yaml:1:53: warning: this may name 'jqzeerw3' [personal-name]
  kith: nothing was written; say it without the name, or where the word names nobody, add the line to diary.yaml by hand
  $ kith record diary promotion --to Y77 --today 2026-09-16
  kith: error: 'Y77' is no year group [bad-value]
       = hint: year groups are R and Y1 to Y13, as in to: [Y7, Y8]
  1 error; nothing was written
  [1]
  $ kith record diary box --count 99999999999999999999 --today 2026-09-16
  kith record diary: --count: '99999999999999999999' is not a whole number from 0 to 99999
  kith record diary --help says more
  [2]
  $ kith record diary box --count 0x10 --today 2026-09-16
  kith record diary: --count: '0x10' is not a whole number from 0 to 99999
  kith record diary --help says more
  [2]
  $ grep -c . diary.yaml
  2
A survey is counts per answer, never a row per child.
  $ kith record survey autumn liked-it a-lot=41 a-little=12 --base 56 --today 2026-09-16
  kith: there is no survey 'autumn' yet; say who was asked with --of, and a new one is made
  [2]
  $ kith record survey autumn liked-it a-lot=41 a-little=12 --base 56 --of mentees --today 2026-09-16
  Recorded.
  $ kith record survey autumn liked-it a-lot=41 a-little=12 --base 56 --of mentees --today 2026-09-16
  Recorded already.
  $ kith record survey autumn felt-safer yes-more=30 --base 50 --ages 11-plus --today 2026-09-16
  Recorded.
  $ kith record survey autumn felt-safer yes-more=31 --base 50 --ages 11-plus --today 2026-09-16
  kith: surveys/autumn.yaml:6 has other counts for this question; change them by hand
  [1]
  $ kith record survey autumn knew-whom a-lot=60 --base 56 --today 2026-09-16
  kith: 'a-lot=60': --base says that 56 answered the question
  [2]
  $ kith record survey autumn liked-most talk=30 games=30 --base 56 --today 2026-09-16
  kith: these are 60 answers, and --base says that 56 answered the question; say --several where each could give several
  [2]
  $ kith record survey autumn liked-most talk=30 games=30 --base 56 --several --dry-run --today 2026-09-16
  would change surveys/autumn.yaml
  Nothing was written.
  $ cat surveys/autumn.yaml
  name: autumn
  date: 2026-09-16
  of: mentees
  questions:
    - {asks: liked-it, base: 56, answers: {a-little: 12, a-lot: 41}}
    - {asks: felt-safer, ages: 11-plus, base: 50, answers: {yes-more: 30}}
  $ kith check --today 2026-09-16
  no findings
