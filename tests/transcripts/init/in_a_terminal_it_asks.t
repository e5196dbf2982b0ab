In a terminal kith asks for what it cannot know, and shows the command that needs no questions.

  $ printf 'Riverside School\n2026-28\n2026-27\n99\n6\n12:40-13:20\n\n' >answers
  $ talk() { script -qe -E never -c "kith init riverside --no-git --today 2026-09-01" /dev/null | tr -d '\r' | sed "s|$PWD|HERE|g"; }
  $ talk <answers
  What is the school called [riverside]: Academic year [2026-27]: As in 2026-27, please.
  Academic year [2026-27]:       model                   what it is, and its source
     1  community-drop-in       two supporters on the sofas, an adult near, and no
                                appointments (Ecorys, youth club)
     2  form-group-mentors      a sixth-former with each Year 7 form (Ecorys, form
                                groups)
     3  group                   two older pupils lead a group of younger ones
                                (Ecorys, key characteristics)
     4  learning-mentors        a quarter of an hour a week on one subject (Tes,
                                learning)
     5  one-to-one              one mentor, one mentee, a room and a time a week
                                (Ecorys, key characteristics)
     6  playground-buddies      a bench, and buddies on duty at every playtime
                                (Tes, playtime)
     7  reception-buddies       someone in Year 6 for everyone who starts school
                                (Tes, transition)
     8  special-school-buddies  a bench, a picture board, and a way of talking in
                                common (Ecorys, special school)
     9  talk-it-out-team        Year 6 run it as their own, and anyone may ask
                                (Ecorys, Talk It Out Team)
    10  wellbeing-one-to-one    a trained mentor, a safe room, and somebody at the
                                gate (Tes, mental wellbeing; Ecorys, one-to-one)
    11  whole-school            one to one, groups and a drop-in on one timetable
                                (Ecorys, key characteristics)
    12  year-6-to-7-transition  two schools, and a summer between them (Ecorys,
                                transition)
  Which of them? Numbers or names [one-to-one]: Not one of the list.
  Which of them? Numbers or names [one-to-one]: When is break [10:40-11:00]: When is lunch [12:30-13:10]: The same without questions:
    kith init riverside --school 'Riverside School' --year 2026-27 \
      --model playground-buddies --slot break=12:40-13:20
  Made HERE/riverside (for git) and
    HERE/riverside-private (private: never under git).
  Next: set the dates of 2026-27 in calendars/, which are a guess; your rooms in
    places.yaml; read strands/. Then kith check, and kith enrol import FILE.csv

The same from flags alone.

  $ kith init again --school 'Riverside School' --year 2026-27 --model playground-buddies --slot break=12:40-13:20 --no-git 2>/dev/null
  $ diff -r riverside again -x .kith && echo the same
  the same

Who stops answering has made nothing.

  $ printf 'Riverside School\n' | script -qe -E never -c "kith init third --no-git --today 2026-09-01" /dev/null >/dev/null; ls -d third
  ls: cannot access 'third': No such file or directory
  [2]
