Every example in a line or two, from its own README, with the description of peer mentoring that it follows.

  $ kith init --list
    example                 what it is, and its source
    community-drop-in       a youth club that gave up pairs for sofas (Ecorys,
                            youth club)
    form-group-mentors      a sixth-former with each Year 7 form (Ecorys, form
                            groups)
    hillside                a whole secondary school (Tes, learning and mental
                            wellbeing; Ecorys, one-to-one)
    learning-mentors        a quarter of an hour a week on words (Tes, learning)
    playground-buddies      a bench and a games corner (Tes, playtime)
    reception-buddies       someone in Year 6 for everyone who starts school (Tes,
                            transition)
    special-school-buddies  a bench, a picture board, and a way of talking in
                            common (Ecorys, special school)
    talk-it-out-team        Year 6 make a pilot their own, and others begin to
                            come (Ecorys, Talk It Out Team)
    wellbeing-one-to-one    a trained mentor, a safe room, and somebody at the
                            gate (Tes, mental wellbeing; Ecorys, one-to-one)
    whole-school            six strands at once, on one timetable (Ecorys,
                            whole-school programmes)
    year-6-to-7-transition  two schools and a summer between them (Ecorys,
                            transition)
  Take one: kith init DIR --example NAME

An example brings the pictures of its boards along, and words on cards of its own where it has any.

  $ kith init f --example special-school-buddies --no-git --today 2026-09-14 >/dev/null 2>&1; ls f/symbols | head -n 3
  buddy.svg
  calm.svg
  cross.svg
  $ kith -C f report cards buddies --kind board --today 2026-09-14 2>&1 | sed -n 2p
  24 boards on 24 sheets of A4.
