The figures of the evaluation for one programme.
  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ mkdir -p surveys; cat >surveys/autumn.yaml <<'END'
  > name: Autumn
  > date: 2026-11-20
  > of: mentees
  > questions:
  >   - {asks: helped-listening, ages: 11-plus, base: 40, answers: {a-lot: 28, a-little: 9, not-at-all: 3}}
  >   - {asks: our-own-room, base: 20, answers: {quiet: 12, too-small: 8}}
  > END
  $ kith report evaluation --today 2026-11-23
  The figures of the evaluation
  Hillside Peer Support, 2026-11-23
  
  Pupils assessed
                                       number   of  share  plausible range
    mentees measured before                 0  160    0 %         0 to 2 %
    mentees measured after                  0  160    0 %         0 to 2 %
    mentees measured before and after       0  160    0 %         0 to 2 %
  
  Contact and time
                                    number  of  share  plausible range
    weekly contact, under 11             0   0      -                -
    in the school day, under 11          0   0      -                -
    weekly contact, 11 and over          0   0      -                -
    in the school day, 11 and over       0   0      -                -
  
  Forms of support
    One-to-one support, and none in groups.
  
  Training and support of mentors who have met a mentee
                                                number  of  share  plausible range
    training before they first met: offered          0   0      -                -
    ongoing supervision: not offered                 0   0      -                -
    written materials: not offered                   0   0      -                -
    training during the programme: not offered       0   0      -                -
    ad hoc supervision: not offered                  0   0      -                -
  
  What people said
    helped with listening to and understanding others (mentees, 11 and over)
                number  of  share  plausible range
    a lot           28  40   70 %       55 to 82 %
    a little         9  40   23 %       12 to 38 %
    not at all       3  40    8 %        3 to 20 %
  
    our-own-room (mentees)
               number  of  share  plausible range
    quiet          12  20   60 %       39 to 78 %
    too-small       8  20   40 %       22 to 61 %
  
  Where it lies
    strand                model       led by  open to
    Reading mentors       one-to-one  staff   all
    Wellbeing one-to-one  one-to-one  staff   targeted
  
  What these numbers cannot say
    Ages are by year group: Reception to Year 6 are under 11.
    Weekly contact: a mentee came to a meeting in three of four of their school
    weeks on record, or more.
    The plausible range is Wilson's at 95 %: how far the share could be chance in
    a group of that size.
    There is no group to compare with, and who answers may differ from who does
    not.

What leaves the school has no small number; a roll-up takes the file or the folder.
  $ kith report evaluation --today 2026-11-23 --audience public --format json >../one.json
  Entered into releases.yaml: evaluation, 2026-11-23
  $ sed -n '/"surveys"/,/"our-own-room"/p' ../one.json
    "surveys": [
      {
        "survey": "autumn",
        "of": "mentees",
        "asks": "helped-listening",
        "ages": "11-plus",
        "base": 40,
        "answers": [
          {
            "answer": "a-little",
            "count": "c"
          },
          {
            "answer": "a-lot",
            "count": 28
          },
          {
            "answer": "not-at-all",
            "count": "c"
          }
        ]
      },
      {
        "survey": "autumn",
        "of": "mentees",
        "asks": "our-own-room",
  $ sed 's/Hillside/Seaside/' ../one.json >../two.json; cd ..
  $ kith report rollup h two.json --today 2026-11-23 | sed '/The standards/,/^$/d'
  Many programmes as one
  2 programmes, 2026-11-23 to 2026-11-23
  
  Pupils assessed
                                       number   of  share  plausible range
    mentees measured before                 0  320    0 %         0 to 1 %
    mentees measured after                  0  320    0 %         0 to 1 %
    mentees measured before and after       0  320    0 %         0 to 1 %
  
  Contact and time
                                    number  of  share  plausible range
    weekly contact, under 11             0   0      -                -
    in the school day, under 11          0   0      -                -
    weekly contact, 11 and over          0   0      -                -
    in the school day, 11 and over       0   0      -                -
  
  What programmes offer
    programmes                      number  of  share
    one-to-one support                   2   2  100 %
    group-based support                  0   2    0 %
    both combined                        0   2    0 %
    ad hoc supervision                   0   2    0 %
    ongoing supervision                  0   2    0 %
    training during the programme        0   2    0 %
    training before they first met       2   2  100 %
    written materials                    0   2    0 %
  
  Mentors who have met a mentee
                                    number  of  share  plausible range
    ad hoc supervision                   0   0      -                -
    ongoing supervision                  0   0      -                -
    training during the programme        0   0      -                -
    training before they first met       0   0      -                -
    written materials                    0   0      -                -
  
  What people said
    helped with listening to and understanding others (mentees, 11 and over; 2
    surveys)
                 number  of  share  plausible range
    a little    0 to 80  80      -                -
    a lot            56  80   70 %       59 to 79 %
    not at all  0 to 80  80      -                -
  
    our-own-room (mentees; 2 surveys)
               number  of  share  plausible range
    quiet          24  40   60 %       45 to 74 %
    too-small      16  40   40 %       26 to 55 %
  
  Where strands lie
    led by  open to   strands
    staff   all             2
    staff   targeted        2
  
  What these numbers cannot say
    A number that a programme keeps back stays kept back: a sum over such numbers
    is a range, or "at least". Shares are of the programmes that show both the
    number and its base.
    Programmes that take part may differ from those that do not.

Folder or file, and in any order, the bytes are the same; what is missing or repeated is named.
  $ kith report rollup h two.json --today 2026-11-23 --format json >a
  $ kith report rollup two.json one.json --today 2026-11-23 --format json | cmp - a
  $ kith report rollup h two.json --jobs 1 --today 2026-11-23 --format json | cmp - a
  $ kith report rollup one.json two.json h none.json a --today 2026-11-23 | sed -n '/Summaries/,/^$/p'
  Summaries to look at
    summary    what of it
    none.json  missing
    a          no public summary
    one.json   repeated, left out
  
  $ kith report rollup none.json >/dev/null
  [3]
