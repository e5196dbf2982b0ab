// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"

#include "cli/complete.hpp"
#include "text/suggest.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace kith::cli {
namespace {

constexpr std::array adders{add_init, add_enrol, add_match, add_schedule, add_record, add_report, add_check, add_save, add_recover, add_merge_driver};
constexpr const char* year = "Your week: Monday kith report, print kith schedule week; Friday kith record week, then kith save.\n"
                             "Manual: man kith, man kith-COMMAND, man 5 kith (files), man 7 kith-rules, man 7 kith-errors.";

std::vector<std::string> subcommands(const CLI::App& app) {
    std::vector<std::string> names;
    for (const auto* sub : app.get_subcommands({})) names.push_back(sub->get_name());
    return names;
}

/// CLI11 answers an unknown first word with "A subcommand is required": look at it first.
void refuse_unknown_word(const CLI::App& app, const std::vector<std::string>& words) {
    if (words.empty() || words.front().starts_with('-')) return;
    const auto known = subcommands(app);
    const auto& word = words.front();
    if (std::find(known.begin(), known.end(), word) != known.end()) return;
    const auto hint = text::nearest(word, known);
    throw Stop{Exit::usage, fmt::format("unknown command '{}'{} kith --help lists them", word,
                                        hint ? fmt::format("; did you mean '{}'?", *hint) : ";")};
}

/// The deepest subcommand that was named.
const CLI::App& named(const CLI::App& app) {
    const auto subs = app.get_subcommands();
    return subs.empty() ? app : named(*subs.front());
}

std::string full_name(const CLI::App& app) {
    return app.get_parent() == nullptr ? app.get_name() : full_name(*app.get_parent()) + " " + app.get_name();
}

/// CLI11's own words, with "did you mean" for a mistyped option or second word.
Exit usage_error(const CLI::App& app, const CLI::ParseError& error, const std::vector<std::string>& words,
                 const Terminal& terminal) {
    const auto& command = named(app);
    std::string message = error.what();
    std::vector<std::string> known = subcommands(command);
    const auto second_words = known;
    if (!second_words.empty() && dynamic_cast<const CLI::RequiredError*>(&error) != nullptr)
        message = fmt::format("say what to do: {}", fmt::join(second_words, ", "));
    for (std::size_t i = 1; i < words.size() && !second_words.empty(); ++i)
        if (const auto meant = text::nearest(words[i], second_words); meant && *meant != words[i])
            message = fmt::format("no '{}' here; did you mean '{}'?", words[i], *meant);
    for (const auto* option : command.get_options())
        for (const auto& name : option->get_lnames()) known.push_back("--" + name);
    for (const auto& word : words) {
        const bool option = word.starts_with("--");
        const auto name = word.substr(0, word.find('='));
        if (!option || std::find(known.begin(), known.end(), name) != known.end()) continue;
        const auto meant = text::nearest(name, known);
        message = fmt::format("no option '{}' here{}", name, meant ? fmt::format("; did you mean '{}'?", *meant) : "");
    }
    terminal.say(fmt::format("{}: {}\n{} --help says more\n", full_name(command), message, full_name(command)));
    return Exit::usage;
}

/// -C and its like may stand before the command, as git has them: they are parsed behind it.
std::vector<std::string> words_of(int argc, char** argv) {
    constexpr std::array leading{"-C", "--private", "--today"};
    std::vector<std::string> words(argv + 1, argv + argc), moved;
    while (words.size() >= 2 && std::find(leading.begin(), leading.end(), words.front()) != leading.end()) {
        moved.insert(moved.end(), words.begin(), words.begin() + 2);
        words.erase(words.begin(), words.begin() + 2);
    }
    words.insert(words.end(), moved.begin(), moved.end());
    return words;
}

} // namespace

Exit run_command_line(int argc, char** argv, const Terminal& terminal) {
    CLI::App kith{"Peer mentoring in a school: enrol people, match them, schedule their meetings, report how it goes.", "kith"};
    kith.require_subcommand(1);
    kith.footer(year);
    kith.set_version_flag("--version", "kith 0.1.0");
    kith.get_formatter()->column_width(34);
    Commands commands;
    for (const auto add : adders) add(commands, kith);
    if (argc > 1 && argv[1] == std::string_view(completion_word)) return run_complete(kith, {argv + 2, argv + argc}, terminal);
    const auto words = words_of(argc, argv);
    for (const auto& word : words) require_clean(word, "an argument");
    try {
        refuse_unknown_word(kith, words);
        kith.parse(std::vector<std::string>(words.rbegin(), words.rend())); // CLI11 takes them last first
    } catch (const CLI::CallForHelp&) {
        const auto& asked = named(kith);
        terminal.out(asked.help(asked.get_parent() == nullptr ? "" : full_name(*asked.get_parent())));
        return Exit::done;
    } catch (const CLI::CallForVersion& version) {
        terminal.out(std::string(version.what()) + "\n");
        return Exit::done;
    } catch (const CLI::ParseError& error) {
        if (words.empty()) {
            terminal.say(kith.help());
            return Exit::usage;
        }
        return usage_error(kith, error, words, terminal);
    }
    const auto& wanted = named(kith);
    for (const auto& command : commands)
        if (command.app == &wanted) return command.run(Terminal(full_name(wanted)));
    terminal.say(wanted.help());
    return Exit::usage;
}

} // namespace kith::cli
