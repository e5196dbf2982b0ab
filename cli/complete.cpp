// SPDX-License-Identifier: MIT
#include "cli/complete.hpp"

#include "cli/candidates.hpp"

#include <algorithm>
#include <sstream>

namespace kith::cli {
namespace {

/// Where the words lead: the command, the option whose value comes next, how many of its arguments are there.
class Line {
  public:
    explicit Line(CLI::App& kith) : app_(&kith) {}

    void take(const std::string& word) {
        if (wanted_ != nullptr || !leading_.empty()) return take_value(word);
        if (word.size() > 1 && word.starts_with('-')) return take_option(word);
        if (auto* sub = subcommand(word); sub != nullptr && given_ == 0) {
            app_ = sub;
            return;
        }
        ++given_;
    }

    std::vector<Candidate> next(const std::string& begun) const {
        if (wanted_ != nullptr) return values(*wanted_, wanted_name_, begun);
        if (const auto equals = begun.find('='); begun.starts_with("--") && equals != std::string::npos)
            return with_option(begun.substr(0, equals), begun.substr(equals + 1));
        if (begun.starts_with('-')) return options();
        auto found = given_ == 0 ? subcommands() : std::vector<Candidate>{};
        if (auto* argument = positional()) {
            const auto more = values(*argument, argument->get_name(true), begun);
            found.insert(found.end(), more.begin(), more.end());
        }
        return found;
    }

  private:
    void take_option(const std::string& word) {
        if (word.find('=') != std::string::npos) return;
        if (word == "-C" || word == "--private" || word == "--today") leading_ = word; // may stand before the command, as git has it
        auto* option = find(word);
        if (option != nullptr && option->get_items_expected_max() > 0) wanted_ = option, wanted_name_ = option->get_type_name();
    }

    void take_value(const std::string& word) {
        if (leading_ == "-C") where_.directory = word;
        if (leading_ == "--private") where_.secret = word;
        leading_.clear();
        wanted_ = nullptr;
    }

    CLI::Option* find(const std::string& name) const { return app_->get_option_no_throw(name); }

    CLI::App* subcommand(const std::string& name) const {
        for (auto* sub : app_->get_subcommands({}))
            if (sub->get_name() == name) return sub;
        return nullptr;
    }

    std::vector<Candidate> subcommands() const {
        std::vector<Candidate> found;
        for (const auto* sub : app_->get_subcommands({})) found.push_back({sub->get_name(), sub->get_description()});
        return found;
    }

    std::vector<Candidate> options() const {
        std::vector<Candidate> found;
        for (const auto* option : app_->get_options())
            for (const auto& name : option->get_lnames()) found.push_back({"--" + name, option->get_description()});
        return found;
    }

    /// The argument that comes next; the last takes all that follow where it takes more than one.
    CLI::Option* positional() const {
        std::vector<CLI::Option*> all;
        for (auto* option : app_->get_options())
            if (option->get_positional()) all.push_back(option);
        if (given_ < all.size()) return all[given_];
        return !all.empty() && all.back()->get_items_expected_max() > 1 ? all.back() : nullptr;
    }

    std::vector<Candidate> with_option(const std::string& name, const std::string& begun) const {
        auto* option = find(name);
        if (option == nullptr) return {};
        auto found = values(*option, option->get_type_name(), begun);
        for (auto& one : found)
            if (!one.word.starts_with(':')) one.word = name + "=" + one.word;
        return found;
    }

    /// The words of an enumeration as its check lists them, the programme's own words, or files.
    std::vector<Candidate> values(CLI::Option& option, const std::string& kind, const std::string& begun) const {
        if (auto words = listed_by_check(option); !words.empty()) return words;
        for (const auto* file : {"FILE", "PATH"})
            if (kind.find(file) != std::string::npos) return {{":files", {}}};
        if (kind == "DIR") return {{":folders", {}}};
        const auto equals = kind.find('=');
        if (equals == std::string::npos) return own_words(kind, begun);
        const auto typed = begun.find('=');
        if (typed == std::string::npos) return behind("", kind.substr(0, equals), begun, "=");
        return behind(begun.substr(0, typed + 1), kind.substr(equals + 1), begun.substr(typed + 1), "");
    }

    /// Of WHO=STAND-IN and its like: one side, with what stands before and behind it.
    std::vector<Candidate> behind(const std::string& before, const std::string& kind, const std::string& begun, const char* after) const {
        auto found = own_words(kind, begun);
        for (auto& one : found) one.word = before + one.word + after;
        return found;
    }

    /// Of the programme; none where there is no programme here.
    std::vector<Candidate> own_words(const std::string& kind, const std::string& begun) const {
        try {
            return candidates(kind, begun, where_);
        } catch (const Stop&) {
            return {};
        }
    }

    /// CLI::IsMember says "{text,json}" of itself.
    static std::vector<Candidate> listed_by_check(CLI::Option& option) {
        std::string list;
        try {
            list = option.get_validator(0)->get_description();
        } catch (const CLI::OptionNotFound&) {
            return {};
        }
        if (!list.starts_with('{') || !list.ends_with('}')) return {};
        std::vector<Candidate> found;
        std::istringstream words(list.substr(1, list.size() - 2));
        for (std::string word; std::getline(words, word, ',');) found.push_back({word, {}});
        return found;
    }

    CLI::App* app_;
    CLI::Option* wanted_ = nullptr;
    std::string wanted_name_, leading_;
    std::size_t given_ = 0;
    Where where_;
};

} // namespace

Exit run_complete(CLI::App& kith, const std::vector<std::string>& words, const Terminal& terminal) {
    if (words.empty()) return Exit::done;
    Line line(kith);
    for (std::size_t i = 0; i + 1 < words.size(); ++i) line.take(words[i]);
    std::string answer;
    for (const auto& one : line.next(words.back())) answer += (one.replaces ? "!" : "") + one.word + (one.about.empty() ? "" : " " + one.about) + "\n";
    terminal.out(answer);
    return Exit::done;
}

} // namespace kith::cli
