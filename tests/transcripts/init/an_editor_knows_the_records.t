An editor is told which schema a file follows, on this machine alone, and settings that are there are left alone.

  $ kith init s --editor --today 2026-09-01 2>&1 | tail -n 3; cd s
  Editors complete and check the records now, with the YAML extension: .vscode/settings.json, for this machine alone.
  Next: set the dates of 2026-27 in calendars/, which are a guess; your rooms in
    places.yaml; read strands/. Then kith check, and kith enrol import FILE.csv
  $ sed -n 's|.*/\([a-z-]*\)\.schema\.json": |\1 |p' .vscode/settings.json | grep -e person -e sessions -e names
  names "s-private/names.yaml",
  person "s/people/*.yaml",
  person-private "s-private/people/*.yaml",
  sessions "s/sessions/*/*.yaml",
  $ git status --short --ignored | grep vscode; kith check --today 2026-09-01
  !! .vscode/
  no findings
  $ kith init --editor
  .vscode/settings.json is as it should be.
  $ echo '{"editor.tabSize": 2}' >.vscode/settings.json; kith init --editor | grep -c schema
  kith: .vscode/settings.json is there already and may have settings of yours; put these into it
  20
  $ cat .vscode/settings.json
  {"editor.tabSize": 2}
