// SPDX-License-Identifier: MIT
// Rows of the sessions files as the commands of `kith record` add them: who came, said in options; one change of all the
// files concerned; and the gate that a training sets for those who were there.
#pragma once

#include "cli/people_change.hpp"
#include "programme/planned_rows.hpp"
#include "record/who_came.hpp"

#include <set>

namespace kith::cli {

/// A row with the strand in whose file it stands.
struct StrandRow {
    programme::StrandIndex strand;
    record::SessionRow row;
};

/// --came, --missed, --cover and --minutes.
struct WhoOptions {
    std::vector<std::string> came;
    std::vector<std::string> missed;
    std::vector<std::string> cover;
    std::string minutes;
};
void bind_who(CLI::App& app, WhoOptions& options);

/// The person meant by an argument, one of those who may stand in the row; stops where it is somebody else.
using Member = std::function<record::PersonId(const std::string&)>;

/// What the options say; `--came -` reads ids from the standard input. A stand-in may be anybody.
record::WhoCame who_came(const WhoOptions& options, const World& world, const Member& member, const Terminal& terminal);

/// "absent" and so on, or a stop with what there is.
record::Missed reason_of(const std::string& word);

/// True where the row is recorded already; stops where it is, and says something else.
bool is_recorded(const World& world, const StrandRow& one);

/// The rows added to their files, and the weeks of these strands confirmed by the programme's lead.
store::Change with_rows(const World& world, const std::vector<StrandRow>& rows, text::IsoWeek week,
                        const std::set<programme::StrandIndex>& confirmed, const Terminal& terminal);

/// People for whom gates of trainings were set.
struct GatesSet {
    std::size_t people = 0;
    std::size_t as_long_as_before = 0; ///< of them: whose gate had an end, and has one as far off again

    void add(const GatesSet& more);
    /// "3 people, for 2 of them for as long as before".
    std::string words() const;
};

/// Sets the gate training/NAME for those who came to that training where the strand asks them for it, and who do not
/// hold it on that day; one that had an end gets one after the same number of days.
GatesSet set_training_gates(const World& world, const StrandRow& one, PersonEdits& edits);

/// Says which pairs of the rows met while a gate had lapsed or was missing, with the kinds of gates; names nobody.
void note_gates(const World& world, const std::vector<StrandRow>& rows, const Terminal& terminal);

/// Nobody adds to the private part by making one.
void require_private(const World& world, const char* key);

void add_date_and_slot(CLI::App& app, std::string& date, std::string& slot);
/// The day that an option names, or today; stops where it is to come.
text::Date past_day(const World& world, const std::string& date);
/// A slot of some calendar of the programme, or nothing where none is named.
std::optional<text::Located<record::SlotName>> slot_named(const World& world, const std::string& name);

/// The value of a word that the command line has checked.
template <record::Spelled E>
E word_of(const std::string& word) {
    for (const auto& [spelling, value] : record::Words<E>::list)
        if (spelling == word) return value;
    return {};
}

} // namespace kith::cli
