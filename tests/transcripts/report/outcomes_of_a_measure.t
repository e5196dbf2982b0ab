A measure is a file in measures/, and kith comes with the keys of some.

  $ kith init h --example hillside --today 2026-09-16 >/dev/null 2>&1; cd h
  $ kith report outcomes scwbs --today 2026-12-18 2>message; echo $?; sed 's|copy .*/examples|copy EXAMPLES|' message
  2
  kith: no measure 'scwbs' in measures/; copy EXAMPLES/measures/scwbs.yaml to measures/
  $ mkdir -p measures; cp "$(sed -n 's/.*copy \(.*\) to .*/\1/p' message)" measures/

Nobody has filled it in yet.

  $ kith report outcomes scwbs --today 2026-12-18 | sed -n '1,10p'
  Outcomes: Stirling Children's Wellbeing Scale
  Hillside Peer Support, 2026-12-18: mentees, pre and post
  Source: Liddle and Carter, Educational Psychology in Practice 31 (2015); numbers
  of items from its published order
  
  positive-emotional-state
    pairs of scores  0  of 0 pre and 0 post
  
    Means of those with both scores; with a score: everyone
    wave  with a score  mean  SD

Seventeen mentees fill it in in September, fourteen of them again in December, one leaving an item out.

  $ filled() { awk -v k=$1 -v up=$2 'BEGIN { for (i = 1; i <= 15; i++) { a = (i * 7 + k * 5) % 4 + (i % 5 < k % 3) + 1; if (i <= up) a++; printf "%s%d", (i > 1 ? ", " : ""), (a > 5 ? 5 : a) } }'; }
  $ k=0
  > for f in $(grep -l 'wellbeing: mentee' people/*.yaml | sed 17q); do
  >     k=$((k + 1))
  >     echo "measures:"
  >     echo "  - {measure: scwbs, wave: pre, date: 2026-09-21, items: [$(filled $k 0)]}"
  >     [ $k -gt 14 ] || echo "  - {measure: scwbs, wave: post, date: 2026-12-10, items: [$(filled $k $((k * 5 % 13 - 2)) | sed "$([ $k -eq 3 ] && echo 's/^[0-9]/none/')")]}"
  > done >all; awk '/^measures/ { n++ } { print > ("rows." n) }' all
  $ k=0
  > for f in $(grep -l 'wellbeing: mentee' people/*.yaml | sed 17q); do k=$((k + 1)); cat rows.$k >>../h-private/$f; done; rm all rows.*
  $ kith report outcomes scwbs --today 2026-12-18
  Outcomes: Stirling Children's Wellbeing Scale
  Hillside Peer Support, 2026-12-18: mentees, pre and post
  Source: Liddle and Carter, Educational Psychology in Practice 31 (2015); numbers
  of items from its published order
  
  positive-emotional-state
    pairs of scores      14  of 17 pre and 14 post
    mean change       +0.14  95% interval -0.07 to +0.35; above 0 is better
    effect size d_av  +0.07  95% interval -0.02 to +0.17
  
    Means of those with both scores; with a score: everyone
    wave  with a score   mean    SD
    pre             17  16.93  1.94
    post            14  17.07  2.09
  
    child     pre  post  meetings
    1yg5p8n0   13    13         0
    31vr2y54   15    15         0
    3c7a7gj4   15    15         0
    8qyj8twk   15    15         0
    7hrd7xyt   16    16         0
    2515s4nn   17    17         0
    5jh5wfgm   17    17         0
    79w95x03   17    18         0
    1c8znbv6   18    18         0
    3kbex1p1   18    18         0
    9qptqbbj   18    18         0
    0bvr1kkh   19    19         0
    93d3308d   19    19         0
    27frq6dv   20    21         0
  
    Change for the better, with 95% intervals
    figure                           children  value   from    to
    mean change                            14   0.14  -0.07  0.35
    middle change (Hodges-Lehmann)         14   0.00   0.00  0.50
    d_z (SD of the changes)                14   0.39  -0.16  0.93
    d_z, normal interval                   14   0.39  -0.15  0.94
    d_av (root mean square SD)             14   0.07  -0.02  0.17
    d_av, Lakens (mean SD)                 14   0.07
    d_rm                                   14   0.06
    d, Becker (SD before)                  14   0.07
    Hedges' g_z                            14   0.37
    Hedges' g_av                           14   0.07
    rank-biserial correlation              14   1.00
    correlation of before and after        14   0.99
  
    Paired t test: t 1.47, df 13, p 0.165.
    Wilcoxon signed ranks: V 3, 2 changed, 12 did not and are left out, p 0.346
    (normal, corrected for ties and continuity).
  
    Reliable change is not counted: the measure's file gives no published sd and
    reliability.
  
  positive-outlook
    pairs of scores      13  of 17 pre and 13 post
    mean change       +3.00  95% interval +1.67 to +4.33; above 0 is better
    effect size d_av  +1.15  95% interval +0.69 to +1.61
  
    Means of those with both scores; with a score: everyone
    wave  with a score   mean    SD
    pre             17  16.23  2.05
    post            13  19.23  3.06
  
    child     pre  post  meetings
    5jh5wfgm   13    16         0
    93d3308d   14    14         0
    0bvr1kkh   14    16         0
    31vr2y54   15    16         0
    8qyj8twk   15    20         0
    2515s4nn   16    19         0
    27frq6dv   16    21         0
    79w95x03   16    22         0
    3kbex1p1   18    18         0
    9qptqbbj   18    20         0
    3c7a7gj4   18    23         0
    1c8znbv6   18    24         0
    7hrd7xyt   20    21         0
  
    Change for the better, with 95% intervals
    figure                           children  value  from    to
    mean change                            13   3.00  1.67  4.33
    middle change (Hodges-Lehmann)         13   3.00  1.50  4.50
    d_z (SD of the changes)                13   1.36  0.58  2.12
    d_z, normal interval                   13   1.36  0.61  2.12
    d_av (root mean square SD)             13   1.15  0.69  1.61
    d_av, Lakens (mean SD)                 13   1.17
    d_rm                                   13   1.06
    d, Becker (SD before)                  13   1.47
    Hedges' g_z                            13   1.28
    Hedges' g_av                           13   1.08
    rank-biserial correlation              13   1.00
    correlation of before and after        13   0.70
  
    Paired t test: t 4.92, df 12, p below 0.001.
    Wilcoxon signed ranks: V 66, 11 changed, 2 did not and are left out, p 0.004
    (normal, corrected for ties and continuity).
  
    Filled in without giving a score (answers missing or out of range): 1.
    Reliable change is not counted: the measure's file gives no published sd and
    reliability.
  
  wellbeing
    pairs of scores      13  of 17 pre and 13 post
    mean change       +3.15  95% interval +1.70 to +4.61; above 0 is better
    effect size d_av  +1.08  95% interval +0.63 to +1.52
  
    Means of those with both scores; with a score: everyone
    wave  with a score   mean    SD
    pre             17  33.46  2.40
    post            13  36.62  3.38
  
    child     pre  post  meetings
    31vr2y54   30    31         0
    5jh5wfgm   30    33         0
    8qyj8twk   30    35         0
    93d3308d   33    33         0
    0bvr1kkh   33    35         0
    2515s4nn   33    36         0
    3c7a7gj4   33    38         0
    79w95x03   33    40         0
    3kbex1p1   36    36         0
    7hrd7xyt   36    37         0
    9qptqbbj   36    38         0
    1c8znbv6   36    42         0
    27frq6dv   36    42         0
  
    Change for the better, with 95% intervals
    figure                           children  value  from    to
    mean change                            13   3.15  1.70  4.61
    middle change (Hodges-Lehmann)         13   3.00  1.50  4.50
    d_z (SD of the changes)                13   1.31  0.54  2.05
    d_z, normal interval                   13   1.31  0.57  2.05
    d_av (root mean square SD)             13   1.08  0.63  1.52
    d_av, Lakens (mean SD)                 13   1.09
    d_rm                                   13   1.01
    d, Becker (SD before)                  13   1.31
    Hedges' g_z                            13   1.22
    Hedges' g_av                           13   1.01
    rank-biserial correlation              13   1.00
    correlation of before and after        13   0.70
  
    Paired t test: t 4.72, df 12, p below 0.001.
    Wilcoxon signed ranks: V 66, 11 changed, 2 did not and are left out, p 0.004
    (normal, corrected for ties and continuity).
  
    Filled in without giving a score (answers missing or out of range): 1.
    Reliable change is not counted: the measure's file gives no published sd and
    reliability.
  
  What these numbers cannot say
    There is no comparison group. Scores move as children grow and as the year
    goes on; nothing here shows that mentoring moved them.
    Mentees are mostly chosen when things are hard, and low scores tend to rise by
    themselves (regression to the mean): some improvement is to be expected in any
    case.
    Fewer than 30 pairs of scores (positive-emotional-state, positive-outlook,
    wellbeing): this is about these children and carries no further.
    positive-emotional-state: 3 of 17 with a score before have none after (18%);
    those who stay may differ from those who do not (mean before: 16.93 of those
    who stayed, 16.67 of the others).
    positive-outlook: 4 of 17 with a score before have none after (24%); those who
    stay may differ from those who do not (mean before: 16.23 of those who stayed,
    16.50 of the others).
    wellbeing: 4 of 17 with a score before have none after (24%); those who stay
    may differ from those who do not (mean before: 33.46 of those who stayed,
    32.25 of the others).
    3 subscales are looked at, each at 95%: the more there are, the likelier one
    of them seems to have changed by chance.
    These are the children's own answers. In larger studies of peer mentoring,
    such answers and records of attendance or attainment did not always agree.

For everyone, nobody in a small group can be found out: how many were lost is kept back.

  $ kith report outcomes scwbs --audience public --today 2026-12-18 | sed -n '1,30p'
  Outcomes: Stirling Children's Wellbeing Scale
  Hillside Peer Support, 2026-12-18: mentees, pre and post
  Source: Liddle and Carter, Educational Psychology in Practice 31 (2015); numbers
  of items from its published order
  
  positive-emotional-state
    pairs of scores      14  of c pre and 14 post
    mean change       +0.14  95% interval -0.07 to +0.35; above 0 is better
    effect size d_av  +0.07  95% interval -0.02 to +0.17
  
    Means of those with both scores; with a score: everyone
    wave  with a score   mean    SD
    pre              c  16.93  1.94
    post            14  17.07  2.09
  
    Change for the better, with 95% intervals
    figure                           children  value   from    to
    mean change                            14   0.14  -0.07  0.35
    middle change (Hodges-Lehmann)         14   0.00   0.00  0.50
    d_z (SD of the changes)                14   0.39  -0.16  0.93
    d_z, normal interval                   14   0.39  -0.15  0.94
    d_av (root mean square SD)             14   0.07  -0.02  0.17
    d_av, Lakens (mean SD)                 14   0.07
    d_rm                                   14   0.06
    d, Becker (SD before)                  14   0.07
    Hedges' g_z                            14   0.37
    Hedges' g_av                           14   0.07
    correlation of before and after        14   0.99
  
    Paired t test: t 1.47, df 13, p 0.165.
  $ kith report outcomes scwbs --audience public --format json --today 2026-12-18 | sed -n '1,24p'
  Entered into releases.yaml: outcomes, 2026-12-18
  {
    "measure": "scwbs",
    "name": "Stirling Children's Wellbeing Scale",
    "asof": "2026-12-18",
    "audience": "public",
    "of": "mentee",
    "waves": [
      "pre",
      "post"
    ],
    "subscales": [
      {
        "subscale": "positive-emotional-state",
        "direction": 1,
        "before": "c",
        "after": 14,
        "pairs": 14,
        "unscored": 0,
        "change": {
          "value": 0.1429,
          "low": -0.0668,
          "high": 0.3525,
          "mean-before": 16.9286,
          "mean-after": 17.0714,

As it stood in November there was nothing to compare.

  $ kith report outcomes scwbs --asof 2026-11-01 --audience staff --today 2026-12-18 | sed -n '1,11p'
  Outcomes: Stirling Children's Wellbeing Scale
  Hillside Peer Support, 2026-11-01: mentees, pre and post
  Source: Liddle and Carter, Educational Psychology in Practice 31 (2015); numbers
  of items from its published order
  
  positive-emotional-state
    pairs of scores  0  of 17 pre and 0 post
  
    Means of those with both scores; with a score: everyone
    wave  with a score  mean  SD
    pre             17     -   -

Reliable change needs published figures.

  $ printf 'reliability: {alpha: 0.80, sd: 5.6, source: made up for this example}\n' >>measures/scwbs.yaml
  $ sed -i '/positive-/d' measures/scwbs.yaml
  $ kith report outcomes scwbs --today 2026-12-18 | grep -A 5 'Reliable'
    Reliable change: more than 6.94 points, by the measure's published figures
    result              children  share  from   to
    better                     1     8%    1%  33%
    no reliable change        12    92%   67%  99%
    worse                      0     0%    0%  23%
  

A measure whose owner asks for a registration is not scored without one.

  $ kith report outcomes swemwbs --today 2026-12-18 2>message || cp "$(sed -n 's/.*copy \(.*\) to .*/\1/p' message)" measures/
  $ kith report outcomes swemwbs --today 2026-12-18
  measures/swemwbs.yaml:7:3: error: 'Short Warwick-Edinburgh Mental Wellbeing Scale' may not be scored without its owner's permission [no-permission]
       = hint: register with the owner, and write the reference as permission: …
  1 error; nothing was scored
  [1]
  $ sed -i 's/# permission: REFERENCE/permission: R-2026-17/' measures/swemwbs.yaml
  $ kith report outcomes swemwbs --today 2026-12-18 | sed -n '1,5p'
  Outcomes: Short Warwick-Edinburgh Mental Wellbeing Scale
  Hillside Peer Support, 2026-12-18: mentees, pre and post
  Source: Stewart-Brown and others, Health and Quality of Life Outcomes 7:15
  (2009); conversion table of the owner
  © NHS Health Scotland, University of Warwick and University of Edinburgh

Slips of the finger.

  $ kith report outcomes scwsb --today 2026-12-18
  kith: no measure 'scwsb' in measures/; did you mean 'scwbs'?
  [2]
  $ kith report outcomes scwbs --wave pre,pots --today 2026-12-18 2>&1 | sed -n 1p
  kith report outcomes: --wave: pots not in {pre,post,check}
  $ kith report outcomes scwbs --wave pre,pre --today 2026-12-18
  kith: --wave compares two waves, and 'pre' is one
  [2]
  $ kith report outcomes own-questions --today 2026-12-18 2>&1 | sed 's|copy .*/examples|copy EXAMPLES|'
  kith: no measure 'own-questions' in measures/; one of: scwbs, swemwbs
