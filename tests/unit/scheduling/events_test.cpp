// SPDX-License-Identifier: MIT
#include "scheduling/events.hpp"

#include "world.hpp"

#include <algorithm>
#include <functional>

using namespace kith;
using namespace kith::testing;
using scheduling::Commitments;
using scheduling::EventChoice;
using scheduling::EventInstance;
using scheduling::EventHindrance;
using scheduling::EventPhase;
using scheduling::EventPlan;
using solver::Whole;

namespace {

World with_events(const std::string& events, const std::string& more = "") {
    World made;
    return made.strand("s", "scheduling:\n  slots: {kinds: [lunch]}\n" + more + "  events:\n    - " + events + "\n");
}

/// Four weeks from today on.
constexpr const char* first_day = "2026-10-05";
constexpr const char* last_day = "2026-10-30";

EventPlan plan(const programme::Programme& world, Commitments busy = {}, const char* until = last_day) {
    scheduling::EventPlanner planner(world, strand_of(world), {day(first_day), day(until)});
    planner.plan(EventPhase::before_meetings, busy);
    planner.plan(EventPhase::after_meetings, busy);
    return planner.plan();
}

std::string shown(const programme::Programme& world, const EventPlan& made) {
    std::string text;
    for (const auto& row : made.rows) {
        text += fmt::format("{}{} {}:", text.empty() ? "" : "; ", text::format(row.date), row.slot ? world[*row.slot].name.text : text::format(text::Clock{row.from}));
        for (const auto person : row.people) text += " " + world[person].id.text;
    }
    return text;
}

std::string left_out(const programme::Programme& world, const EventPlan& made) {
    std::string text;
    for (const auto& one : made.unreached)
        text += fmt::format("{}{} {}", text.empty() ? "" : "; ", one.person ? world[*one.person].id.text : "all", one.because);
    return text;
}

Commitments meetings(const programme::Programme& world, const char* date, int hour, std::vector<programme::PersonIndex> people) {
    Commitments busy;
    busy.add({programme::Booking::Kind::meeting, strand_of(world), day(date), text::Minutes{hour * 60}, text::Minutes{hour * 60 + 40}, std::move(people), {}, {}});
    return busy;
}

} // namespace

TEST_CASE("events: training is offered on as many dates as it takes, and each mentor makes one") {
    auto made = with_events("{kind: training, name: core, offers: 2, for: mentors, before: first-meeting}");
    made.mentor("m1", "x-n: x\n", "year: Y10\nfree: [mon]\n").mentor("m2", "x-n: x\n", "year: Y10\nfree: [wed, fri]\n");
    made.mentor("m3", "x-n: x\n", "year: Y10\nfree: [tue, thu, fri]\n").mentee("e1");
    made.mentor("m4", "x-n: x\n", "year: Y10\ngates: {training/core: {date: 2026-09-20}}\n");
    const auto world = made.programme();
    const auto found = plan(world);
    CHECK(shown(world, found) == "2026-10-05 mon: m1; 2026-10-09 fri: m2 m3");
    CHECK(found.unreached.empty());
    CHECK(found.objective.numbers() == found.bound.numbers());
    CHECK(found.objective.dates == 2);
}

TEST_CASE("events: too few dates leave somebody out, and say so") {
    auto made = with_events("{kind: training, name: core, offers: 1, for: mentors}");
    made.mentor("m1", "x-n: x\n", "year: Y10\nfree: [mon]\n").mentor("m2", "x-n: x\n", "year: Y10\nfree: [tue]\n");
    made.mentor("m3", "x-n: x\n", "year: Y10\nfree: [tue]\n").mentor("m4", "x-n: x\n", "year: Y10\nfree: []\n");
    const auto world = made.programme();
    const auto found = plan(world);
    CHECK(shown(world, found) == "2026-10-06 tue: m2 m3");
    CHECK(left_out(world, found) == "m1 dates; m4 not-free");
    CHECK(found.objective.unreached == 2);
}

TEST_CASE("events: who has been to a date agreed before need not come again") {
    auto made = with_events("{kind: training, name: core, offers: 2, for: mentors}");
    made.mentor("m1").mentor("m2");
    made.file("timetables/s/2026-09-21.yaml", "from: 2026-09-21\nuntil: 2026-12-18\nevents:\n"
                                              "  - {kind: training, name: core, date: 2026-09-28, slot: mon, people: [m1]}\n");
    const auto world = made.programme();
    CHECK(shown(world, plan(world)) == "2026-10-05 mon: m2");
}

TEST_CASE("events: what is before the first meeting cannot be after one that has been") {
    auto made = with_events("{kind: training, name: core, for: mentors, before: first-meeting}");
    made.mentor("m1").mentee("e1").pair("p1", "m1", "e1", "asked: {mentor: 2026-09-17, mentee: 2026-09-18}\n");
    made.file("timetables/s/2026-09-21.yaml", "from: 2026-09-21\nuntil: 2026-12-18\nmeetings:\n  - {pair: p1, slot: mon}\n");
    const auto world = made.programme();
    CHECK(left_out(world, plan(world)) == "m1 first-meeting");
}

TEST_CASE("events: nobody is taken from what they are in, and the adult and the place are free") {
    auto made = with_events("{kind: group, name: games, slots: {names: [mon, tue]}}", "  places: [snug]\n  supervision: {meetings-per-adult: 2}\n");
    made.file("places.yaml", "snug: {holds: 3, slots: [mon, tue]}\n");
    made.mentor("m1").mentee("e1").person("a1", "strands: {s: supervisor}\n");
    const auto world = made.programme();
    CHECK(shown(world, plan(world)) == "2026-10-05 mon: e1 m1");
    CHECK(shown(world, plan(world, meetings(world, "2026-10-05", 12, {who(world, "m1")}))) == "2026-10-06 tue: e1 m1");
    auto busy = meetings(world, "2026-10-05", 12, {});
    busy.add({programme::Booking::Kind::duty, strand_of(world), day("2026-10-06"), text::Minutes{750}, text::Minutes{790}, {}, who(world, "a1"), {}});
    auto place = meetings(world, "2026-10-05", 12, {}).on(day("2026-10-05")).front();
    place.place = programme::PlaceIndex{0}, place.to = text::Minutes{790};
    busy.add(place);
    CHECK(shown(world, plan(world, busy)) == "2026-10-12 mon: e1 m1");
    made.person("a1", "strands: {s: supervisor}\nfree: [wed]\n");
    const auto without = made.programme();
    CHECK(left_out(without, plan(without)) == "all supervision");
}

TEST_CASE("events: what keeps one from its place, its adult or its people is named") {
    auto made = with_events("{kind: group, name: games, slots: {names: [mon]}, dates: [2026-10-05, 2026-10-12]}", "  places: [snug]\n  supervision: {meetings-per-adult: 2}\n");
    made.file("places.yaml", "snug: {holds: 3, closed: [{from: 2026-10-12}]}\n").strand("t", "");
    made.mentor("m1").mentee("e1").person("a1", "strands: {s: supervisor}\n");
    const auto world = made.programme();
    const auto with = [&](auto change) {
        Commitments busy;
        scheduling::Commitment one{programme::Booking::Kind::meeting, strand_of(world, "t"), day("2026-10-05"), text::Minutes{750}, text::Minutes{790}, {}, {}, {}};
        change(one);
        busy.add(one);
        std::string text;
        for (const auto& left : plan(world, busy).unreached)
            text += fmt::format("{}{} {}: {}", text.empty() ? "" : "; ", left.person ? world[*left.person].id.text : "all", left.because, left.would_help);
        return text;
    };
    const std::string closed = "all places: it cannot be on 2026-10-12";
    CHECK(with([](auto&) {}) == closed);
    CHECK(with([](auto& one) { one.place = programme::PlaceIndex{0}; }) == "all places: it cannot be on 2026-10-05: taken by t; " + closed);
    CHECK(with([&](auto& one) { one.supervisor = who(world, "a1"); }).find("it cannot be on 2026-10-05: taken by t; ") != std::string::npos);
    CHECK(with([&](auto& one) { one.people = {who(world, "m1")}; }) == closed + "; m1 elsewhere: of 1 possible time: 1 in something else (taken by t)");
}

TEST_CASE("events: at its interval, counted from the last date agreed, weeks without school aside") {
    auto made = with_events("{kind: supervision, name: talk, every: 2 weeks, for: mentors}");
    made.file("calendars/h.yaml", std::string(base_calendar) + "closed: [{from: 2026-10-12, to: 2026-10-16}]\n");
    made.mentor("m1", "x-n: x\n", "year: Y10\nfree: [mon, tue]\n").mentor("m2", "x-n: x\n", "year: Y10\nfree: [tue]\n");
    auto world = made.programme();
    CHECK(shown(world, plan(world)) == "2026-10-06 tue: m1 m2; 2026-10-27 tue: m1 m2");
    made.file("timetables/s/2026-09-21.yaml", "from: 2026-09-21\nuntil: 2026-12-18\nevents:\n"
                                              "  - {kind: supervision, name: talk, date: 2026-09-22, slot: tue, people: [m1, m2]}\n");
    world = made.programme();
    CHECK(shown(world, plan(world)) == "2026-10-06 tue: m1 m2; 2026-10-27 tue: m1 m2");
}

TEST_CASE("events: a debrief follows each session, for those who met, and a briefing goes before") {
    auto made = with_events("{kind: debrief, name: after, length: 10 min, next-to: session, for: mentors}\n"
                            "    - {kind: briefing, name: ahead, length: 10 min, next-to: session, for: mentors}");
    made.mentor("m1").mentor("m2").mentee("e1");
    const auto world = made.programme();
    const auto found = plan(world, meetings(world, "2026-10-08", 12, {who(world, "m2"), who(world, "e1")}));
    CHECK(shown(world, found) == "2026-10-08 11:50: m2; 2026-10-08 12:40: m2");
    CHECK(found.unreached.empty());
    CHECK(left_out(world, plan(world)) == "all no-session; all no-session");
}

TEST_CASE("events: a lesson is missed only as the strand allows, and only where it must be") {
    auto made = with_events("{kind: supervision, name: talk, every: 1 week, for: mentors, slots: {names: [p1]}}", "  may-miss: {art: 2}\n");
    made.file("classes.yaml", "10A: {p1: art}\n10B: {p1: maths}\n");
    made.mentor("m1", "x-n: x\n", "year: Y10\nclasses: [10A]\n").mentor("m2", "x-n: x\n", "year: Y10\nclasses: [10B]\n");
    const auto world = made.programme();
    const auto found = plan(world);
    CHECK(shown(world, found) == "2026-10-05 p1: m1; 2026-10-12 p1: m1");
    CHECK(left_out(world, found) == "m2 may-miss");
    CHECK(found.objective.lessons == 2);
    CHECK(found.objective.gaps == 2);
}

TEST_CASE("events: of all strands that take lessons of a subject the one that allows fewest decides") {
    auto made = with_events("{kind: supervision, name: talk, every: 1 week, for: mentors, slots: {names: [p1]}}", "  may-miss: {art: 3}\n");
    made.file("classes.yaml", "10A: {p1: art}\n").mentor("m1", "x-n: x\n", "year: Y10\nclasses: [10A]\n");
    const auto dates = [&](const char* allowed) {
        made.strand("t", std::string("scheduling: {may-miss: {art: ") + allowed + "}}\n");
        const auto world = made.programme();
        auto busy = meetings(world, "2026-10-26", 9, {who(world, "m1")});
        auto other = busy.on(day("2026-10-26")).front();
        other.strand = strand_of(world, "t"), other.date = day("2026-09-28");
        Commitments elsewhere;
        elsewhere.add(other);
        return plan(world, elsewhere).rows.size();
    };
    CHECK(dates("3") == 2);
    CHECK(dates("2") == 1);
    CHECK(dates("1") == 0);
}

TEST_CASE("events: on dates that the strand gives, outside term too, and off the timetable") {
    auto made = with_events("{kind: group, name: summer, from: \"10:00\", to: \"15:00\", dates: [2026-12-21, 2026-12-22]}\n"
                            "    - {kind: visit, name: transition, from: \"09:00\", to: \"14:00\", dates: [2026-10-05], off-timetable: true}\n"
                            "    - {kind: visit, name: ordinary, from: \"09:00\", to: \"14:00\", dates: [2026-10-12]}");
    made.file("classes.yaml", "7A: {p1: maths}\n");
    made.mentor("m1", "x-n: x\n", "year: Y10\naway: [{from: 2026-12-22, to: 2026-12-22}]\n").mentee("e1", "x-n: x\n", "year: Y7\nclasses: [7A]\n");
    const auto world = made.programme();
    const auto found = plan(world, {}, "2026-12-18");
    CHECK(shown(world, found) == "2026-10-05 09:00: e1 m1; 2026-12-21 10:00: e1 m1; 2026-12-22 10:00: e1");
    CHECK(left_out(world, found) == "e1 may-miss; m1 not-free");
}

TEST_CASE("events: a visit lies where slots of both schools meet") {
    auto made = with_events("{kind: visit, name: hello, length: 25 min}");
    made.file("programme.yaml", two_schools).file("calendars/o.yaml",
        "terms: [{name: autumn, from: 2026-09-07, to: 2026-12-18}]\nclosed: [{from: 2026-10-05, to: 2026-10-09}]\nslots:\n"
        "  early: {day: mon, from: \"12:00\", to: \"12:50\", kind: lunch}\n  noon: {day: tue, from: \"12:00\", to: \"13:00\", kind: lunch}\n");
    made.person("m1", "strands: {s: mentor}\nyear: Y7\nschool: h\n").person("e1", "strands: {s: mentee}\nyear: Y6\nschool: o\n");
    const auto world = made.programme();
    CHECK(shown(world, plan(world)) == "2026-10-13 12:30: e1 m1");
}

TEST_CASE("events: one stands before the other, and one after it") {
    auto made = with_events("{kind: celebration, name: party, slots: {names: [wed]}}\n"
                            "    - {kind: group, name: rehearsal, before: party, slots: {names: [thu]}}\n"
                            "    - {kind: debrief, name: tidy, length: 10 min, next-to: party}");
    made.mentor("m1");
    const auto world = made.programme();
    CHECK(shown(world, plan(world)) == "2026-10-08 thu: m1; 2026-10-14 wed: m1; 2026-10-14 13:10: m1");
}

namespace {

using Values = std::vector<Whole>;

Values numbers_of(const scheduling::EventValue& value) {
    Values found;
    for (const auto& one : value.numbers()) found.push_back(one.value_or(-1));
    return found;
}

bool apart(const EventInstance& instance, const std::vector<std::size_t>& chosen) {
    for (const auto a : chosen)
        for (const auto b : chosen)
            if (a != b && instance.options()[a].time.overlaps(instance.options()[b].time)) return false;
    return true;
}

void for_each_choice(std::size_t options, const std::function<void(const std::vector<std::size_t>&)>& look) {
    for (std::uint64_t set = 0; set < (std::uint64_t{1} << options); ++set) {
        std::vector<std::size_t> chosen;
        for (std::size_t i = 0; i < options; ++i)
            if ((set >> i & 1) != 0) chosen.push_back(i);
        look(chosen);
    }
}

/// Each person at the date that costs them least.
Values value_of_offers(const EventInstance& instance, const std::vector<std::size_t>& chosen) {
    Values value{0, 0, 0, 0, 0, static_cast<Whole>(chosen.size())};
    for (std::size_t p = 0; p < instance.people().size(); ++p) {
        std::pair<Whole, Whole> least{-1, 0};
        for (const auto at : chosen) {
            const auto& option = instance.options()[at];
            if (option.hindrance[p] != EventHindrance::none) continue;
            const std::pair<Whole, Whole> cost(instance.wait(option), option.misses[p].size());
            if (least.first < 0 || cost < least) least = cost;
        }
        value[1] += least.first < 0 ? 1 : 0;
        value[3] += std::max<Whole>(0, least.first), value[4] += least.second;
    }
    return value;
}

/// Everyone at every date; nobody in these worlds has lessons.
Values value_of_rounds(const EventInstance& instance, const std::vector<std::size_t>& chosen) {
    Values value{0, 0, 0, 0, 0, static_cast<Whole>(chosen.size())};
    for (const auto& window : instance.windows())
        value[0] += std::none_of(chosen.begin(), chosen.end(), [&](std::size_t at) { return std::count(window.begin(), window.end(), at) > 0; });
    for (std::size_t p = 0; p < instance.people().size(); ++p) {
        const auto times = std::count_if(chosen.begin(), chosen.end(), [&](std::size_t at) { return instance.options()[at].hindrance[p] == EventHindrance::none; });
        value[1] += times == 0 ? 1 : 0;
        value[2] += static_cast<Whole>(instance.rounds()) - times;
    }
    return value;
}

bool one_a_round(const EventInstance& instance, const std::vector<std::size_t>& chosen) {
    std::set<std::size_t> rounds;
    return std::all_of(chosen.begin(), chosen.end(), [&](std::size_t at) { return rounds.insert(instance.options()[at].round).second; });
}

/// Dates at which nobody can come are no dates.
bool all_have_people(const EventInstance& instance, const std::vector<std::size_t>& chosen) {
    return std::all_of(chosen.begin(), chosen.end(), [&](std::size_t at) {
        const auto& all = instance.options()[at].hindrance;
        return std::count(all.begin(), all.end(), EventHindrance::none) > 0;
    });
}

/// People with days of their own, by a small generator; the dates of two weeks.
World some_world(std::uint32_t seed, const std::string& event) {
    auto made = with_events(event, "  may-miss: {art: 1}\n");
    made.file("classes.yaml", "10A: {p1: art}\n");
    const auto next = [&seed](std::uint32_t below) { return (seed = seed * 1664525U + 1013904223U) / 65536U % below; };
    for (int i = 1; i <= 5; ++i) {
        std::string days;
        for (const char* slot : {"mon", "tue", "wed", "thu", "fri", "p1"})
            if (next(3) == 0) days += (days.empty() ? "" : ", ") + std::string(slot);
        made.mentor("m" + std::to_string(i), "x-n: x\n", "year: Y10\nfree: [" + days + "]\n" +
                    (event.find("every") == std::string::npos && next(2) == 0 ? "classes: [10A]\n" : ""));
    }
    return made;
}

} // namespace

TEST_CASE("events: no other choice of dates is better than the one made") {
    const char* events[] = {"{kind: training, name: core, offers: 2, for: mentors, before: first-meeting}",
                            "{kind: group, name: games, for: mentors}", "{kind: training, name: core, offers: 3, for: mentors}",
                            "{kind: supervision, name: talk, every: 1 week, for: mentors}"};
    for (const auto* event : events)
        for (std::uint32_t seed = 1; seed <= 6; ++seed) {
            const auto world = some_world(seed, event).programme();
            const Commitments busy;
            const EventInstance instance(world, strand_of(world), {day("2026-10-05"), day("2026-10-16")},
                                         world[strand_of(world)].scheduling().events.front(), busy, {});
            REQUIRE(instance.options().size() <= 12);
            Values best;
            for_each_choice(instance.options().size(), [&](const auto& chosen) {
                if (!apart(instance, chosen)) return;
                if (instance.offers() ? static_cast<int>(chosen.size()) > *instance.offers() : !one_a_round(instance, chosen) || !all_have_people(instance, chosen)) return;
                const auto value = instance.offers() ? value_of_offers(instance, chosen) : value_of_rounds(instance, chosen);
                if (best.empty() || value < best) best = value;
            });
            const auto choice = scheduling::choose_dates(instance);
            CHECK(numbers_of(choice.objective) == best);
            CHECK(numbers_of(choice.bound) == best);
            CHECK(numbers_of(choice.objective) == (instance.offers() ? value_of_offers(instance, choice.options) : value_of_rounds(instance, choice.options)));
        }
}
