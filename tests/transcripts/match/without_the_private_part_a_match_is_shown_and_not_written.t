In a clone the private part is not there. A match can be looked at all the same; it says what it left out and writes
nothing.

  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; rm -r h-private; cd h
  $ kith match wellbeing --today 2026-09-16 2>../talk; echo $?; sed 's|/.*/h-private|…/h-private|' ../talk
  1
  kith: the private part is not at …/h-private; name it with --private DIR, or leave out the rules that need it with --without-private
  $ kith match wellbeing --without-private --today 2026-09-16 >../page 2>../talk; echo $?; sed -n '1,4p' ../page; cat ../talk
  3
  Wellbeing one-to-one: 48 pairs proposed, 0 agreed already, 12 without a partner
  levels: bounds 0, keep 0, place 48, need 0 / 0 / 48, weak 48, fit 0
  made without the private part: who must be kept apart, who is referred on, and
    all that needs private data was left out; do not accept it unread
  Not written: a proposal belongs into the private part, which is not here.
  $ ls -d ../h-private
  ls: cannot access '../h-private': No such file or directory
  [2]

What stands behind an option is a file, unless it looks like one more option; rows and --all are one or the other.

  $ kith match wellbeing --without-private --proof -n --today 2026-09-16
  kith: --proof needs a file, and '-n' looks like an option; ./-n names such a file
  [2]
  $ cd ..; kith init g --example hillside --today 2026-09-16 >/dev/null 2>&1; cd g; kith match wellbeing --today 2026-09-16 >/dev/null 2>&1
  [3]
  $ kith match accept wellbeing --all 1 --today 2026-09-16
  kith: name rows, or say --all; not both
  [2]
