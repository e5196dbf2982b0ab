Two adults with one meeting each are in two slots; five pairs want to meet, one of which shares its mentee with another,
and a sixth has no slot that suits both.

  $ mkdir -p s/calendars s/strands s/people s/pairs s-private/people; chmod 700 s-private; cd s
  $ cat >programme.yaml <<'X'
  > kith: 1
  > name: Short of adults
  > academic-year: 2026-27
  > schools: {s: {name: S, calendar: s}}
  > X
  $ cat >calendars/s.yaml <<'X'
  > terms: [{name: autumn, from: 2026-09-07, to: 2026-09-18}]
  > slots:
  >   mon-lunch: {day: mon, from: "12:30", to: "13:10", kind: lunch}
  >   tue-lunch: {day: tue, from: "12:30", to: "13:10", kind: lunch}
  >   wed-break: {day: wed, from: "10:30", to: "10:50", kind: break}
  > X
  $ printf 'name: One\nmodel: one-to-one\nopen-to: all\nscheduling: {slots: {kinds: [lunch]}, supervision: {meetings-per-adult: 1}}\n' >strands/one.yaml
  $ for n in 1 2 3 4 5; do printf "id: m$n\nyear: Y9\nstrands: {one: mentor}\n" >people/m$n.yaml; printf "id: e$n\nyear: Y7\nstrands: {one: mentee}\n" >people/e$n.yaml; done
  $ for n in 1 2 3 4; do printf "id: p$n\nstrand: one\nmentors: [m$n]\nmentees: [e$n]\nbegan: 2026-09-07\n" >pairs/p$n.yaml; done
  $ printf "id: p5\nstrand: one\nmentors: [m5]\nmentees: [e4]\nbegan: 2026-09-07\n" >pairs/p5.yaml
  $ printf "id: p6\nstrand: one\nmentors: [m5]\nmentees: [e5]\nbegan: 2026-09-07\n" >pairs/p6.yaml
  $ echo 'free: [mon-lunch]' >>people/e5.yaml; echo 'busy: [mon-lunch]' >>people/m5.yaml
  $ for a in 1 2; do printf "id: a$a\nstrands: {one: supervisor}\n" >people/a$a.yaml; done
  $ kith schedule one --today 2026-09-07 >page; echo [$?]; sed -n '/Not placed/,/^Nothing/p' page

The same of one pair, with its slots, and with up to five changes.

  $ kith schedule explain p6 --today 2026-09-07
  $ kith schedule explain p6 --today 2026-09-07 --format json
  $ kith schedule explain p9 --today 2026-09-07

What one change places, each planned again.

  $ kith schedule gaps --today 2026-09-07
  $ kith schedule gaps one --most 1 --format json --today 2026-09-07

With what is missing there, all have a slot.

  $ sed -i 's/meetings-per-adult: 1/meetings-per-adult: 3/' strands/one.yaml; rm people/e5.yaml; printf "id: e5\nyear: Y7\nstrands: {one: mentee}\n" >people/e5.yaml
  $ kith schedule gaps --today 2026-09-07
  $ kith schedule explain p1 --today 2026-09-07
