// SPDX-License-Identifier: MIT
#include "school.hpp"

#include "draw.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>

namespace bench {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t form_size = 25;
constexpr std::uint64_t kept_back = 10; ///< in a hundred: in a slot that suits the form, this pupil is busy
constexpr std::uint64_t room_shut = 10; ///< in a hundred slots

struct Time {
    const char *name, *from, *to, *kind;
};
constexpr std::array times{
    Time{"tutor", "08:40", "09:05", "tutor"}, Time{"2", "09:55", "10:45", "lesson"},
    Time{"3", "11:05", "11:55", "lesson"},    Time{"lunch", "12:45", "13:25", "lunch"},
    Time{"5", "13:25", "14:15", "lesson"},    Time{"after", "15:10", "15:50", "after-school"}};
constexpr std::array days{"mon", "tue", "wed", "thu", "fri"};
constexpr std::array subjects{"art",     "music", "pe",      "pshe", "english",
                              "history", "maths", "science", "it",   "re"}; ///< the first four may be missed

struct Slot {
    std::string name;
    const char* day;
    const Time* time;
    std::string week; ///< A or B; empty: every week
    bool is_lesson() const { return std::string(time->kind) == "lesson"; }
};

using Slots = std::vector<const Slot*>;

/// Thirty a week. Over a term lessons of week A and of week B are slots of their own, as in a fortnightly
/// timetable.
std::vector<Slot> slots_of(Span span) {
    std::vector<Slot> slots;
    for (const auto* day : days)
        for (const auto& time : times) {
            const Slot slot{std::string(day) + "-" + time.name, day, &time, ""};
            if (span == Span::week || !slot.is_lesson()) {
                slots.push_back(slot);
                continue;
            }
            slots.push_back({slot.name + "a", day, &time, "A"});
            slots.push_back({slot.name + "b", day, &time, "B"});
        }
    return slots;
}

std::string numbered(const std::string& prefix, std::uint64_t number) {
    const auto digits = std::to_string(number);
    return prefix + std::string(4 - digits.size(), '0') + digits;
}

std::string named(const Slots& slots) {
    std::string text;
    for (const auto* slot : slots) text += (text.empty() ? "" : ", ") + slot->name;
    return "[" + text + "]";
}

class School {
  public:
    School(const SchoolSize& size, fs::path folder)
        : size_(size), folder_(std::move(folder)), draw_(size.seed), slots_(slots_of(size.span)) {}

    void write() {
        settings();
        calendar();
        strand();
        places();
        adults();
        pupils("m", mentors(), 9, "mentor");
        pupils("e", mentees(), 7, "mentee");
        file("classes.yaml", classes_);
        secret("names.yaml", names_);
        pairs();
    }

  private:
    bool is_term() const { return size_.span == Span::term; }
    bool by_form() const { return size_.pupils == Pupils::by_form; }
    bool chance(std::uint64_t of_100) { return draw_.below(100) < of_100; }
    /// A third of the pairs have a mentor of another pair, a tenth a mentee of another.
    std::uint64_t mentors() const { return std::max<std::uint64_t>(1, size_.pairs * 2 / 3); }
    std::uint64_t mentees() const { return std::max<std::uint64_t>(1, size_.pairs * 9 / 10); }

    static void save(const fs::path& path, const std::string& text) {
        fs::create_directories(path.parent_path());
        std::ofstream out(path, std::ios::binary);
        out << text;
        out.close();
        if (!out)
            throw fs::filesystem_error("cannot write", path, std::error_code(errno, std::generic_category()));
    }
    void file(const std::string& name, const std::string& text) const { save(folder_ / name, text); }
    void secret(const std::string& name, const std::string& text) const {
        auto beside = folder_;
        beside += "-private";
        if (fs::create_directories(beside)) fs::permissions(beside, fs::perms::owner_all);
        save(beside / name, text);
    }

    void settings() {
        file("programme.yaml",
             "kith: 1\nname: A school to be scheduled\nacademic-year: 2026-27\ntimezone: Europe/London\n"
             "schools:\n  school: {name: School, calendar: school}\nlead: a0001\n"
             "safeguarding:\n  school: {lead: a0001}\n");
    }

    void calendar() {
        std::string text = is_term() ? "terms: [{name: autumn, from: 2026-09-07, to: 2026-11-27}]\nclosed:\n"
                                       "  - {from: 2026-10-05, to: 2026-10-06, why: INSET}\n"
                                       "  - {from: 2026-10-26, to: 2026-10-30, why: half-term}\n"
                                       "cycle: {weeks: [A, B], starts: 2026-09-07}\nslots:\n"
                                     : "terms: [{name: autumn, from: 2026-09-07, to: 2026-09-11}]\nslots:\n";
        for (const auto& slot : slots_) {
            text += "  " + slot.name + ": {day: " + slot.day + ", from: \"" + slot.time->from + "\", to: \"" +
                    slot.time->to + "\", kind: " + slot.time->kind;
            text += slot.week.empty() ? "}\n" : ", weeks: [" + slot.week + "]}\n";
        }
        file("calendars/school.yaml", text);
    }

    void strand() {
        std::string rooms;
        for (std::uint64_t r = 1; r <= size_.rooms; ++r) rooms += (r > 1 ? ", " : "") + numbered("room", r);
        file("strands/talks.yaml", "name: Talks\nmodel: one-to-one\nled-by: staff\nopen-to: all\nmatching:\n"
                                   "  mentees-per-mentor: {at-most: 2}\n  mentors-per-mentee: {at-most: 2}\n"
                                   "scheduling:\n  every: week\n  length: 20 min\n  places: [" +
                                       rooms +
                                       "]\n"
                                       "  supervision: {meetings-per-adult: 4, same-place: true}\n  "
                                       "may-miss: {art: 2, music: 2, pe: 2, pshe: 2}\n"
                                       "  prefer: {lunch: 4, tutor: 3, lesson: 2" +
                                       (is_term() ? ", same-slot: 3}\n" : "}\n"));
    }

    /// Over a term every other room is an exam room for a week.
    void places() {
        std::string text;
        for (std::uint64_t r = 1; r <= size_.rooms; ++r) {
            Slots open;
            for (const auto& slot : slots_)
                if (!chance(room_shut)) open.push_back(&slot);
            text += numbered("room", r) + ": {name: Room " + std::to_string(r) +
                    ", holds: " + std::to_string(3 + r % 4);
            if (is_term() && r % 2 == 0) text += ", closed: [{from: 2026-11-09, to: 2026-11-13}]";
            text += ", slots: " + named(open) + "}\n";
        }
        file("places.yaml", text);
    }

    /// Each adult gives ten slots in thirty, or four: dealt from one pack after the other, so that all come
    /// up alike.
    void adults() {
        const auto each = slots_.size() * (size_.supply == Adults::tight ? 4 : 10) / 30;
        std::vector<std::uint64_t> pack;
        for (std::uint64_t a = 1; a <= size_.adults; ++a) {
            std::vector<std::uint64_t> dealt;
            while (dealt.size() < each) {
                if (pack.empty()) pack = shuffled(slots_.size(), draw_);
                // One that the adult already has goes to the next.
                const auto card = std::find_if(pack.rbegin(), pack.rend(), [&](auto one) {
                    return std::find(dealt.begin(), dealt.end(), one) == dealt.end();
                });
                if (card == pack.rend()) {
                    pack.clear();
                    continue;
                }
                dealt.push_back(*card);
                pack.erase(std::next(card).base());
            }
            std::sort(dealt.begin(), dealt.end());
            Slots free;
            for (const auto one : dealt) free.push_back(&slots_[one - 1]);
            person(numbered("a", a), "strands: {talks: supervisor}\nfree: " + named(free) + "\n", "");
        }
    }

    struct Habits {
        std::string of_class;
        std::vector<bool> is_busy; ///< in each slot that is no lesson
    };

    /// A class's lessons, of which four in ten may be missed, and what else suits: four in ten, or half for a
    /// form.
    Habits habits(const std::string& name) {
        Habits one{name, {}};
        std::string lessons;
        for (const auto& slot : slots_) {
            one.is_busy.push_back(!slot.is_lesson() && !chance(by_form() ? 50 : 40));
            if (slot.is_lesson())
                lessons +=
                    (lessons.empty() ? "" : ", ") + slot.name + ": " + subjects[draw_.below(subjects.size())];
        }
        classes_ += name + ": {" + lessons + "}\n";
        return one;
    }

    /// Over a term those in the second of the two years have exams in one week.
    void pupils(const std::string& prefix, std::uint64_t count, unsigned year, const std::string& role) {
        std::vector<Habits> groups;
        const auto forms = std::max<std::uint64_t>(1, (count + form_size - 1) / form_size);
        for (std::uint64_t g = 1; g <= (by_form() ? forms : count); ++g)
            groups.push_back(habits(numbered("c" + prefix, g)));
        for (std::uint64_t p = 1; p <= count; ++p) {
            const auto& group = groups[(p - 1) % groups.size()];
            const auto second = (p - 1) % forms % 2;
            Slots busy;
            for (std::size_t s = 0; s < slots_.size(); ++s)
                if (group.is_busy[s] || (by_form() && !slots_[s].is_lesson() && chance(kept_back)))
                    busy.push_back(&slots_[s]);
            std::string text = "year: Y" + std::to_string(year + second) + "\nstrands: {talks: " + role +
                               "}\nclasses: [" + group.of_class + "]\n";
            if (!busy.empty()) text += "busy: " + named(busy) + "\n";
            if (is_term() && role == "mentor" && second == 1)
                text += "away: [{from: 2026-11-09, to: 2026-11-13}]\n";
            person(numbered(prefix, p), text, "need: low\n");
        }
    }

    void person(const std::string& id, const std::string& text, const std::string& hidden) {
        file("people/" + id + ".yaml", "id: " + id + "\n" + text);
        if (!hidden.empty()) secret("people/" + id + ".yaml", hidden);
        names_ += id + ": {name: Person " + id + "}\n";
    }

    /// Mentors and mentees in turn, in orders that are drawn: no two pairs are the same two.
    void pairs() {
        const auto mentor = shuffled(mentors(), draw_), mentee = shuffled(mentees(), draw_);
        for (std::uint64_t p = 0; p < size_.pairs; ++p) {
            const auto id = numbered("r", p + 1);
            file("pairs/" + id + ".yaml",
                 "id: " + id + "\nstrand: talks\nmentors: [" + numbered("m", mentor[p % mentors()]) +
                     "]\nmentees: [" + numbered("e", mentee[p % mentees()]) +
                     "]\nasked: {mentor: 2026-09-01, mentee: 2026-09-01}\nbasis: rules\n"
                     "began: 2026-09-07\n");
        }
    }

    SchoolSize size_;
    fs::path folder_;
    Draw draw_;
    std::vector<Slot> slots_;
    std::string classes_, names_;
};

} // namespace

void write_school(const SchoolSize& size, const std::filesystem::path& folder) {
    School(size, folder).write();
}

} // namespace bench
