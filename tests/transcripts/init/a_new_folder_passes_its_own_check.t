A new programme is sound before anything is filled in, and its private part is closed to others.

  $ kith init school --no-git --today 2026-09-01
  Made /tmp/tmp.ttocHl1aDS/here/school (for git) and /tmp/tmp.ttocHl1aDS/here/school-private (private: never under git).
  Next: edit calendars/ and strands/, then kith check, then kith enrol import FILE.csv
  $ cd school && ls -A && kith check --today 2026-09-01
  .gitignore
  calendars
  classes.yaml
  places.yaml
  programme.yaml
  strands
  no findings
  $ ls -A ../school-private && stat -c %a ../school-private
  700

A folder that is there already is left alone.

  $ kith init ../school --no-git
  kith: /tmp/tmp.ttocHl1aDS/here/school is there already and not empty; name a new folder
  [2]
  $ kith init other --model one-to-one --model form-group --no-git && ls other/strands && kith -C other check
  Made /tmp/tmp.ttocHl1aDS/here/school/other (for git) and /tmp/tmp.ttocHl1aDS/here/school/other-private (private: never under git).
  Next: edit calendars/ and strands/, then kith check, then kith enrol import FILE.csv
  form-group.yaml
  one-to-one.yaml
  no findings

Mistyped, the model and the example are answered.

  $ kith init third --example hilside
  kith: no example 'hilside'; did you mean 'hillside'?
  [2]
