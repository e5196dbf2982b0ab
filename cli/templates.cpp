// SPDX-License-Identifier: MIT
#include "cli/templates.hpp"

#include "text/value.hpp"

#include <fmt/format.h>

namespace kith::cli {
namespace {

constexpr const char* programme = R"(# Who runs the programme, and what it asks of everyone. man 5 kith explains every key.
kith: 1
name: {name}
academic-year: 2026-27          # one folder a year: what must be deleted can then be deleted whole
timezone: Europe/London
schools:
  school: {{name: {name}, calendar: school}}
# lead: ID                      # after kith enrol add: the id of who runs it
# safeguarding:
#   school: {{lead: ID, deputies: [ID], allegations-to: head teacher}}
questions: [outgoing, patient]  # asked of mentors and mentees, answered 1 to 5
gates: [pupil-consent, parent-consent, interview, training/core, dbs, safeguarding-training]
at-most: {{meetings-per-week: 3}} # per pupil, over all strands
retention: {{folder: 1 year}}
)";

constexpr const char* calendar = R"(# Terms, closures, and the slots of the week. Set the dates of your school.
terms:
  - {name: autumn, from: 2026-09-02, to: 2026-12-18}
  - {name: spring, from: 2027-01-05, to: 2027-03-26}
  - {name: summer, from: 2027-04-12, to: 2027-07-21}
closed:
  - {from: 2026-10-26, to: 2026-10-30, why: half-term}
  - {from: 2027-02-15, to: 2027-02-19, why: half-term}
  - {from: 2027-05-31, to: 2027-06-04, why: half-term}
# cycle: {weeks: [A, B], starts: 2026-09-07}     # for a two-week timetable; slots then may name weeks: [A]
slots:
  mon-lunch: {day: mon, from: "12:30", to: "13:10", kind: lunch}
  tue-lunch: {day: tue, from: "12:30", to: "13:10", kind: lunch}
  wed-lunch: {day: wed, from: "12:30", to: "13:10", kind: lunch}
  thu-lunch: {day: thu, from: "12:30", to: "13:10", kind: lunch}
  fri-lunch: {day: fri, from: "12:30", to: "13:10", kind: lunch}
)";

constexpr const char* places = R"(# Rooms; holds = meetings at once. slots left out: always open.
room: {name: Peer mentoring room, holds: 3}
)";

constexpr const char* strand = R"(# One delivery model with its rules. A rule that is not named is off; man 7 kith-rules gives each its exact meaning.
name: {title}
shown-as: Lunch team            # what stands on registers and calendars: nobody is to be known by having a mentor
model: {model}
led-by: staff
open-to: targeted
matching:
  require:
    gates:                      # dated, and may lapse; nobody is matched without them
      mentor: [pupil-consent, parent-consent, interview, training/core]
      mentee: [pupil-consent, parent-consent]
      supervisor: [dbs, safeguarding-training]
    year-gap: {{at-least: 1}}     # mentors are usually older by a year or more
    mentor-years: {{not: [Y6, Y11]}}  # years with heavy academic load; several good programmes use them all the same
    shared-slots: 1             # a pair without a common time can never meet
  prefer:                       # weights 0 to 10
    choices: 5                  # most successful when young people choose
    interests: 3
    answers: {{weight: 2, questions: {{outgoing: alike, patient: either}}}}
    gender: 1
    languages: 2
  mentees-per-mentor: {{at-most: 1}}
  order: [keep, place, need, weak, fit]   # everybody placed before anybody placed well
scheduling:
  every: week
  length: 20 min
  slots: {{kinds: [lunch, tutor]}}        # never from a lesson
  places: [room]
  supervision: {{meetings-per-adult: 4, same-place: true}}
  prefer: {{lunch: 2, same-slot: 3}}
)";

constexpr const char* checking_hook = R"(#!/bin/sh
# {mark}; run that again to renew it. Says nothing where all is well.
kith=$(command -v kith) || kith={binary}
if [ ! -x "$kith" ]; then
    echo "kith is not to be found, and nothing is committed unseen: put it on the PATH, or run kith init --hooks again" >&2
    exit 1
fi
exec "$kith" check {what}{secret}
)";

constexpr const char* push_hook = R"(#!/bin/sh
# {mark}; run that again to renew it. The records go to remotes that were named, and nowhere else.
git config --local --get-all kith.remote | grep -qxF -e "$1" && exit 0
echo "kith: nothing is pushed to '$1' ($2), which was not named as a remote that may have these records" >&2
echo "if it may: kith init --hooks --remote '$1'" >&2
exit 1
)";

} // namespace

std::string quoted_for_shell(std::string_view text) {
    std::string quoted = "'";
    for (const char c : text) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

std::string hook_text(const Hook& hook, const std::string& binary, const std::string& secret) {
    const auto mark = fmt::arg("mark", hook_mark);
    if (hook.name == "pre-push") return fmt::format(fmt::runtime(push_hook), mark);
    const auto what = hook.name == "commit-msg" ? "--message \"$1\"" : "--staged";
    const auto where = secret.empty() ? std::string{} : " --private " + quoted_for_shell(secret);
    return fmt::format(fmt::runtime(checking_hook), mark, fmt::arg("binary", quoted_for_shell(binary)), fmt::arg("what", what),
                       fmt::arg("secret", where));
}

std::vector<std::pair<std::string, std::string>> template_files(const std::string& name, std::vector<std::string> models) {
    if (models.empty()) models = {"one-to-one"};
    std::vector<std::pair<std::string, std::string>> files{
        {"programme.yaml", fmt::format(fmt::runtime(programme), fmt::arg("name", text::to_flow(text::Value(name))))},
        {"calendars/school.yaml", calendar},
        {"places.yaml", places},
        {"classes.yaml", "# The lessons of each teaching class: 7B: {tue-p3: maths, wed-p1: pe}\n{}\n"},
    };
    for (const auto& model : models) {
        std::string title = model;
        title.front() = static_cast<char>(title.front() - 32);
        files.emplace_back("strands/" + model + ".yaml",
                           fmt::format(fmt::runtime(strand), fmt::arg("title", title + " mentoring"), fmt::arg("model", model)));
    }
    return files;
}

} // namespace kith::cli
