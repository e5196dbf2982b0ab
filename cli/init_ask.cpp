// SPDX-License-Identifier: MIT
#include "cli/init_ask.hpp"

#include "cli/hook_texts.hpp"
#include "cli/models.hpp"
#include "report/table.hpp"
#include "text/number.hpp"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fmt/ranges.h>
#include <sstream>

namespace kith::cli {
namespace {

class Asking {
  public:
    explicit Asking(const Terminal& terminal) : terminal_(terminal) {}

    /// The answer, or what Enter alone stands for.
    std::string ask(const std::string& question, const std::string& usual) const {
        for (;;) {
            const auto shown = usual.empty() ? question + ": " : fmt::format("{} [{}]: ", question, usual);
            const auto answer = terminal_.ask(shown);
            if (!answer) throw Stop{Exit::usage, "no more answers; nothing was made"};
            require_clean(*answer, "the answer");
            if (!answer->empty()) return *answer;
            if (!usual.empty()) return usual;
        }
    }

    /// Asks until `read` makes something of the answer.
    template <class Read>
    auto ask_for(const std::string& question, const std::string& usual, const char* hint, Read read) const {
        for (;;) {
            if (auto found = read(ask(question, usual))) return *std::move(found);
            terminal_.say(std::string(hint) + "\n");
        }
    }

    record::AcademicYear year(record::AcademicYear usual) const {
        return ask_for("Academic year", record::format(usual), "As in 2026-27, please.", [](const std::string& answer) {
            return record::parse_academic_year(answer);
        });
    }

    std::vector<std::string> models(const std::vector<std::string>& usual) const {
        const auto all = cli::models();
        report::Table table({{"", report::Align::right}, {"model", report::Align::left, report::Breaks::never}, {"what it is, and its source"}});
        for (std::size_t i = 0; i < all.size(); ++i)
            table.add({std::to_string(i + 1), all[i].name, fmt::format("{} ({})", all[i].about, all[i].source)});
        terminal_.say(table.text());
        return ask_for("Which of them? Numbers or names", fmt::format("{}", fmt::join(usual, " ")), "Not one of the list.",
                       [&](const std::string& answer) { return chosen(all, answer); });
    }

    SlotTimes times(record::SlotKind kind) const {
        const auto usual = to_text(usual_times(kind));
        const auto named = usual.substr(0, usual.find('=') + 1);
        return ask_for(fmt::format("When is {}", record::spelling(kind)), usual.substr(named.size()),
                       "As in 12:30-13:10, or with its days 12:30-13:10@mon,wed.", [&](std::string answer) {
                           std::erase(answer, ' ');
                           std::replace(answer.begin(), answer.end(), '.', ':');
                           return slot_times(named + answer);
                       });
    }

  private:
    /// Nothing where a word is neither a number of the list nor a name in it.
    static std::optional<std::vector<std::string>> chosen(const std::vector<Example>& all, const std::string& answer) {
        std::vector<std::string> names;
        std::istringstream words(answer);
        for (std::string word; words >> word;) {
            if (const auto number = text::parse_number(word, 1, static_cast<int>(all.size()))) word = all[static_cast<std::size_t>(*number) - 1].name;
            const auto begins = [&](const Example& one) { return one.name.starts_with(word); };
            const auto found = std::find_if(all.begin(), all.end(), begins);
            if (found == all.end() || (found->name != word && std::count_if(all.begin(), all.end(), begins) > 1)) return {};
            names.push_back(found->name);
        }
        return names.empty() ? std::nullopt : std::optional(names);
    }

    const Terminal& terminal_;
};

} // namespace

AskedProgramme ask_programme(const std::string& folder, const NewProgramme& usual, const Terminal& terminal) {
    const Asking asking(terminal);
    AskedProgramme asked{folder, usual};
    if (folder.empty()) asked.folder = asking.ask("Which folder is to be made", {});
    asked.programme.school = asking.ask("What is the school called", std::filesystem::path(asked.folder).lexically_normal().filename().string());
    asked.programme.year = asking.year(usual.year);
    asked.programme.models = asking.models(usual.models);
    for (const auto kind : kinds_of(asked.programme.models)) {
        const auto times = asking.times(kind);
        if (to_text(times) != to_text(usual_times(kind))) asked.programme.times.push_back(times);
    }
    return asked;
}

std::string as_command(const AskedProgramme& asked) {
    constexpr std::size_t widest = 74;
    const auto& [folder, programme] = asked;
    std::vector<std::string> words{"kith init " + as_word(folder), "--school " + as_word(programme.school), "--year " + record::format(programme.year)};
    for (const auto& model : programme.models) words.push_back("--model " + model);
    for (const auto& times : programme.times) words.push_back("--slot " + to_text(times));
    std::string command, line = "  " + words.front();
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (line.size() + words[i].size() > widest) command += std::exchange(line, "   ") + " \\\n";
        line += " " + words[i];
    }
    return command + line;
}

} // namespace kith::cli
