// SPDX-License-Identifier: MIT
#include "report/repair_page.hpp"

#include "report/table.hpp"
#include "report/timetable_page.hpp"

#include <algorithm>
#include <array>
#include <fmt/ranges.h>

namespace kith::report {
namespace {

using programme::PairIndex;
using programme::Programme;
using proposal::Repair;
using scheduling::Held;
using scheduling::Move;
using text::Date;
using text::List;
using text::Map;

constexpr text::Days one_week{7};
constexpr std::size_t most_dates = 3;

enum class Kind { lost, time, adult, place, added };

Kind kind_of(const Move& move) {
    if (move.is_lost()) return Kind::lost;
    if (move.is_new()) return Kind::added;
    if (!move.keeps_time()) return Kind::time;
    return move.was->seat.adult != move.now->seat.adult ? Kind::adult : Kind::place;
}

std::string_view heading(Kind kind) {
    switch (kind) {
    case Kind::lost: return "Cannot take place:";
    case Kind::time: return "At another time:";
    case Kind::adult: return "With another adult:";
    case Kind::place: return "In another place:";
    case Kind::added: break;
    }
    return "New:";
}

std::string spoken_day(Date date) {
    constexpr std::size_t weekday = 4; // "Mon "
    return text::spoken(date).substr(weekday);
}

/// "Mon 12 Oct", "every Mon from 12 Oct to 7 Dec", "5 times from Mon 12 Oct to Mon 7 Dec".
std::string dates_words(const std::vector<Date>& dates) {
    if (dates.size() <= most_dates) {
        std::vector<std::string> all;
        for (const Date date : dates) all.push_back(text::spoken(date));
        return fmt::format("{}", fmt::join(all, ", "));
    }
    bool weekly = true;
    for (std::size_t i = 1; i < dates.size(); ++i) weekly = weekly && dates[i] - dates[i - 1] == one_week;
    if (weekly)
        return fmt::format("every {} to {}", text::spoken(dates.front()).insert(3, " from"), spoken_day(dates.back()));
    return fmt::format("{} times from {} to {}", dates.size(), text::spoken(dates.front()), text::spoken(dates.back()));
}

class Page {
  public:
    Page(const Programme& programme, Show show) : programme_(programme), people_(programme, show) {}

    std::string changes(const std::vector<Move>& moves) const {
        std::string text;
        for (const auto kind : {Kind::lost, Kind::time, Kind::adult, Kind::place, Kind::added}) {
            const auto alike = grouped(moves, kind);
            if (alike.empty()) continue;
            text += fmt::format("\n{}\n", heading(kind));
            for (const auto& [words, pairs] : alike) {
                text += wrapped(words.what, 2) + wrapped(words.when + (words.why.empty() ? "" : ": " + words.why), 4);
                std::vector<std::string> who;
                for (const auto pair : pairs) who.push_back(people_.pair(programme_[pair]));
                text += wrapped(fmt::format("{}", fmt::join(who, "; ")), 4);
            }
        }
        return text;
    }

  private:
    /// One entry of the page.
    struct Words {
        Date first{};
        std::string what, when, why;
        friend auto operator<=>(const Words&, const Words&) = default;
    };

    /// The same change of the same pair on several dates, then that of several pairs, is one entry.
    std::map<Words, std::vector<PairIndex>> grouped(const std::vector<Move>& moves, Kind kind) const {
        std::map<std::tuple<std::string, std::string, PairIndex>, std::vector<Date>> by_pair;
        for (const auto& move : moves)
            if (kind_of(move) == kind) by_pair[{what(move), why(move), move.pair}].push_back(move.was ? move.was->date : move.now->date);
        std::map<Words, std::vector<PairIndex>> found;
        for (const auto& [key, dates] : by_pair)
            found[{dates.front(), std::get<0>(key), dates_words(dates), std::get<1>(key)}].push_back(std::get<PairIndex>(key));
        return found;
    }

    std::string seat(const scheduling::Seat& seat) const {
        std::string text;
        if (seat.place) text += ", " + programme_[*seat.place].name.text;
        if (seat.adult) text += ", " + people_(*seat.adult);
        return text;
    }

    std::string words_of(const Held& held) const { return programme_[held.slot].name.text + seat(held.seat); }

    /// "mon-tutor, library, Mrs Dale; now tue-tutor, hub, Mr Fox"; of what stays the same nothing is said twice.
    std::string what(const Move& move) const {
        if (!move.now) return words_of(*move.was);
        if (!move.was) return words_of(*move.now);
        if (!move.keeps_time()) {
            // A week later or earlier in a fortnight is no other slot.
            const bool same_day = move.was->slot == move.now->slot;
            return fmt::format("{}; now {}{}", words_of(*move.was), words_of(*move.now), same_day ? ", " + text::spoken(move.now->date) : "");
        }
        const auto &was = move.was->seat, &now = move.now->seat;
        const auto slot = programme_[move.was->slot].name.text;
        const auto adult = [&](const auto& seat) { return seat.adult ? people_(*seat.adult) : std::string("no adult"); };
        const auto place = [&](const auto& seat) { return seat.place ? programme_[*seat.place].name.text : std::string("no place"); };
        if (was.adult == now.adult) return fmt::format("{}, {}: {}; now {}", slot, adult(was), place(was), place(now));
        if (was.place == now.place) return fmt::format("{}{}: {}; now {}", slot, was.place ? ", " + place(was) : "", adult(was), adult(now));
        return fmt::format("{}; now {}, {}", words_of(*move.was), place(now), adult(now));
    }

    std::string why(const Move& move) const {
        const auto who = move.who ? people_(*move.who) : std::string("someone");
        if (move.because == "closed") return "the school is closed";
        if (move.because == "not-available") return who + " is not available";
        if (move.because == "not-free") return who + " is not free then";
        if (move.because == "elsewhere") return who + " is in something else then";
        if (move.because == "gates") return "a gate that the strand asks for does not hold";
        if (move.because == "places") return (move.was->seat.place ? programme_[*move.was->seat.place].name.text : "no place") + " cannot be used then";
        if (move.because == "supervision") return who + " cannot oversee then";
        if (move.because == "new") return "no meeting was agreed";
        return move.is_lost() ? "every slot that suits is taken" : "to make room for others";
    }

    const Programme& programme_;
    People people_;
};

std::size_t count(const Repair& repair, Kind kind) {
    return static_cast<std::size_t>(std::count_if(repair.moves.begin(), repair.moves.end(), [&](const Move& move) { return kind_of(move) == kind; }));
}

std::string summary(const Repair& repair) {
    std::vector<std::string> parts;
    const auto say = [&](Kind kind, const char* words) {
        if (const auto number = count(repair, kind); number > 0) parts.push_back(fmt::format("{} {}", number, words));
    };
    say(Kind::time, "at another time");
    say(Kind::adult, "with another adult");
    say(Kind::place, "in another place");
    say(Kind::lost, "cannot take place");
    say(Kind::added, "new");
    return fmt::format("{}", fmt::join(parts, ", "));
}

std::vector<std::int64_t> level(const record::LevelValues& values) {
    for (const auto& [name, numbers] : values.all)
        if (name == "repair") return numbers;
    return {};
}

/// What is proven of the levels of the repair.
std::string proven(const Repair& repair) {
    const auto best = level(repair.proposals.front().objective), bound = level(repair.proposals.front().bound);
    constexpr std::array words{"no plan that places as many moves fewer in time", "nor gives fewer another adult", "nor gives fewer another place"};
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < std::min(best.size(), bound.size()) && best[i] == bound[i]; ++i)
        if (i == 0 || best[i] > 0) parts.emplace_back(words[i]);
    return parts.empty() ? "" : wrapped(fmt::format("{}", fmt::join(parts, ", ")), 2);
}

std::string heading_text(const Repair& repair, const std::string& span) {
    const auto agreed = counted(repair.meetings, "meeting");
    const auto changed = repair.moves.size() - count(repair, Kind::added);
    if (repair.is_needed() && repair.moves.empty()) return fmt::format("Repair {}: no meeting changes\n", span);
    if (repair.is_needed()) return fmt::format("Repair {}: {} of {} change\n", span, changed, agreed) + wrapped(summary(repair), 2) + proven(repair);
    if (repair.meetings == 0) return wrapped(fmt::format("Nothing to repair: everything agreed {} can take place as it is.", span), 0);
    if (repair.lost() == 0) return wrapped(fmt::format("Nothing to repair: all {} agreed {} can take place as they are.", agreed, span), 0);
    return wrapped(fmt::format("Nothing to repair: of {} agreed {}, {} cannot take place, and the others can as they are.", agreed, span, repair.lost()), 0);
}

Map json_of(const Programme& programme, const Held& held) {
    Map json{{"date", text::format(held.date)}, {"slot", programme[held.slot].name.text}};
    if (held.mentor_slot && *held.mentor_slot != held.slot) json.set("mentor-slot", programme[*held.mentor_slot].name.text);
    if (held.seat.place) json.set("place", programme[*held.seat.place].name.text);
    if (held.seat.adult) json.set("supervisor", programme[*held.seat.adult].id.text);
    return json;
}

} // namespace

std::string repair_text(const Programme& programme, const Repair& repair, Show show) {
    const auto span = fmt::format("from {} to {}", text::spoken(repair.span.dates.from), text::spoken(repair.span.dates.until));
    auto text = heading_text(repair, span) + Page(programme, show).changes(repair.moves);
    if (std::any_of(repair.proposals.begin(), repair.proposals.end(), [](const auto& one) { return !one.uncovered.empty(); }))
        text += "\nSome duties cannot be done as agreed and are left out of this plan (below).\n"
                "To keep them, find stand-ins before you accept: kith schedule cover WHO --date DATE\n";
    if (repair.span.next)
        text += fmt::format("\nAnother plan is agreed from {} on: kith schedule repair --from {}\n", text::spoken(*repair.span.next), text::format(*repair.span.next));
    return text;
}

text::Value repair_json(const Programme& programme, const Repair& repair) {
    Map json = *timetables_json(repair.proposals).as<Map>();
    List moves;
    for (const auto& move : repair.moves) {
        Map row{{"strand", programme[move.strand].name.text}, {"pair", programme[move.pair].id.text}};
        if (move.was) row.set("was", json_of(programme, *move.was));
        if (move.now) row.set("now", json_of(programme, *move.now));
        row.set("because", move.because);
        if (move.who) row.set("who", programme[*move.who].id.text);
        moves.emplace_back(std::move(row));
    }
    json.set("agreed", static_cast<std::int64_t>(repair.meetings));
    json.set("moves", std::move(moves));
    if (repair.span.next) json.set("next", text::format(*repair.span.next));
    return json;
}

} // namespace kith::report
