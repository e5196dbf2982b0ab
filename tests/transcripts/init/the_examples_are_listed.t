Every example in a line or two, from its own README, with the description of peer mentoring that it follows.

  $ kith init --list
    model                   what it is, and its source                     example
    community-drop-in       two supporters on the sofas, an adult near,    yes
                            and no appointments (Ecorys, youth club)
    form-group-mentors      a sixth-former with each Year 7 form (Ecorys,  yes
                            form groups)
    group                   two older pupils lead a group of younger ones
                            (Ecorys, key characteristics)
    hillside                a whole secondary school (Tes, learning and    only
                            mental wellbeing; Ecorys, one-to-one)
    learning-mentors        a quarter of an hour a week on one subject     yes
                            (Tes, learning)
    one-to-one              one mentor, one mentee, a room and a time a
                            week (Ecorys, key characteristics)
    playground-buddies      a bench, and buddies on duty at every          yes
                            playtime (Tes, playtime)
    reception-buddies       someone in Year 6 for everyone who starts      yes
                            school (Tes, transition)
    special-school-buddies  a bench, a picture board, and a way of         yes
                            talking in common (Ecorys, special school)
    talk-it-out-team        Year 6 run it as their own, and anyone may     yes
                            ask (Ecorys, Talk It Out Team)
    wellbeing-one-to-one    a trained mentor, a safe room, and somebody    yes
                            at the gate (Tes, mental wellbeing; Ecorys,
                            one-to-one)
    whole-school            one to one, groups and a drop-in on one        yes
                            timetable (Ecorys, key characteristics)
    year-6-to-7-transition  two schools, and a summer between them         yes
                            (Ecorys, transition)
  Begin with the rules of some, one or more: kith init DIR --model NAME
  Look at a whole made-up school first:      kith init DIR --example NAME

An example brings the pictures of its boards along, and words on cards of its own where it has any.

  $ kith init f --example special-school-buddies --no-git --today 2026-09-14 >/dev/null 2>&1; ls f/symbols | head -n 3
  buddy.svg
  calm.svg
  cross.svg
  $ kith -C f report cards buddies --kind board --today 2026-09-14 2>&1 | sed -n 2p
  24 boards on 24 sheets of A4.
