Two people work on copies of one programme, each with the private part beside it. Each enrols someone, sets a gate,
records a meeting and changes another key of the same person; git merges with kith, and the result is a sound programme
with both sides' changes, comments included.

  $ kith init h --example hillside --today 2026-09-01 2>/dev/null; cd h
  $ echo "*.yaml merge=kith" > .gitattributes; git symbolic-ref HEAD refs/heads/main
  $ kith match wellbeing --today 2026-09-16 >/dev/null 2>&1
  [3]
  $ kith match accept wellbeing --all --basis rules --from 2026-09-21 --today 2026-09-17 --id-seed 11 >/dev/null 2>&1
  $ kith schedule wellbeing --today 2026-09-17 >/dev/null 2>&1; kith schedule accept wellbeing --today 2026-09-17 2>/dev/null
  $ kith save --today 2026-09-21 2>/dev/null
  $ cd ..; git clone -q h g; cp -r h-private g-private
  $ for copy in h g; do git -C $copy config user.name lead; git -C $copy config user.email lead@example.org; done
  $ for copy in h g; do git -C $copy config merge.kith.driver 'kith merge-driver %O %A %B %P'; done
  $ week() { kith schedule week 2026-W39 -C h --today 2026-09-21 --format json; }
  $ week | sed -n 's/.*"pair": "\(.*\)".*/\1/p' > pairs
  $ one=$(sed -n 1p pairs) two=$(sed -n 2p pairs)
  $ when() { week | grep -B 3 "\"pair\": \"$1\"" | sed -n 's/.*"date": "\(.*\)".*/\1/p' | head -n 1; }
  $ day_one=$(when $one) day_two=$(when $two) who=$(sed -n 's/^mentees: \[\(.*\)\]/\1/p' h/pairs/$one.yaml)

One copy:

  $ cd g
  $ echo 'Ann Other' | kith enrol add --year Y7 --strand wellbeing=mentee --id-seed 21 --today 2026-09-22 2>/dev/null
  0xgm2ev4
  $ kith enrol gate $who pupil-consent --date 2026-09-22 --outcome given 2>/dev/null
  $ kith enrol set $who capacity='{wellbeing: 1}' 2>/dev/null
  $ sed -i 's/^year: .*/& # moved up a set/' people/$who.yaml
  $ kith record session $one --date $day_one --today 2026-09-25 2>/dev/null
  $ kith save --today 2026-09-25 2>/dev/null

The other:

  $ cd ../h
  $ echo 'Bea Other' | kith enrol add --year Y7 --strand wellbeing=mentee --id-seed 22 --today 2026-09-22 2>/dev/null
  sx2nts9m
  $ kith enrol gate $who parent-consent/wellbeing --date 2026-09-23 --outcome given 2>/dev/null
  $ kith enrol set $who since=2026-09-08 2>/dev/null
  $ kith record session $two --date $day_two --minutes 15 --today 2026-09-25 2>/dev/null
  $ kith save --today 2026-09-25 2>/dev/null

Both:

  $ git pull -q --no-rebase --no-edit ../g main && git status --short
  Auto-merging people/vwcn783w.yaml
  Auto-merging sessions/2026-W39/wellbeing.yaml
  $ kith check --today 2026-09-25 | tail -n 1
  6 warnings
  $ grep -c '{date' sessions/2026-W39/wellbeing.yaml
  2
  $ grep -e 'moved up' -e '^since' -e '^capacity' -e '2026-09-2[23]' people/$who.yaml
  year: Y8 # moved up a set
    parent-consent/wellbeing: {date: 2026-09-23, outcome: given}
    pupil-consent: {date: 2026-09-22, outcome: given}
  capacity: {wellbeing: 1}
  since: 2026-09-08

A true conflict is left to a person, with both versions between markers, and kith does not read it as one of them.

  $ kith enrol set $who since=2026-09-09 2>/dev/null; kith save --today 2026-09-25 2>/dev/null
  $ cd ../g; kith enrol set $who since=2026-09-10 2>/dev/null; kith save --today 2026-09-25 2>/dev/null; cd ../h
  $ git pull -q --no-rebase --no-edit ../g main 2>&1 | sed "s/$who/WHO/"
  people/WHO.yaml: since: both sides changed it
  people/WHO.yaml: edit it between the markers, then git add it and git commit
  Auto-merging people/WHO.yaml
  CONFLICT (content): Merge conflict in people/WHO.yaml
  Automatic merge failed; fix conflicts and then commit the result.
  $ kith check --today 2026-09-25 2>&1 | grep -A 1 conflict-marker | sed "s/$who/WHO/"
  people/WHO.yaml:10:1: error: git left both sides of a conflict here [conflict-marker]
    10 | <<<<<<< ours
  $ git merge --abort
