// SPDX-License-Identifier: MIT
#include "cli/record_rows.hpp"

#include "cli/numbers.hpp"
#include "evidence/met_without_gate.hpp"
#include "record/key_order.hpp"
#include "text/counted.hpp"
#include "text/edit.hpp"

#include <algorithm>
#include <fmt/ranges.h>

namespace kith::cli {
namespace {

using programme::StrandIndex;
using record::SessionRow;

/// A sessions file that is being added to.
class SessionsEdit {
  public:
    SessionsEdit(const World& world, StrandIndex strand, text::IsoWeek week)
        : world_(world), relative_(record::Folder::sessions(week, world.programme[strand].name)),
          base_(world.records().source(relative_)), now_(base_) {}

    void confirm(const record::Confirmed& confirmed, text::Findings& findings) {
        const auto value = record::Codec<record::Confirmed>::write(confirmed);
        if (!now_) return replace(text::to_yaml(text::Map{{"confirmed", value}}));
        replace(text::with_value(now_, {"confirmed"}, value, findings, {record::key_order<record::SessionsFile>()}));
    }

    void add(const SessionRow& row, text::Findings& findings) {
        const auto value = record::Codec<SessionRow>::write(row);
        if (!now_) return replace(text::to_yaml(text::Map{{"rows", text::List{value}}}));
        replace(text::with_row(now_, "rows", value, findings, {record::key_order<record::SessionsFile>()}));
    }

    void write(store::Change& change) const {
        if (now_) change.write(world_.folder.tracked_file(relative_), base_, now_->bytes);
    }

  private:
    void replace(std::optional<std::string> bytes) {
        if (bytes) now_ = std::make_shared<text::Source>(text::Source{relative_, std::move(*bytes)});
    }

    const World& world_;
    std::string relative_;
    text::SourceRef base_;
    text::SourceRef now_;
};

/// A programme need not name its lead.
record::Confirmed confirmed_by_lead(const World& world) {
    record::Confirmed confirmed{{}, world.today()};
    if (const auto& lead = world.records().programme.lead; !lead.value.text.empty()) confirmed.by = lead;
    return confirmed;
}

/// WHO=WORD.
std::pair<std::string, std::string> equation(const std::string& text, const char* form) {
    const auto equals = text.find('=');
    if (equals == std::string::npos || equals == 0 || equals + 1 == text.size())
        throw Stop{Exit::usage, fmt::format("'{}' is not {}", text, form)};
    return {text.substr(0, equals), text.substr(equals + 1)};
}

std::set<record::PersonId> came_of(const std::vector<std::string>& given, const Member& member, const Terminal& terminal) {
    std::set<record::PersonId> came;
    for (const auto& who : given) {
        if (who != "-") {
            came.insert(member(who));
            continue;
        }
        while (const auto line = terminal.read_line())
            if (!line->empty()) came.insert(member(*line));
    }
    return came;
}

bool asks_for(const programme::Strand& strand, record::Role role, const record::GateName& gate) {
    const auto& gates = strand.matching().require.gates;
    const auto& asked = role == record::Role::mentee ? gates.mentee : role == record::Role::supervisor ? gates.supervisor : gates.mentor;
    return asked.contains({gate, {}});
}

/// Held on the day, or given later already.
bool needs_no_gate(const record::Person& person, const record::GateName& gate, text::Date day) {
    const auto found = person.gates.find({gate, {}});
    if (found == person.gates.end() || !programme::is_yes(found->second)) return false;
    return !found->second.until || day <= *found->second.until;
}

/// As many days after the training as the gate held before; nothing where it had no end.
std::optional<text::Date> renewed_until(const record::Person& person, const record::GateName& gate, text::Date day) {
    const auto found = person.gates.find({gate, {}});
    if (found == person.gates.end() || !found->second.until) return {};
    return day + (*found->second.until - found->second.date);
}

} // namespace

void bind_who(CLI::App& app, WhoOptions& options) {
    app.add_option("--came", options.came, "who came (default: everyone expected); - reads ids from the standard input")->type_name("WHO");
    app.add_option("--missed", options.missed, "who did not, and why: absent, lesson, chose-not, cancelled")->type_name("WHO=REASON");
    app.add_option("--cover", options.cover, "who came in whose place")->type_name("WHO=STAND-IN");
    add_number(app, "--minutes", options.minutes, "how long (default: as planned)", 1, 600);
}

record::Missed reason_of(const std::string& word) {
    for (const auto& [spelling, why] : record::Words<record::Missed>::list)
        if (spelling == word) return why;
    refuse_word(fmt::format("no reason '{}'", word), word, record::Codec<record::Missed>::all());
}

/// True where the person belongs to what is recorded.
bool is_member(const record::PersonId& who, const Member& member) {
    try {
        member(who.text);
        return true;
    } catch (const Stop&) {
        return false;
    }
}

/// Nobody both came and missed it, and nobody stands in who is expected anyway.
void require_possible(const record::WhoCame& said, const Member& member) {
    for (const auto& [who, why] : said.missed)
        if (said.came && said.came->contains(who)) throw Stop{Exit::usage, fmt::format("{} is said to have come and to have missed it", who.text)};
    for (const auto& [absent, stand_in] : said.cover)
        if (is_member(stand_in, member)) throw Stop{Exit::usage, fmt::format("{} is expected there anyway and cannot stand in", stand_in.text)};
}

record::WhoCame who_came(const WhoOptions& options, const World& world, const Member& member, const Terminal& terminal) {
    record::WhoCame said;
    if (!options.came.empty()) said.came = came_of(options.came, member, terminal);
    for (const auto& one : options.missed) {
        const auto [who, why] = equation(one, "WHO=REASON");
        said.missed[member(who)] = reason_of(why);
    }
    for (const auto& one : options.cover) {
        const auto [absent, stand_in] = equation(one, "WHO=STAND-IN");
        said.cover[member(absent)] = find_person(world.records(), stand_in, terminal);
    }
    require_possible(said, member);
    said.minutes = number_of(options.minutes);
    return said;
}

bool is_recorded(const World& world, const StrandRow& one) {
    const auto* there = programme::recorded_row(world.programme, one.strand, one.row);
    if (there == nullptr) return false;
    if (record::same_row(*there, one.row)) return true;
    const auto file = record::Folder::sessions(text::week_of(one.row.date.value), world.programme[one.strand].name);
    throw Stop{Exit::findings, fmt::format("{}:{} records this {} otherwise; change the line by hand", file, there->span.line,
                                           one.row.pair ? "meeting" : "event")};
}

store::Change with_rows(const World& world, const std::vector<StrandRow>& rows, text::IsoWeek week,
                        const std::set<StrandIndex>& confirmed, const Terminal& terminal) {
    std::set<StrandIndex> strands = confirmed;
    for (const auto& one : rows) strands.insert(one.strand);
    store::Change change;
    text::Findings findings;
    for (const auto strand : strands) {
        SessionsEdit edit(world, strand, week);
        if (confirmed.contains(strand)) edit.confirm(confirmed_by_lead(world), findings);
        for (const auto& one : rows)
            if (one.strand == strand) edit.add(one.row, findings);
        edit.write(change);
    }
    terminal.require(findings);
    return change;
}

void GatesSet::add(const GatesSet& more) {
    people += more.people;
    as_long_as_before += more.as_long_as_before;
}

std::string GatesSet::words() const {
    auto words = text::counted(people, "person", "people");
    if (as_long_as_before == people && people > 0) return words + ", for as long as before";
    if (as_long_as_before > 0) words += fmt::format(", for {} of them for as long as before", as_long_as_before);
    return words;
}

GatesSet set_training_gates(const World& world, const StrandRow& one, PersonEdits& edits) {
    GatesSet set;
    if (!one.row.event.starts_with("training/")) return set;
    const record::GateName gate{one.row.event};
    const auto& strand = world.programme[one.strand];
    const auto day = one.row.date.value;
    const auto look_at = [&](const record::PersonId& id) {
        const auto& person = world.records().people.at(id);
        const auto role = person.strands.find({strand.name, {}});
        if (role == person.strands.end() || !asks_for(strand, role->second, gate) || needs_no_gate(person, gate, day)) return;
        text::Map value{{"date", text::format(day)}};
        const auto until = renewed_until(person, gate, day);
        if (until) value.set("until", text::format(*until));
        edits.set_gate(id, gate, value);
        set.add({1, until ? std::size_t{1} : std::size_t{0}});
    };
    for (const auto& person : one.row.came) look_at(person.value);
    for (const auto& [absent, stand_in] : one.row.cover)
        if (!one.row.came.contains(stand_in)) look_at(stand_in.value);
    return set;
}

void note_gates(const World& world, const std::vector<StrandRow>& rows, const Terminal& terminal) {
    std::map<std::string, std::set<std::string>> notes;
    for (const auto& one : rows) {
        const auto pair = one.row.pair ? world.programme.find(one.row.pair->value) : std::nullopt;
        if (!pair) continue;
        const auto adult = evidence::planned_supervisor(world.programme, *pair, one.row.date.value);
        const auto kinds = evidence::gates_not_held(world.programme, world.programme[*pair], one.row, adult);
        if (!kinds.empty()) notes[one.row.pair->value.text].insert(kinds.begin(), kinds.end());
    }
    for (const auto& [pair, kinds] : notes)
        terminal.say(fmt::format("note: {} met while a gate had lapsed or was missing: {}\n", pair,
                                 fmt::join(kinds, ", ")));
    if (!notes.empty())
        terminal.say("      It is recorded, as it happened; whose gates they are: kith report gates\n");
}

void require_private(const World& world, const char* key) {
    if (!world.records().has_private)
        throw Stop{Exit::usage, "the private part is not here, and this belongs nowhere else; name it with --private DIR"};
    if (world.records().programme.tracked.contains(key))
        throw Stop{Exit::findings, fmt::format("programme.yaml has '{}' under 'tracked', and it must not be under git; take it out there", key)};
}

void add_date_and_slot(CLI::App& app, std::string& date, std::string& slot) {
    add_date(app, "--date", date, "the day (default: today)");
    app.add_option("--slot", slot, "the slot (default: as planned)")->type_name("SLOT");
}

text::Date past_day(const World& world, const std::string& date) {
    const auto day = date.empty() ? world.today() : date_of(date);
    if (day > world.today()) throw Stop{Exit::usage, "that day is still to come; only what happened is recorded"};
    return day;
}

std::optional<text::Located<record::SlotName>> slot_named(const World& world, const std::string& name) {
    if (name.empty()) return {};
    std::vector<std::string> known;
    for (const auto& slot : world.programme.slots()) known.push_back(slot.name.text);
    if (std::find(known.begin(), known.end(), name) == known.end())
        refuse_word(fmt::format("no slot '{}'", name), name, known);
    return text::Located<record::SlotName>{{name}, {}};
}

} // namespace kith::cli
