// SPDX-License-Identifier: MIT
#include "cli/enrol.hpp"
#include "cli/sheet_file.hpp"
#include "cli/writing.hpp"
#include "exchange/term_dates.hpp"
#include "programme/programme.hpp"
#include "record/academic_year.hpp"
#include "report/table.hpp"
#include "text/counted.hpp"
#include "text/edit.hpp"

#include <algorithm>

namespace kith::cli {
namespace {

using record::CalendarFile;
using record::Closure;
using record::Term;
using text::Date;

struct DatesOptions {
    Where where;
    std::string file;
    std::string calendar;
    bool update = false;
};

record::CalendarName chosen_calendar(const DatesOptions& options, const record::Records& records) {
    std::vector<std::string> known;
    for (const auto& [name, calendar] : records.calendars) known.push_back(name.text);
    if (options.calendar.empty() && known.size() == 1) return records.calendars.begin()->first;
    if (options.calendar.empty()) throw Stop{Exit::usage, fmt::format("which school's? --calendar {}", fmt::join(known, ", --calendar "))};
    if (const record::CalendarName name{options.calendar}; records.calendars.contains(name)) return name;
    refuse_word(fmt::format("no calendar '{}'", options.calendar), options.calendar, known);
}

std::vector<exchange::DatedEvent> read_events(const std::string& file, const Terminal& terminal) {
    text::Findings findings;
    std::optional<std::vector<exchange::DatedEvent>> events;
    if (file.ends_with(".ics")) {
        const auto source = text::read_file(file, file, findings, text::largest_sheet);
        if (!source && !findings.has_errors()) throw Stop{Exit::usage, fmt::format("there is no file {}", file)};
        if (source) events = exchange::events_of_calendar(*source, findings);
    } else events = exchange::events_of_sheet(read_sheet(file, "nothing was changed", terminal), findings);
    terminal.require(findings, "nothing was changed");
    return *events;
}

/// From August to August: the days of which this folder's calendars speak.
std::pair<Date, Date> academic_year(const record::ProgrammeFile& programme) {
    const auto year = record::parse_academic_year(programme.academic_year);
    if (!year) throw Stop{Exit::findings, fmt::format("academic-year '{}' in programme.yaml is none, as 2026-27 is", programme.academic_year)};
    const auto first = year->begin_of(std::chrono::August);
    return {first, first + text::Days{395}};
}

Date last_of(const Closure& closure) { return closure.to.value_or(closure.from); }

bool has_school_day(Date from, Date to) {
    for (auto day = from; day <= to && day < from + text::Days{7}; day += text::Days{1})
        if (text::weekday_of(day) != std::chrono::Saturday && text::weekday_of(day) != std::chrono::Sunday) return true;
    return false;
}

std::string days(Date from, Date to) {
    return from == to ? text::format(from) : fmt::format("{} to {}", text::format(from), text::format(to));
}

/// A calendar with what the school's dates add to it. What a person wrote stays, unless it is to be brought up to them.
class NewDates {
  public:
    NewDates(const CalendarFile& calendar, text::SourceRef source, bool update) : calendar_(calendar), source_(std::move(source)), update_(update) {}

    void take(const exchange::TermDates& dates) {
        for (const auto& term : dates.terms) take(term);
        for (const auto& closure : dates.closures) take(closure);
        for (const auto& one : dates.neither) say("left out", one.what, one.from, one.to);
        has_left_out_ = !dates.neither.empty();
        if (!dates.other_years.empty())
            say("another year", text::counted(dates.other_years.size(), "date"), dates.other_years.front().from, dates.other_years.back().to);
    }

    const text::SourceRef& source() const { return source_; }
    const CalendarFile& calendar() const { return calendar_; }
    const text::Findings& findings() const { return findings_; }
    std::string said() const { return said_.empty() ? std::string{} : said_.text(); }
    bool has_stale() const { return has_stale_; }
    bool has_left_out() const { return has_left_out_; }

  private:
    void take(const Term& term) {
        const auto same = std::find_if(calendar_.terms.begin(), calendar_.terms.end(), [&](const Term& one) {
            return one.name == term.name || (one.from <= term.to && term.from <= one.to);
        });
        if (same == calendar_.terms.end()) {
            add("terms", text::Map{{"name", term.name}, {"from", text::format(term.from)}, {"to", text::format(term.to)}});
            calendar_.terms.push_back(term);
            return say("new term", term.name, term.from, term.to);
        }
        if (same->from == term.from && same->to == term.to) return say("as it stands", same->name, term.from, term.to);
        if (!update_) return stale(same->name, same->from, same->to, term.from, term.to);
        const auto at = static_cast<std::size_t>(same - calendar_.terms.begin());
        set({"terms", at, "from"}, text::format(term.from));
        set({"terms", at, "to"}, text::format(term.to));
        same->from = term.from;
        same->to = term.to;
        say("changed", same->name, term.from, term.to);
    }

    void take(const Closure& closure) {
        const auto to = last_of(closure);
        if (!is_in_term(closure.from, to)) return say("outside terms", closure.why, closure.from, to);
        for (const auto& one : calendar_.closed) {
            if (one.from <= closure.from && to <= last_of(one)) return say("as it stands", closure.why, closure.from, to);
            if (one.from <= to && closure.from <= last_of(one)) return stale(one.why, one.from, last_of(one), closure.from, to);
        }
        text::Map row{{"from", text::format(closure.from)}};
        if (closure.to) row.set("to", text::format(*closure.to));
        row.set("why", closure.why);
        add("closed", std::move(row));
        calendar_.closed.push_back(closure);
        say("closed", closure.why, closure.from, to);
    }

    bool is_in_term(Date from, Date to) const {
        return std::any_of(calendar_.terms.begin(), calendar_.terms.end(), [&](const Term& term) {
            const auto first = std::max(from, term.from), last = std::min(to, term.to);
            return first <= last && has_school_day(first, last);
        });
    }

    void stale(const std::string& what, Date from, Date to, Date new_from, Date new_to) {
        has_stale_ = true;
        say("differs, left", fmt::format("{} (here {})", what, days(from, to)), new_from, new_to);
    }

    void say(const char* became, const std::string& what, Date from, Date to) { said_.add({became, what, days(from, to)}); }

    void add(const char* list, const text::Value& row) { edited(text::with_row(source_, list, row, findings_)); }
    void set(const text::Path& path, const text::Value& value) { edited(text::with_value(source_, path, value, findings_)); }
    void edited(const std::optional<std::string>& bytes) {
        if (bytes) source_ = std::make_shared<text::Source>(text::Source{source_->path, *bytes});
    }

    CalendarFile calendar_;
    text::SourceRef source_;
    bool update_;
    bool has_stale_ = false, has_left_out_ = false;
    text::Findings findings_;
    report::Table said_{{{"", report::Align::left, report::Breaks::never}, {"what"}, {"days", report::Align::left, report::Breaks::never}}};
};

Exit run_dates(const DatesOptions& options, const Terminal& terminal) {
    const auto folder = find_folder(options.where);
    auto records = read_records(folder, terminal);
    const auto name = chosen_calendar(options, records);
    const auto [first, last] = academic_year(records.programme);
    const auto dates = exchange::sorted_out(read_events(options.file, terminal), first, last);
    const auto relative = record::Folder::calendar(name);
    const auto base = records.source(relative);
    NewDates now(records.calendars.at(name), base, options.update);
    now.take(dates);
    terminal.out(now.said());
    if (now.has_stale())
        terminal.say(options.update ? fmt::format("Closures that overlap others are yours to settle, in {}.\n", relative)
                                    : fmt::format("What differs is left as it is. --update takes the school's terms; closures are yours to settle, in {}.\n", relative));
    if (now.has_left_out())
        terminal.say("What is left out is no closure by its name, or takes some hours: if school is closed, call it so, as in \"closed: Eid\".\n");
    terminal.require(now.findings());
    records.calendars[name] = now.calendar();
    const auto day = today(options.where, records.programme.timezone);
    terminal.require(programme::Programme::from(std::move(records), day));
    store::Change change;
    change.replace(folder.tracked_file(relative), base, now.source()->bytes);
    apply(folder, change, options.where, terminal, fmt::format("The dates are in {}. Next: kith check, and kith schedule repair where a plan is agreed\n", relative));
    return Exit::done;
}

} // namespace

void add_enrol_dates(Commands& commands, CLI::App& enrol) {
    add_command<DatesOptions>(
        commands, enrol, "dates", "a school's terms and closures, from its calendar (ICS) or a sheet",
        [](CLI::App& app, DatesOptions& options) {
            app.add_option("FILE", options.file, "an .ics, or a CSV with Name, From and To")->required();
            app.add_option("--calendar", options.calendar, "which calendar, where there are several")->type_name("CALENDAR");
            app.add_flag("--update", options.update, "let the school's dates change terms that are there");
            bind_where(app, options.where);
            bind_dry_run(app, options.where);
        },
        run_dates);
}

} // namespace kith::cli
