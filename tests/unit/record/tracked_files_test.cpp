// SPDX-License-Identifier: MIT
#include "record/tracked_files.hpp"

#include <doctest/doctest.h>

using namespace kith::record;

TEST_CASE("what may be under git is what kith(5) lists") {
    for (const auto* path : {"programme.yaml", "places.yaml", "classes.yaml", "diary.yaml", "calendars/hillside.yaml",
                             "strands/wellbeing.yaml", "people/7k2mq.yaml", "pairs/r3f9c.yaml",
                             "timetables/wellbeing/2026-09-21.yaml", "sessions/2026-W48/wellbeing.yaml",
                             "measures/scwbs.yaml", "surveys/leavers.yaml", "symbols/symbols.yaml", "releases.yaml"})
        CHECK_MESSAGE(tracked_as(path) == Tracked::record, path);
    for (const auto* path : {".gitignore", ".gitattributes", "README.md", "templates/letter.mustache", "templates/certificate.mustache",
                             "symbols/happy.svg", "symbols/I-am-sad.png"})
        CHECK(tracked_as(path) == Tracked::other);
}

TEST_CASE("everything else must not be") {
    for (const auto* path :
         {"notes.txt", "names.yaml", "people/names.csv", "people/7k2mq.yaml~", "people/7K2MQ.yaml", "people/7k2mq (copy).yaml",
          "people/a/b.yaml", "strands/wellbeing (conflicted copy).yaml", "strands/.yaml", "strands/.hidden.yaml",
          "timetables/wellbeing/monday.yaml", "timetables/2026-09-21.yaml", "sessions/2026-W60/wellbeing.yaml",
          "sessions/wellbeing.yaml", "proposals/wellbeing.match.yaml", "concerns/t5n2w.yaml", "people.yaml", "people",
          "x/programme.yaml", "", "/programme.yaml", "people//a.yaml", "out/register.html", "templates/poster.mustache",
          "templates/letter.html", "templates/a/letter.mustache", "symbols/class.jpg", "symbols/.hidden.png", "symbols/a/b.svg",
          "symbols/other.yaml", "symbols/happy (copy).svg", "happy.svg"})
        CHECK_MESSAGE(tracked_as(path) == Tracked::never, path);
}
