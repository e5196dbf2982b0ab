  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ kith match wellbeing --today 2026-09-16 >/dev/null 2>&1
  [3]
  $ kith match accept wellbeing 1 2 --from 2026-09-21 --asked 2026-09-16 --today 2026-09-17 --id-seed 1 >/dev/null 2>&1; ls pairs
  r827gepm.yaml
  whgdq93b.yaml

A pair does not end before it began; but one that is called off before its first day may end at once.

  $ kith match end whgdq93b --reason timetable --date 2026-09-20 --today 2026-10-01
  kith: no pair 'whgdq93b'; one of: r827gepm, whgdq93b
  [2]
  $ kith match end r827gepm --reason did-not-settle --date 2026-09-19 --today 2026-09-18
  kith: pair r827gepm began on 2026-09-21, so its last day cannot be 2026-09-19; name a later one with --date
  [2]
  $ kith match end r827gepm --reason did-not-settle --today 2026-09-18
  The pair has an ending.
  $ grep ended pairs/*
  pairs/r827gepm.yaml:ended: {date: 2026-09-18, reason: did-not-settle}

The same again changes nothing, today or on a later day; another ending is refused.

  $ kith match end whgdq93b --reason timetable --date 2026-09-30 --today 2026-10-01
  kith: no pair 'whgdq93b'; one of: r827gepm, whgdq93b
  [2]
  $ sha256sum pairs/* >../before
  $ kith match end whgdq93b --reason timetable --date 2026-09-30 --today 2026-10-01
  kith: no pair 'whgdq93b'; one of: r827gepm, whgdq93b
  [2]
  $ kith match end whgdq93b --reason timetable --today 2026-10-09
  kith: no pair 'whgdq93b'; one of: r827gepm, whgdq93b
  [2]
  $ kith match end whgdq93b --reason timetable --date 2026-10-01 --today 2026-10-09
  kith: no pair 'whgdq93b'; one of: r827gepm, whgdq93b
  [2]
  $ kith match end whgdq93b --reason other --today 2026-10-09
  kith: no pair 'whgdq93b'; one of: r827gepm, whgdq93b
  [2]
  $ sha256sum pairs/* | diff ../before - && echo the same
  the same
  $ kith match end whgdq93b --reason timetable --never-again --today 2026-10-09; tail -n 2 pairs/whgdq93b.yaml
  kith: no pair 'whgdq93b'; one of: r827gepm, whgdq93b
  tail: cannot open 'pairs/whgdq93b.yaml' for reading: No such file or directory
  [1]
