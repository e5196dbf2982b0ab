// SPDX-License-Identifier: MIT
#include "cli/new_programme.hpp"

#include "cli/models.hpp"
#include "record/programme_file.hpp"
#include "record/strand.hpp"
#include "text/yaml.hpp"

#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>
#include <sstream>

namespace kith::cli {
namespace {

using record::SlotKind;
using std::chrono::weekday;
using text::Date;

constexpr const char* programme = R"(# Who runs the programme, and what it asks of everyone. man 5 kith explains every key.
kith: 1
name: {school}
academic-year: {years}          # one folder a year: what must be deleted can then be deleted whole
timezone: Europe/London
schools:
  school: {{name: {school}, calendar: school}}
# lead: ID                      # after kith enrol add: the id of who runs it
# safeguarding:
#   school: {{lead: ID, deputies: [ID], allegations-to: head teacher}}
questions: [{questions}]  # asked of mentors and mentees, answered 1 to 5
gates: [{gates}]
at-most: {{meetings-per-week: 3}} # per pupil, over all strands
retention: {{folder: 1 year}}
)";

constexpr const char* calendar_head = R"(# Terms, closures, and the slots of the week. Set the dates of your school.
terms:
)";

constexpr const char* cycle_hint =
    "# cycle: {{weeks: [A, B], starts: {}}}     # for a two-week timetable; slots then may name weeks: [A]\n";

template <class T>
T read_as(const std::string& path, const std::string& bytes, T record = {}) {
    text::Findings findings;
    if (const auto tree = text::read_yaml(std::make_shared<text::Source>(path, bytes), findings))
        record::Codec<T>::read(*tree, record, findings);
    return record;
}

std::string with_names(std::string text, const std::string& school, const std::string& year) {
    for (const auto& [mark, value] : {std::pair{std::string("{school}"), school}, std::pair{std::string("{year}"), year}})
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size()))
            text.replace(at, mark.size(), value);
    return text;
}

/// A key at the margin with what belongs to it, and the comments above.
struct Block {
    std::string above, key, text;
};

std::vector<Block> blocks_of(const std::string& text) {
    std::vector<Block> blocks;
    std::string above;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const bool is_inside = !blocks.empty() && line.starts_with(' ');
        if (is_inside) blocks.back().text += line + "\n";
        else if (line.empty() || line.starts_with('#')) above += line + "\n";
        else blocks.push_back({std::exchange(above, {}), line.substr(0, line.find(':')), line + "\n"});
    }
    if (!above.empty()) blocks.push_back({above, {}, {}});
    return blocks;
}

/// The number behind a word of a block, as that of "holds: 30".
std::optional<int> number_behind(const Block& block, const std::string& word) {
    const auto at = block.text.find(word);
    if (at == std::string::npos) return {};
    const auto digits = block.text.find_first_of("0123456789", at);
    return digits == std::string::npos ? std::nullopt : std::optional(std::atoi(block.text.c_str() + digits));
}

/// Of two blocks of one key, the one that allows more: what two models need, they both have.
bool allows_more(const Block& one, const Block& other) {
    for (const auto* word : {"holds:", "meetings-per-week:"})
        if (const auto mine = number_behind(one, word), theirs = number_behind(other, word); mine && theirs) return *mine > *theirs;
    return false;
}

/// The keys of all texts under one another, once each.
std::string joined(const std::vector<std::string>& texts) {
    std::vector<Block> blocks;
    for (const auto& text : texts)
        for (auto& block : blocks_of(text)) {
            const auto same = std::find_if(blocks.begin(), blocks.end(), [&](const Block& one) { return one.key == block.key; });
            if (same == blocks.end()) blocks.push_back(std::move(block));
            else if (allows_more(block, *same)) *same = std::move(block);
        }
    std::string all;
    for (const auto& block : blocks) all += block.above + block.text;
    return all;
}

/// The base with a model's keys in place of its own; keys that it does not have stand behind.
std::string overlaid(const std::string& base, const std::string& over) {
    auto blocks = blocks_of(base);
    std::string behind;
    for (auto& own : blocks_of(over)) {
        const auto same = [&](const Block& one) { return !own.key.empty() && one.key == own.key; };
        const auto at = std::find_if(blocks.begin(), blocks.end(), same);
        if (at == blocks.end()) behind += own.above + own.text;
        else if (!allows_more(*at, own)) at->above += own.above, at->text = own.text;
    }
    std::string all;
    for (const auto& block : blocks) all += block.above + block.text;
    return all + behind;
}

/// What the strands name that stands in other files.
class Needs {
  public:
    explicit Needs(const std::map<std::string, std::string>& strands) {
        for (const auto& [name, bytes] : strands) add(read_as<record::Strand>(name, bytes));
    }

    std::vector<std::string> questions; ///< in the order in which they are first named
    std::set<SlotKind> kinds;

    /// In the order in which a school asks for them.
    std::vector<std::string> gates() const {
        std::vector<std::string> ordered;
        for (const auto first : {"pupil-consent", "parent-consent", "interview", "training/core"})
            if (gates_.contains(first)) ordered.emplace_back(first);
        for (const auto& gate : gates_) add(ordered, gate);
        return ordered;
    }

  private:
    void add(const record::Strand& strand) {
        const auto& needed = strand.matching.require.gates;
        for (const auto* side : {&needed.mentor, &needed.mentee, &needed.supervisor})
            for (const auto& gate : *side) gates_.insert(kind_of(gate.value.text));
        for (const auto& rule : strand.matching.prefer.all)
            for (const auto& [question, likeness] : rule.questions) add(questions, question.value.text);
        if (strand.scheduling.slots) add(*strand.scheduling.slots);
        for (const auto& duty : strand.scheduling.duties) add(duty.slots);
        for (const auto& event : strand.scheduling.events) add(event.slots);
    }
    void add(const record::SlotChoice& slots) { kinds.insert(slots.kinds.begin(), slots.kinds.end()); }
    static void add(std::vector<std::string>& list, const std::string& word) {
        if (std::find(list.begin(), list.end(), word) == list.end()) list.push_back(word);
    }
    /// parent-consent/visits is parent-consent, asked for one strand; a training is known by its name.
    static std::string kind_of(const std::string& gate) {
        return gate.starts_with("training/") ? gate : gate.substr(0, gate.find('/'));
    }

    std::set<std::string> gates_;
};

Date on_or_after(Date day, weekday wanted) {
    return day + (wanted - text::weekday_of(day));
}
Date on_or_before(Date day, weekday wanted) {
    return day - (text::weekday_of(day) - wanted);
}
Date next_school_day(Date day) {
    const auto of_week = text::weekday_of(day);
    return of_week == std::chrono::Saturday || of_week == std::chrono::Sunday ? on_or_after(day, std::chrono::Monday) : day;
}
Date last_school_day(Date day) {
    const auto of_week = text::weekday_of(day);
    return of_week == std::chrono::Saturday || of_week == std::chrono::Sunday ? on_or_before(day, std::chrono::Friday) : day;
}

/// Near what most English schools have, so that the files are sound before anybody has set the dates.
std::string terms_and_closures(int first_year) {
    using namespace std::chrono;
    const auto day = [&](int later, unsigned month, unsigned of_month) {
        return Date(year_month_day{year{first_year + later}, std::chrono::month{month}, std::chrono::day{of_month}});
    };
    const auto easter = on_or_before(day(1, 3, 31), Friday);
    std::string text;
    const auto term = [&](const char* name, Date from, Date to) {
        text += fmt::format("  - {{name: {}, from: {}, to: {}}}\n", name, text::format(from), text::format(to));
    };
    const auto half_term = [&](Date monday) {
        text += fmt::format("  - {{from: {}, to: {}, why: half-term}}\n", text::format(monday), text::format(monday + days{4}));
    };
    term("autumn", next_school_day(day(0, 9, 2)), on_or_before(day(0, 12, 19), Friday));
    term("spring", next_school_day(day(1, 1, 5)), easter);
    term("summer", easter + days{17}, last_school_day(day(1, 7, 21)));
    text += "closed:\n";
    half_term(text::monday_of(day(0, 10, 28)));
    half_term(text::monday_of(day(1, 2, 17)));
    half_term(on_or_before(day(1, 5, 31), Monday));
    return text + fmt::format(fmt::runtime(cycle_hint), text::format(on_or_after(day(0, 9, 7), Monday)));
}

std::string slots_of(const std::vector<SlotTimes>& times) {
    std::string text = "slots:\n";
    std::map<std::string, int> named; // a kind may stand twice on a day
    for (const auto& kind : times)
        for (const auto day : kind.days) {
            auto name = fmt::format("{}-{}", text::format(day), record::spelling(kind.kind));
            if (const int times_named = ++named[name]; times_named > 1) name += fmt::format("-{}", times_named);
            text += fmt::format("  {}: {{day: {}, from: \"{}\", to: \"{}\", kind: {}}}\n", name, text::format(day), text::format(kind.from),
                                text::format(kind.to), record::spelling(kind.kind));
        }
    return text;
}

std::vector<SlotTimes> times_of(const std::set<SlotKind>& kinds, const std::vector<SlotTimes>& given) {
    std::map<SlotKind, SlotTimes> all;
    for (const auto kind : kinds)
        if (kind != SlotKind::lesson) all[kind] = usual_times(kind);
    for (const auto& one : given) all.erase(one.kind); // a kind that is given twice has both its times
    std::vector<SlotTimes> times = given;
    for (const auto& [kind, one] : all) times.push_back(one);
    std::stable_sort(times.begin(), times.end(), [](const SlotTimes& a, const SlotTimes& b) { return a.kind < b.kind; });
    return times;
}

/// Without the line of a list that no model asks for.
std::string without_empty(std::string text) {
    const auto line = text.find("questions: []");
    return line == std::string::npos ? text : text.erase(line, text.find('\n', line) + 1 - line);
}

std::string programme_text(const NewProgramme& wanted, const ModelTexts& texts, const Needs& needs) {
    const auto school = text::to_flow(text::Value(wanted.school));
    auto all = without_empty(fmt::format(fmt::runtime(programme), fmt::arg("school", school), fmt::arg("years", record::format(wanted.year)),
                                         fmt::arg("questions", fmt::join(needs.questions, ", ")),
                                         fmt::arg("gates", fmt::join(needs.gates(), ", "))));
    const auto later_year = std::to_string(wanted.year.next().first);
    for (const auto& own : texts.programme) all = overlaid(all, with_names(own, school, later_year));
    return all;
}

} // namespace

std::optional<SlotTimes> slot_times(const std::string& text) {
    const auto equals = text.find('='), dash = text.find('-', equals), at = text.find('@');
    if (equals == std::string::npos || dash == std::string::npos) return {};
    const auto& words = record::Words<SlotKind>::list;
    const auto kind = std::find_if(std::begin(words), std::end(words), [&](const auto& word) { return word.first == text.substr(0, equals); });
    const auto from = text::parse_clock(text.substr(equals + 1, dash - equals - 1));
    const auto to = text::parse_clock(text.substr(dash + 1, at == std::string::npos ? at : at - dash - 1));
    if (kind == std::end(words) || !from || !to || !(*from < *to)) return {};
    SlotTimes times{kind->second, *from, *to, usual_times(kind->second).days};
    if (at == std::string::npos) return times;
    times.days.clear();
    std::istringstream days(text.substr(at + 1));
    for (std::string word; std::getline(days, word, ',');) {
        const auto day = text::parse_weekday(word);
        if (!day || std::find(times.days.begin(), times.days.end(), *day) != times.days.end()) return {};
        times.days.push_back(*day);
    }
    return times.days.empty() ? std::optional<SlotTimes>{} : times;
}

std::string to_text(const SlotTimes& times) {
    std::vector<std::string_view> days;
    for (const auto day : times.days) days.push_back(text::format(day));
    const auto on = times.days == usual_times(times.kind).days ? "" : fmt::format("@{}", fmt::join(days, ","));
    return fmt::format("{}={}-{}{}", record::spelling(times.kind), text::format(times.from), text::format(times.to), on);
}

SlotTimes usual_times(SlotKind kind) {
    using namespace std::chrono;
    const auto at = [](int hour, int minute) { return text::Clock{hours{hour} + minutes{minute}}; };
    const std::vector<weekday> every_day{Monday, Tuesday, Wednesday, Thursday, Friday};
    switch (kind) {
    case SlotKind::before_school: return {kind, at(8, 20), at(8, 35), every_day};
    case SlotKind::tutor: return {kind, at(8, 40), at(9, 0), every_day};
    case SlotKind::lesson: return {kind, at(9, 0), at(10, 0), every_day};
    case SlotKind::break_time: return {kind, at(10, 40), at(11, 0), every_day};
    case SlotKind::lunch: return {kind, at(12, 30), at(13, 10), every_day};
    case SlotKind::after_school: return {kind, at(15, 20), at(16, 0), every_day};
    case SlotKind::other: return {kind, at(13, 40), at(14, 20), {Friday}};
    }
    return {kind, at(12, 30), at(13, 10), every_day};
}

std::vector<SlotKind> kinds_of(const std::vector<std::string>& models) {
    const Needs needs(model_texts(models).strands);
    return {needs.kinds.begin(), needs.kinds.end()};
}

std::vector<std::pair<std::string, std::string>> files_of(const NewProgramme& wanted) {
    const auto texts = model_texts(wanted.models);
    const Needs needs(texts.strands);
    const auto about_programme = programme_text(wanted, texts, needs);
    std::vector<std::pair<std::string, std::string>> files{{"programme.yaml", about_programme}};
    const auto calendar = calendar_head + terms_and_closures(wanted.year.first) + slots_of(times_of(needs.kinds, wanted.times));
    std::set<std::string> calendars;
    for (const auto& [name, school] : read_as<record::ProgrammeFile>("programme.yaml", about_programme).schools)
        if (calendars.insert(school.calendar.value.text).second)
            files.emplace_back("calendars/" + school.calendar.value.text + ".yaml", calendar);
    files.emplace_back("places.yaml", "# Rooms and zones; holds = meetings at once. slots left out: always open.\n" + joined(texts.places));
    files.emplace_back("classes.yaml", "# The lessons of each teaching class: 7B: {tue-p3: maths, wed-p1: pe}\n{}\n");
    for (const auto& [name, text] : texts.strands)
        files.emplace_back("strands/" + name + ".yaml", with_names(text, text::to_flow(text::Value(wanted.school)), std::to_string(wanted.year.next().first)));
    return files;
}

} // namespace kith::cli
