// SPDX-License-Identifier: MIT
#include "cli/record_week_ask.hpp"

#include "cli/ask_person.hpp"
#include "report/people.hpp"
#include "report/table.hpp"
#include "text/counted.hpp"
#include "text/number.hpp"

#include <algorithm>
#include <sstream>

namespace kith::cli {
namespace {

using record::PersonId;
using record::SessionRow;

constexpr std::size_t most_named = 6; ///< of a duty or an event; of more, how many

/// Numbers from 0 to `most` out of "1 3" or "2"; nothing where there is another word among them.
std::optional<std::set<std::size_t>> numbers_of(const std::string& answer, std::size_t most) {
    std::set<std::size_t> numbers;
    for (std::size_t from = 0; (from = answer.find_first_not_of(" ,", from)) != std::string::npos;) {
        const auto end = std::min(answer.find_first_of(" ,", from), answer.size());
        const auto number = text::parse_number(std::string_view(answer).substr(from, end - from));
        if (!number || *number > most) return {};
        numbers.insert(*number);
        from = end;
    }
    return numbers;
}

class Asking {
  public:
    Asking(const World& world, std::vector<StrandRow>& rows, const Terminal& terminal)
        : world_(world),
          people_(world.programme, report::Show::names),
          planned_(rows),
          rows_(rows),
          terminal_(terminal) {}

    void run() {
        for (std::size_t i = 0; i < rows_.size(); ++i) show(i);
        while (!rows_.empty()) {
            const auto answer =
                terminal_.ask("Number of one that somebody missed (Enter: no more of them): ");
            if (!answer || answer->empty()) return;
            const auto numbers = numbers_of(*answer, rows_.size());
            if (!numbers || numbers->size() != 1 || numbers->contains(0))
                terminal_.say("No such number.\n");
            else
                ask(*numbers->begin() - 1);
        }
    }

  private:
    void show(std::size_t at) const {
        const auto& row = rows_[at].row;
        std::vector<std::string> pieces{fmt::format("{:>3}. {} {:<10} ", at + 1, text::spoken(row.date.value),
                                                    row.slot ? row.slot->value.text : "")};
        std::istringstream words(described(row));
        for (std::string word; words >> word;) pieces.push_back(word);
        terminal_.say(report::hanging(pieces, 0, pieces.front().size() + 1));
    }

    /// "Amir with Maya; Amir absent, Ben instead".
    std::string described(const SessionRow& row) const {
        std::string text;
        if (row.pair)
            text += people_.pair(world_.programme[*world_.programme.find(row.pair->value)]);
        else
            text += fmt::format("{}: {}", row.event, expected(row));
        std::string missed;
        for (const auto& [who, why] : row.missed) {
            const auto stand_in = row.cover.find(who);
            missed += fmt::format(
                "{}{} {}{}", missed.empty() ? "; " : ", ", people_(who.value), record::spelling(why),
                stand_in == row.cover.end() ? "" : ", " + people_(stand_in->second.value) + " instead");
        }
        return text + missed;
    }

    std::string expected(const SessionRow& row) const {
        const auto all = record::expected_in(row);
        if (all.size() > most_named) return text::counted(all.size(), "person", "people");
        std::string names;
        for (const auto& id : all) names += (names.empty() ? "" : ", ") + people_(id);
        return names;
    }

    /// What is said of a row replaces what was said of it before.
    void ask(std::size_t at) {
        auto row = planned_[at].row;
        const auto all = record::expected_in(row);
        const std::vector<PersonId> everyone(all.begin(), all.end());
        for (std::size_t i = 0; i < everyone.size(); ++i)
            terminal_.say(fmt::format("  {:>3}. {}\n", i + 1, people_(everyone[i])));
        const auto answer =
            terminal_.ask("Who missed it? Numbers (Enter: all of them; 0: nobody, as planned): ");
        if (!answer) return; // no more input: what was said of the row stands
        const auto numbers = numbers_of(*answer, everyone.size());
        if (!numbers) return terminal_.say("No such number; nothing is changed here.\n");
        if (!numbers->contains(0)) row = record::applied(std::move(row), ask_missed(row, everyone, *numbers));
        rows_[at].row = std::move(row);
        show(at);
    }

    record::WhoCame ask_missed(const SessionRow& row, const std::vector<PersonId>& everyone,
                               const std::set<std::size_t>& numbers) const {
        record::WhoCame said;
        const auto why = ask_reason();
        if (numbers.empty()) said.nobody_else = why;
        for (const auto number : numbers) said.missed[everyone[number - 1]] = why;
        for (const auto& [who, reason] : said.missed)
            if (may_have_stand_in(row, who, said)) ask_stand_in(row, who, said);
        return said;
    }

    /// Nobody stands in for a mentee, nor where nobody came to the meeting.
    bool may_have_stand_in(const SessionRow& row, const PersonId& who, const record::WhoCame& said) const {
        if (!row.pair) return true;
        const auto& pair = world_.programme[*world_.programme.find(row.pair->value)];
        const auto is_who = [&](programme::PersonIndex one) { return world_.programme[one].id == who; };
        return said.missed.size() < record::expected_in(row).size() &&
               std::any_of(pair.mentors.begin(), pair.mentors.end(), is_who);
    }

    void ask_stand_in(const SessionRow& row, const PersonId& who, record::WhoCame& said) const {
        for (;;) {
            const auto question =
                fmt::format("Who came in place of {}? Part of a name (Enter: nobody): ", people_(who));
            const auto stand_in = ask_person(world_.records(), question, terminal_);
            if (!stand_in) return;
            if (!record::expected_in(row).contains(*stand_in)) return void(said.cover[who] = *stand_in);
            terminal_.say(fmt::format("{} is expected there anyway.\n", people_(*stand_in)));
        }
    }

    /// Asks until the answer is a reason.
    record::Missed ask_reason() const {
        for (;;) {
            const auto why = terminal_.ask("Why: absent, lesson, chose-not or cancelled? [absent] ");
            if (!why || why->empty()) return record::Missed::absent;
            for (const auto& [spelling, reason] : record::Words<record::Missed>::list)
                if (spelling == *why) return reason;
            terminal_.say("No such reason.\n");
        }
    }

    const World& world_;
    report::People people_;
    const std::vector<StrandRow> planned_;
    std::vector<StrandRow>& rows_;
    const Terminal& terminal_;
};

} // namespace

void ask_exceptions(const World& world, std::vector<StrandRow>& rows, const Terminal& terminal) {
    Asking(world, rows, terminal).run();
}

} // namespace kith::cli
