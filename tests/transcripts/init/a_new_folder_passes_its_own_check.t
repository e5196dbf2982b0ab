A new programme is sound before anything is filled in, and its private part is closed to others.

  $ kith init school --no-git --today 2026-09-01 2>&1 | sed "s|$PWD|HERE|g"
  Made HERE/school (for git) and HERE/school-private (private: never under git).
  Next: set the dates of 2026-27 in calendars/, which are a guess; your rooms in
    places.yaml; read strands/. Then kith check, and kith enrol import FILE.csv
  $ cd school && ls -A && kith check --today 2026-09-01
  .gitignore
  .kith
  calendars
  classes.yaml
  places.yaml
  programme.yaml
  strands
  no findings
  $ ls -A ../school-private && stat -c %a ../school-private
  700

A folder that is there already is left alone.

  $ kith init ../school --no-git 2>&1 | sed "s|$(dirname $PWD)|HERE|g"
  kith: HERE/school is there already and not empty; name a new folder
  $ kith init other --model one-to-one --model form-group-mentors --no-git --today 2026-09-01 2>/dev/null
  $ ls other/strands && kith -C other check --today 2026-09-01
  form-mentors.yaml
  one-to-one.yaml
  no findings

Mistyped, the model and the example are answered.

  $ kith init third --example hilside
  kith: no example 'hilside'; did you mean 'hillside'?
  [2]
