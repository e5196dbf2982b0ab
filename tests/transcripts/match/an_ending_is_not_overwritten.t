  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ kith match wellbeing --today 2026-09-16 >/dev/null 2>&1
  [3]
  $ kith match accept wellbeing 1 2 --from 2026-09-21 --asked 2026-09-16 --today 2026-09-17 --id-seed 1 >/dev/null 2>&1; ls pairs
  r827gepm.yaml
  whgdq93b.yaml

A pair does not end before it began; but one that is called off before its first day may end at once.

  $ kith match end whgdq93b --reason timetable --date 2026-09-20 --today 2026-10-01
  kith: the first day of pair whgdq93b is 2026-09-21, so its last cannot be 2026-09-20; name a later one with --date
  [2]
  $ kith match end r827gepm --reason did-not-settle --date 2026-09-19 --today 2026-09-18
  kith: the first day of pair r827gepm is 2026-09-21, so its last cannot be 2026-09-19; name a later one with --date
  [2]
  $ kith match end r827gepm --reason did-not-settle --today 2026-09-18
  The pair has an ending.
  $ grep ended pairs/*
  pairs/r827gepm.yaml:ended: {date: 2026-09-18, reason: did-not-settle}

The same again changes nothing, today or on a later day; another ending is refused.

  $ kith match end whgdq93b --reason timetable --date 2026-09-30 --today 2026-10-01
  The pair has an ending.
  $ sha256sum pairs/* >../before
  $ kith match end whgdq93b --reason timetable --date 2026-09-30 --today 2026-10-01
  Nothing to change.
  $ kith match end whgdq93b --reason timetable --today 2026-10-09
  Nothing to change.
  $ kith match end whgdq93b --reason timetable --date 2026-10-01 --today 2026-10-09
  kith: pair whgdq93b has an ending already, timetable on 2026-09-30; if that is wrong, correct 'ended' in pairs/whgdq93b.yaml
  [1]
  $ kith match end whgdq93b --reason other --today 2026-10-09
  kith: pair whgdq93b has an ending already, timetable on 2026-09-30; if that is wrong, correct 'ended' in pairs/whgdq93b.yaml
  [1]
  $ sha256sum pairs/* | diff ../before - && echo the same
  the same
  $ kith match end whgdq93b --reason timetable --never-again --today 2026-10-09; tail -n 2 pairs/whgdq93b.yaml
  The pair has an ending.
  ended: {date: 2026-09-30, reason: timetable}
  again: false
