// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/writing.hpp"
#include "evidence/attendance.hpp"
#include "record/key_order.hpp"
#include "text/edit.hpp"

namespace kith::cli {
namespace {

using record::SessionRow;

/// A sessions file that is being added to.
class SessionsEdit {
  public:
    SessionsEdit(const World& world, programme::StrandIndex strand, text::IsoWeek week)
        : world_(world), relative_(record::Folder::sessions(week, world.programme[strand].name)),
          base_(world.records().source(relative_)), now_(base_) {}

    void add(const SessionRow& row, text::Findings& findings) {
        const auto value = record::Codec<SessionRow>::write(row);
        if (!now_) return replace(text::to_yaml(text::Map{{"rows", text::List{value}}}));
        replace(text::with_row(now_, "rows", value, findings, {record::key_order<record::SessionsFile>()}));
    }

    void confirm(const record::Confirmed& confirmed, text::Findings& findings) {
        const auto value = record::Codec<record::Confirmed>::write(confirmed);
        if (!now_) return replace(text::to_yaml(text::Map{{"confirmed", value}}));
        replace(text::with_value(now_, {"confirmed"}, value, findings, {record::key_order<record::SessionsFile>()}));
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

/// An agreed stand-in is taken to have come; an adult's is no part of the row.
void cover_for(const World& world, const programme::StandIn& one, SessionRow& row) {
    const text::Located<record::PersonId> absent{world.programme[one.absent].id, {}};
    if (row.came.erase(absent) == 0) return;
    row.missed[absent] = record::Missed::absent;
    row.cover[absent] = {world.programme[one.stand_in].id, {}};
}

SessionRow held_row(const World& world, const programme::DatedMeeting& meeting) {
    const auto& strand = world.programme[meeting.strand];
    SessionRow row;
    row.date.value = meeting.date;
    row.slot = text::Located<record::SlotName>{world.programme[meeting.planned.slot].name, {}};
    row.pair = text::Located<record::PairId>{world.programme[meeting.planned.pair].id, {}};
    for (const auto person : world.programme[meeting.planned.pair].everyone())
        row.came.insert({world.programme[person].id, {}});
    row.minutes = static_cast<int>(strand.length.count());
    for (const auto& one : meeting.cover) cover_for(world, one, row);
    return row;
}

void mark_missed(SessionRow& row, const record::PersonId& person, record::Missed why) {
    row.came.erase({person, {}});
    row.missed[{person, {}}] = why;
}

record::Missed reason(const std::string& word) {
    for (const auto& [spelling, why] : record::Words<record::Missed>::list)
        if (spelling == word) return why;
    throw Stop{Exit::usage, fmt::format("no reason '{}'; {}", word, text::did_you_mean(word, record::Codec<record::Missed>::all()))};
}

struct SessionOptions {
    Where where;
    std::string pair;
    std::string date;
    std::vector<std::string> came;
    std::vector<std::string> missed;
    std::string minutes;
};

/// The meeting of a pair on a date, as planned, or without a slot where none was.
SessionRow planned_row(const World& world, programme::PairIndex pair, text::Date date) {
    const auto strand = world.programme[pair].strand;
    for (const auto& meeting : programme::meetings_between(world.programme, strand, date, date))
        if (meeting.planned.pair == pair) return held_row(world, meeting);
    SessionRow row;
    row.date.value = date;
    row.pair = text::Located<record::PairId>{world.programme[pair].id, {}};
    for (const auto person : world.programme[pair].everyone()) row.came.insert({world.programme[person].id, {}});
    row.minutes = static_cast<int>(world.programme[strand].length.count());
    return row;
}

Exit run_session(const SessionOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    const auto pair = find_pair(world.programme, options.pair);
    const auto date = options.date.empty() ? world.today() : date_of(options.date);
    if (date > world.today()) throw Stop{Exit::usage, "that day is still to come; only what happened is recorded"};
    auto row = planned_row(world, pair, date);
    const auto in_pair = [&](const std::string& who) {
        const auto id = find_person(world.records(), who, terminal);
        for (const auto person : world.programme[pair].everyone())
            if (world.programme[person].id == id) return id;
        throw Stop{Exit::usage, fmt::format("'{}' is not in the pair {}", id.text, options.pair)};
    };
    if (!options.came.empty()) {
        row.came.clear();
        for (const auto& who : options.came) row.came.insert({in_pair(who), {}});
    }
    for (const auto& one : options.missed) {
        const auto equals = one.find('=');
        if (equals == std::string::npos) throw Stop{Exit::usage, fmt::format("--missed '{}' is not WHO=REASON", one)};
        mark_missed(row, in_pair(one.substr(0, equals)), reason(one.substr(equals + 1)));
    }
    if (!options.minutes.empty()) row.minutes = std::stoi(options.minutes);
    if (row.came.empty()) row.minutes.reset();
    const auto strand = world.programme[pair].strand;
    if (const auto* there = evidence::recorded(world.programme, strand, pair, date)) {
        if (text::to_flow(record::Codec<SessionRow>::write(*there)) == text::to_flow(record::Codec<SessionRow>::write(row))) {
            terminal.say("Recorded already.\n");
            return Exit::done;
        }
        throw Stop{Exit::findings, fmt::format("{}:{} records this meeting otherwise; change the line by hand",
                                               record::Folder::sessions(text::week_of(date), world.programme[strand].name), there->span.line)};
    }
    text::Findings findings;
    SessionsEdit edit(world, strand, text::week_of(date));
    edit.add(row, findings);
    terminal.require(findings);
    store::Change change;
    edit.write(change);
    apply(world.folder, change, options.where, terminal, "Recorded.\n");
    return Exit::done;
}

struct WeekOptions {
    Where where;
    std::string week;
    bool all_held = false;
};

/// Shows the meetings and takes exceptions: a number, then who missed it and why.
void ask_exceptions(const World& world, std::vector<SessionRow>& rows, const Terminal& terminal) {
    const report::People people(world.programme, report::Show::names);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::string cover;
        for (const auto& [absent, stand_in] : rows[i].cover)
            cover += fmt::format(" ({} for {})", people(stand_in.value), people(absent.value));
        terminal.say(fmt::format("{:>3}. {}  {}{}\n", i + 1, text::spoken(rows[i].date.value),
                                 people.pair(world.programme[*world.programme.find(rows[i].pair->value)]), cover));
    }
    for (;;) {
        const auto answer = terminal.ask("Number of a meeting with someone missing (Enter: all others were held): ");
        if (!answer || answer->empty()) return;
        const bool number = answer->find_first_not_of("0123456789") == std::string::npos && answer->size() < 5;
        const auto at = number ? std::stoul(*answer) : 0;
        if (at < 1 || at > rows.size()) {
            terminal.say("No such number.\n");
            continue;
        }
        auto& row = rows[at - 1];
        const auto why = terminal.ask("Why: absent, lesson, chose-not or cancelled? [absent] ");
        const auto everyone = world.programme[*world.programme.find(row.pair->value)].everyone();
        for (const auto person : everyone) {
            const auto missed = terminal.ask(fmt::format("Did {} miss it? [y/N] ", people(person)));
            if (missed && (*missed == "y" || *missed == "Y"))
                mark_missed(row, world.programme[person].id, reason(why && !why->empty() ? *why : "absent"));
        }
        if (row.came.empty()) row.minutes.reset();
    }
}

/// A programme need not name its lead.
record::Confirmed confirmed_by_lead(const World& world) {
    record::Confirmed confirmed{{}, world.today()};
    if (const auto& lead = world.records().programme.lead; !lead.value.text.empty()) confirmed.by = lead;
    return confirmed;
}

Exit run_week(const WeekOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    if (!options.all_held && !terminal.is_input_terminal())
        throw Stop{Exit::usage, "nobody is there to ask; --all-held says that every planned meeting was held"};
    const auto week = options.week.empty() ? text::week_of(world.today()) : *text::parse_week(options.week);
    const auto monday = text::monday_of(week);
    store::Change change;
    text::Findings findings;
    std::size_t to_come = 0, added = 0;
    for (std::size_t s = 0; s < world.programme.strands().size(); ++s) {
        std::vector<SessionRow> rows;
        bool any = false;
        for (const auto& meeting : programme::meetings_between(world.programme, {s}, monday, monday + text::Days{6})) {
            any = true;
            if (meeting.date > world.today()) ++to_come;
            else if (evidence::recorded(world.programme, {s}, meeting.planned.pair, meeting.date) == nullptr)
                rows.push_back(held_row(world, meeting));
        }
        if (!any || (evidence::is_confirmed(world.programme, {s}, week) && rows.empty())) continue;
        if (!options.all_held) ask_exceptions(world, rows, terminal);
        SessionsEdit edit(world, {s}, week);
        if (to_come == 0) edit.confirm(confirmed_by_lead(world), findings);
        for (const auto& row : rows) edit.add(row, findings);
        added += rows.size();
        edit.write(change);
    }
    terminal.require(findings);
    apply(world.folder, change, options.where, terminal,
          fmt::format("Recorded {} of {}{}.\n", added == 1 ? "1 meeting" : fmt::format("{} meetings", added), text::format(week),
                      to_come == 0 ? "; the week is confirmed" : ""));
    if (to_come == 0) return Exit::done;
    terminal.say(fmt::format("{} still to come; run it again then to confirm the week.\n", to_come));
    return Exit::left_over;
}

} // namespace

void add_record(Commands& commands, CLI::App& kith) {
    auto& app = *kith.add_subcommand("record", "what happened; never what was said");
    app.require_subcommand(1);
    add_command<SessionOptions>(
        commands, app, "session", "one meeting of a pair",
        [](CLI::App& sub, SessionOptions& options) {
            sub.add_option("PAIR", options.pair, "the pair's id")->required();
            add_date(sub, "--date", options.date, "the day (default: today)");
            sub.add_option("--came", options.came, "who came (default: everyone)")->type_name("WHO");
            sub.add_option("--missed", options.missed, "who did not, and why: absent, lesson, chose-not, cancelled")->type_name("WHO=REASON");
            sub.add_option("--minutes", options.minutes, "how long (default: the strand's length)")->type_name("N")->check(CLI::Range(1, 600));
            bind_where(sub, options.where);
            bind_dry_run(sub, options.where);
        },
        run_session);
    add_command<WeekOptions>(
        commands, app, "week", "a week's meetings: all held but the exceptions you name; then it is confirmed",
        [](CLI::App& sub, WeekOptions& options) {
            sub.add_option("WEEK", options.week, "an ISO week, as in 2026-W39 (default: this week)")->check([](const std::string& text) {
                return text::parse_week(text) ? std::string{} : fmt::format("'{}' is not a week; write it as in 2026-W39", text);
            });
            sub.add_flag("--all-held", options.all_held, "every planned meeting was held; asks nothing");
            bind_where(sub, options.where);
            bind_dry_run(sub, options.where);
        },
        run_week);
}

} // namespace kith::cli
