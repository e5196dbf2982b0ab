// SPDX-License-Identifier: MIT
#include "report/conflict_words.hpp"

#include "report/table.hpp"

#include <algorithm>
#include <fmt/ranges.h>

namespace kith::report {
namespace {

using programme::Programme;
using record::ConflictFact;
using record::TimetableConflict;
using Facts = std::vector<const ConflictFact*>;

class Words {
  public:
    Words(const Programme& programme, const People& people, const TimetableConflict& conflict)
        : programme_(programme), people_(people), conflict_(conflict) {
        for (const auto& fact : conflict.facts) by_word_[fact.fact].push_back(&fact);
    }

    std::string text() {
        say(who_meets());
        say(of_people("hours", "keep to the hours they gave", "keeps to the hours given"));
        say(of_people("lessons", "have lessons that may not be missed", "has lessons that may not be missed"));
        for (const auto* fact : facts("may-miss"))
            say(fmt::format("{} may miss {} {} this term", person(*fact), fact->subject->text,
                            *fact->allows == 0 ? "no more" : counted(static_cast<std::size_t>(*fact->allows), "time")));
        for (const auto* fact : facts("at-most"))
            say(fmt::format("{} may have {} more in the week", person(*fact), counted(static_cast<std::size_t>(*fact->allows), "meeting")));
        for (const auto* fact : facts("elsewhere"))
            say(fmt::format("{} is in something else in {}, which is agreed", person(*fact), fact->slot->text));
        say(of_people("not-available", "are not available", "is not available"));
        say(of_people("gates", "lack a gate", "lacks a gate"));
        for (const auto* fact : facts("closed")) say(fmt::format("{} is closed", text::format(*fact->date)));
        say(of_people("one-at-once", "can only be in one meeting at a time", "can only be in one meeting at a time"));
        say(holds("adults", "adult"));
        say(holds("places", "place"));
        if (!facts("agreed").empty()) say(fmt::format("what is agreed in other strands takes part of that in {}", slots("agreed")));
        if (!facts("shared").empty()) say(fmt::format("what goes on in {} at one time shares its places and adults", slots("shared")));
        return text_;
    }

  private:
    const Facts& facts(const std::string& word) { return by_word_[word]; }
    std::string person(const ConflictFact& fact) const { return people_(*fact.person); }

    void say(std::string clause) {
        if (clause.empty()) return;
        text_ += (text_.empty() ? "" : "; ") + clause;
    }

    std::string pair(const record::PairId& id) const {
        const auto found = programme_.find(id);
        return found ? people_.pair(programme_[*found]) : id.text;
    }

    /// Whoever it is said of, each once: "Maya and Max are …".
    std::string of_people(const std::string& word, const std::string& many, const std::string& one) {
        std::vector<std::string> names;
        for (const auto* fact : facts(word))
            if (std::find(names.begin(), names.end(), person(*fact)) == names.end()) names.push_back(person(*fact));
        if (names.empty()) return {};
        return fmt::format("{} {}", joined(names), names.size() > 1 ? many : one);
    }

    static std::string joined(const std::vector<std::string>& names) {
        std::string all;
        for (std::size_t i = 0; i < names.size(); ++i) all += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
        return all;
    }

    std::string slots(const std::string& word) {
        std::vector<std::string> names;
        for (const auto* fact : facts(word))
            if (std::find(names.begin(), names.end(), fact->slot->text) == names.end()) names.push_back(fact->slot->text);
        return joined(names);
    }

    std::string who_meets() {
        const auto when = fmt::format("{} the week of {}", conflict_.over_weeks.value_or(false) ? "from" : "in", text::format(conflict_.week));
        std::vector<std::string> names;
        std::map<record::PairId, std::size_t> times;
        for (const auto& fact : conflict_.facts)
            if (fact.pair) ++times[*fact.pair];
        for (const auto& [id, count] : times) names.push_back(pair(id) + (count > 1 ? fmt::format(" ({} times)", count) : ""));
        if (names.size() == 1) return fmt::format("{} {} to meet {}", names.front(), "is", when);
        if (!names.empty()) return fmt::format("{} are to meet {}", joined(names), when);
        const auto left = conflict_.unplaced.size();
        return fmt::format("{} pairs{} are to meet {}", conflict_.pairs, left > 1 ? fmt::format(", any one of the {} left out among them,", left) : "", when);
    }

    /// What the slots hold: all of them together where that is enough.
    std::string holds(const std::string& word, const std::string& thing) {
        const auto& all = facts(word);
        if (all.empty()) return {};
        int sum = 0;
        std::size_t count = 0, nothing = 0;
        for (const auto* fact : all) {
            sum += *fact->allows;
            count += static_cast<std::size_t>(*fact->of);
            nothing += *fact->allows == 0 ? 1 : 0;
        }
        const auto where = all.size() > 6 ? fmt::format("{} slots", all.size()) : slots(word);
        if (nothing == all.size()) return fmt::format("no {} in {}", thing, where);
        const auto meetings = counted(static_cast<std::size_t>(sum), "meeting");
        if (all.size() > 1) return fmt::format("the {}s in {} are for {} in all", thing, where, meetings);
        return fmt::format("the {} in {} {} for {}", counted(count, thing), where, count == 1 ? "is" : "are", meetings);
    }

    const Programme& programme_;
    const People& people_;
    const TimetableConflict& conflict_;
    std::map<std::string, Facts> by_word_;
    std::string text_;
};

} // namespace

std::string conflict_words(const Programme& programme, const People& people, const TimetableConflict& conflict) {
    return Words(programme, people, conflict).text() + ".";
}

std::string change_words(const Programme& programme, const People& people, const record::ConflictChange& change) {
    const auto who = change.person ? people(*change.person) : std::string{};
    const auto slot = change.slot ? change.slot->text : std::string{};
    if (change.change == "adult") return "one more adult in " + slot;
    if (change.change == "place") return "one more place in " + slot;
    if (change.change == "hour") return fmt::format("{} free in {}, too", who, slot);
    if (change.change == "lesson") return fmt::format("{} out of {} once more", who, change.subject->text);
    if (change.change == "at-most") return fmt::format("one meeting a week more for {}", who);
    if (change.change == "gates") return fmt::format("the gates that {} lacks", who);
    const auto pair = change.pair ? programme.find(*change.pair) : std::nullopt;
    return fmt::format("letting go of the pinned row of {}", pair ? people.pair(programme[*pair]) : "a pair");
}

} // namespace kith::report
