Millbrook Primary: eighteen buddies are trained when term begins, and six more come at the end of September.

  $ kith init m --example playground-buddies --today 2026-09-10 2>&1 | head -n 1; cd m
  30 people enrolled from people.csv.
  $ kith enrol list buddies --role mentor --missing training/core --today 2026-09-10 | head -n 1
  6 people
  $ kith schedule --today 2026-09-10 2>/dev/null | sed -n 1,2p; kith schedule accept --today 2026-09-10
  Playground buddies: 256 duties covered, 0 not, from 2026-09-14 to 2026-12-18
  no rota is more even
  The timetable is agreed. Next: kith schedule week
  $ kith report cards buddies --kind badge --today 2026-09-10
  Written: ../m-private/out/playground-buddies-badge.html
  18 badges on 2 sheets of A4, to cut at the marks.
  Open it in a browser and print it at 100%, without margins.
  6 left out: paused, or without a gate that the strand asks for.

Three weeks of the rota: one buddy chose not to once. A week's duties are confirmed together.

  $ kith schedule week 2026-W38 --format csv --today 2026-09-18 >../empty.csv; WHO=$(sed -n '2s/^[^(]*(\([a-z0-9]*\)).*/\1/p' ../empty.csv)
  $ sed "2s/,,,,\$/,,$WHO=chose-not,,/; 3,\$s/,,,,\$/,yes,,,/" ../empty.csv >../sheet.csv
  $ sed -n 1,2p ../sheet.csv
  date,slot,strand,pair,who,place,supervisor,note,came,missed,cover,minutes
  2026-09-14,mon-break,Playground buddies,duty/bench,Theo Rashid (mk53zcfe); Grace Umeh (x94ayc2s),bench,Orla Delaney (d5mtnw29),,,mk53zcfe=chose-not,,
  $ kith record week 2026-W38 ../sheet.csv --today 2026-09-18
  Recorded 20 duties of 2026-W38; the week is confirmed.
  $ for w in 39 40; do kith record week 2026-W$w --all-held --today 2026-10-02; done
  Recorded 20 duties of 2026-W39; the week is confirmed.
  Recorded 20 duties of 2026-W40; the week is confirmed.

Somebody is away next week: who can stand in, fairly? The first choice is agreed, and the week shows it.

  $ B=$(sed -n '/2026-10-05, slot: mon-lunch, place: bench/s/.*people: \[\([a-z0-9]*\),.*/\1/p' timetables/buddies/*.yaml)
  $ kith schedule cover $B --date 2026-10-05 --today 2026-10-02
  Cover for Zain Ogden, Mon 5 Oct: 1 duty
  
  Mon 5 Oct, 12:30, bench: Playground buddies, duty with Priya Sykes
       stand-in        why
    1  Oskar Nowak     no cover and 21 duties this term
    2  Harvey Whittle  no cover and 21 duties this term
    3  Nuala Yeadon    no cover and 21 duties this term
    4  Yusuf Jagger    no cover and 21 duties this term
    5  Aaliyah Begum   no cover and 21 duties this term
  
  Nothing is written yet. To agree, add --accept with the numbers you choose.
  $ kith schedule cover $B --date 2026-10-05 --accept 1 --today 2026-10-02
  Agreed: Oskar Nowak stands in on Mon 5 Oct, 12:30.
  Next: kith schedule week 2026-W41
  $ kith schedule week 2026-W41 --place bench --today 2026-10-02 | tail -n 7
    12:30  duty:         duty:         duty: Leon D  duty: Ben I   duty:
           Oskar N and   Ellie H and   and Wren T    and Maisie L  Violet V and
           Priya S       Maisie L      Pat T         Shireen R     Imani F
           Shireen R     Carol H                                   Carol H
           ! Oskar N
           stands in
           for Zain O

At half-term two of Year 6 have had enough, and the rota is made anew for those who stay.

  $ for p in $(grep -l 'year: Y6' people/* | head -n 2); do kith enrol leave $(basename $p .yaml) --date 2026-10-24 --today 2026-10-23; done
  Marked as having left.
  Marked as having left.
  $ kith schedule --from 2026-11-02 --today 2026-10-30 2>/dev/null | sed -n 1,2p; kith schedule accept --today 2026-10-30
  Playground buddies: 136 duties covered, 0 not, from 2026-11-02 to 2026-12-18
  no rota is more even
  The timetable is agreed. Next: kith schedule week
  $ kith schedule rota buddies --today 2026-10-30 | grep 'duties fall'
  How the duties fall: 7-23 a person
  $ kith check --today 2026-11-02
  no findings

In July everyone who stood out there has a certificate of it.

  $ kith report cards buddies --kind certificate --today 2027-07-20 2>&1 | sed -n 2p
  24 certificates on 24 sheets of A4.
