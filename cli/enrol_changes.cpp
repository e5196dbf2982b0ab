// SPDX-License-Identifier: MIT
#include "cli/enrol.hpp"
#include "cli/people_change.hpp"
#include "exchange/cells.hpp"
#include "text/number.hpp"

namespace kith::cli {
namespace {

using text::Value;

/// Opens the folder, makes some edits of one person, and applies them.
Exit change_person(const Where& where, const std::string& who, const Terminal& terminal, const std::string& done,
                   const std::function<void(PersonEdits&, const record::PersonId&, text::Date)>& edit) {
    const auto folder = find_folder(where);
    auto records = read_records(folder, terminal);
    const auto day = today(where, records.programme.timezone);
    const auto id = find_person(records, who, terminal);
    PersonEdits edits(folder, std::move(records), day);
    edit(edits, id, day);
    apply(folder, edits.checked(terminal), where, terminal, done);
    return Exit::done;
}

Value list_of(const std::vector<std::string>& words) { return text::List(words.begin(), words.end()); }

/// A value from the command line in YAML's flow form, as a value to write.
Value from_node(const text::Node& node) {
    if (node.kind == text::Node::Kind::list) {
        text::List list;
        for (const auto& item : node.items) list.push_back(from_node(item));
        return list;
    }
    if (node.kind == text::Node::Kind::map) {
        text::Map map;
        for (const auto& entry : node.entries) map.set(entry.key, from_node(entry.value));
        return map;
    }
    const auto number = text::parse_number(node.text, 0, 999'999'999);
    if (node.plain && number && (node.text.size() == 1 || node.text.front() != '0')) return *number;
    if (node.plain && (node.text == "true" || node.text == "false")) return node.text == "true";
    return node.text;
}

/// "applied.feedback" is the key feedback within applied.
std::vector<std::string> steps_of(const std::string& key) {
    std::vector<std::string> steps(1);
    for (const char c : key)
        if (c == '.') steps.emplace_back();
        else steps.back() += c;
    return steps;
}

struct SetOptions {
    Where where;
    std::string who;
    std::vector<std::string> settings;
};

Exit run_set(SetOptions options, const Terminal& terminal) {
    if (options.who.find('=') != std::string::npos) { // WHO was left out
        options.settings.insert(options.settings.begin(), options.who);
        options.who.clear();
    }
    if (options.settings.empty()) throw Stop{Exit::usage, "say what to set: kith enrol set WHO KEY=VALUE"};
    return change_person(options.where, options.who, terminal, "Changed.\n", [&](PersonEdits& edits, const auto& id, text::Date) {
        for (const auto& setting : options.settings) {
            const auto equals = setting.find('=');
            if (equals == std::string::npos || equals == 0)
                throw Stop{Exit::usage, fmt::format("'{}' is not KEY=VALUE", setting)};
            const auto key = setting.substr(0, equals);
            const auto path = steps_of(key);
            if (key == "name" || key == "known-as" || key == "form")
                throw Stop{Exit::usage, "names stand in names.yaml of the private part; change them there"};
            if (equals + 1 == setting.size()) {
                edits.remove(id, path);
                continue;
            }
            text::Findings findings;
            const auto source = std::make_shared<text::Source>(text::Source{"the value", "v: " + setting.substr(equals + 1)});
            const auto tree = text::read_yaml(source, findings);
            if (!tree) throw Stop{Exit::usage, fmt::format("the value of '{}' is not readable: {}", key, findings.sorted().front().message)};
            const auto value = from_node(tree->entries.front().value);
            const auto* gender = key == "gender" ? value.as<std::string>() : nullptr; // one word for it, as import has it
            edits.set(id, path, gender ? Value(exchange::gender_cell(*gender)) : value);
        }
    });
}

struct GateOptions {
    Where where;
    std::string who;
    std::string gate;
    std::string date;
    std::string until;
    std::string outcome;
    std::string mentors_of;
    std::string mentees_of;
};

/// One person, everyone in a role of a strand, or the ids on the standard input where WHO is `-`.
std::vector<record::PersonId> people_of(const GateOptions& options, const record::Records& records, const Terminal& terminal) {
    std::vector<record::PersonId> people;
    const auto add_role = [&](const std::string& strand, record::Role role) {
        if (strand.empty()) return;
        if (!records.strands.contains(record::StrandName{strand})) throw Stop{Exit::usage, fmt::format("no strand '{}'", strand)};
        for (const auto& [id, person] : records.people) {
            const auto found = person.strands.find({{strand}, {}});
            if (found != person.strands.end() && found->second == role && !person.left) people.push_back(id);
        }
    };
    add_role(options.mentors_of, record::Role::mentor);
    add_role(options.mentees_of, record::Role::mentee);
    if (!options.mentors_of.empty() || !options.mentees_of.empty()) return people;
    if (options.who != "-") return {find_person(records, options.who, terminal)};
    while (const auto line = terminal.read_line())
        if (!line->empty()) people.push_back(find_person(records, *line, terminal));
    return people;
}

Exit run_gate(GateOptions options, const Terminal& terminal) {
    if (options.gate.empty()) std::swap(options.gate, options.who); // WHO was left out
    if (options.gate.empty()) throw Stop{Exit::usage, "name the gate: kith enrol gate WHO GATE --date DATE"};
    const auto folder = find_folder(options.where);
    auto records = read_records(folder, terminal);
    const auto day = today(options.where, records.programme.timezone);
    const auto people = people_of(options, records, terminal);
    text::Map gate{{"date", options.date.empty() ? text::format(day) : options.date}};
    if (!options.until.empty()) gate.set("until", options.until);
    if (!options.outcome.empty()) gate.set("outcome", options.outcome);
    PersonEdits edits(folder, std::move(records), day);
    for (const auto& id : people) edits.set_gate(id, record::GateName{options.gate}, gate);
    apply(folder, edits.checked(terminal), options.where, terminal, fmt::format("Set for {}.\n", people.size() == 1 ? "1 person" : fmt::format("{} people", people.size())));
    return Exit::done;
}

struct ChooseOptions {
    Where where;
    std::string who;
    std::string strand;
    std::vector<std::string> chosen;
};

Exit run_choose(const ChooseOptions& options, const Terminal& terminal) {
    return change_person(options.where, options.who, terminal, "Changed.\n", [&](PersonEdits& edits, const auto& id, text::Date) {
        edits.set(id, {"choices", options.strand}, list_of(options.chosen));
    });
}

struct FreeOptions {
    Where where;
    std::string who;
    std::vector<std::string> slots;
};

Exit run_free(const FreeOptions& options, const Terminal& terminal) {
    return change_person(options.where, options.who, terminal, "Changed.\n",
                         [&](PersonEdits& edits, const auto& id, text::Date) { edits.set(id, {"free"}, list_of(options.slots)); });
}

struct WhenOptions {
    Where where;
    std::string who;
    std::string date;
    bool over = false;
};

Exit run_pause(const WhenOptions& options, const Terminal& terminal) {
    const auto done = options.over ? "No longer paused.\n" : "Paused: out of match, plan and week from that day.\n";
    return change_person(options.where, options.who, terminal, done, [&](PersonEdits& edits, const auto& id, text::Date day) {
        if (options.over) return edits.end_pause(id, options.date.empty() ? day : date_of(options.date));
        edits.set(id, {"paused"}, text::Map{{"from", options.date.empty() ? text::format(day) : options.date}});
    });
}

Exit run_leave(const WhenOptions& options, const Terminal& terminal) {
    return change_person(options.where, options.who, terminal, "Marked as having left.\n", [&](PersonEdits& edits, const auto& id, text::Date day) {
        edits.set(id, {"left"}, text::Map{{"date", options.date.empty() ? text::format(day) : options.date}});
    });
}

} // namespace

void add_enrol_changes(Commands& commands, CLI::App& enrol) {
    add_command<SetOptions>(
        commands, enrol, "set", "keys of one person's record; KEY= removes one",
        [](CLI::App& app, SetOptions& options) {
            app.add_option("WHO", options.who, "the person's id")->required();
            app.add_option("KEY=VALUE", options.settings, "as in the record, lists in []");
            bind_where(app, options.where);
            bind_dry_run(app, options.where);
        },
        run_set);
    add_command<GateOptions>(
        commands, enrol, "gate", "a consent, a training or a check, dated",
        [](CLI::App& app, GateOptions& options) {
            app.add_option("WHO", options.who, "the person's id; - reads ids from the standard input");
            app.add_option("GATE", options.gate, "the gate's name");
            add_date(app, "--date", options.date, "the day it was given (default: today)");
            add_date(app, "--until", options.until, "the last day on which it holds");
            app.add_option("--outcome", options.outcome, "what came of it")->type_name("OUTCOME")->check(CLI::IsMember(record::Codec<record::Outcome>::all()));
            app.add_option("--all-mentors", options.mentors_of, "for every mentor of a strand")->type_name("STRAND");
            app.add_option("--all-mentees", options.mentees_of, "for every mentee of a strand")->type_name("STRAND");
            bind_where(app, options.where);
            bind_dry_run(app, options.where);
        },
        run_gate);
    add_command<ChooseOptions>(
        commands, enrol, "choose", "a mentee's (or mentor's) choices in a strand, best first",
        [](CLI::App& app, ChooseOptions& options) {
            app.add_option("WHO", options.who, "who chooses")->required();
            app.add_option("STRAND", options.strand, "the strand")->required();
            app.add_option("ID", options.chosen, "who is chosen, best first")->required();
            bind_where(app, options.where);
            bind_dry_run(app, options.where);
        },
        run_choose);
    add_command<FreeOptions>(
        commands, enrol, "free", "the slots in which someone can meet",
        [](CLI::App& app, FreeOptions& options) {
            app.add_option("WHO", options.who, "the person's id")->required();
            app.add_option("SLOT", options.slots, "slots of their calendar")->required();
            bind_where(app, options.where);
            bind_dry_run(app, options.where);
        },
        run_free);
    add_command<WhenOptions>(
        commands, enrol, "pause", "takes someone out at once, whatever the reason",
        [](CLI::App& app, WhenOptions& options) {
            app.add_option("WHO", options.who, "the person's id");
            add_date(app, "--from", options.date, "the first day, with --over the first day back (default: today)");
            app.add_flag("--over", options.over, "the pause is over");
            bind_where(app, options.where);
            bind_dry_run(app, options.where);
        },
        run_pause);
    add_command<WhenOptions>(
        commands, enrol, "leave", "someone has left the programme",
        [](CLI::App& app, WhenOptions& options) {
            app.add_option("WHO", options.who, "the person's id");
            add_date(app, "--date", options.date, "the first day without them (default: today)");
            bind_where(app, options.where);
            bind_dry_run(app, options.where);
        },
        run_leave);
}

} // namespace kith::cli
