// SPDX-License-Identifier: MIT
#include "report/evaluation_words.hpp"

#include "evidence/evaluation_shown.hpp"


#include <array>
#include <cmath>
#include <fmt/format.h>
#include <utility>

namespace kith::report {
namespace {

using Pairs = std::pair<std::string_view, std::string_view>;

constexpr std::array<Pairs, 5> supports{{{"training-prior", "training before they first met"},
                                         {"supervision-ongoing", "ongoing supervision"},
                                         {"written-materials", "written materials"},
                                         {"training-during", "training during the programme"},
                                         {"supervision-ad-hoc", "ad hoc supervision"}}};

constexpr std::array<Pairs, 6> questions{{{"helped-listening", "helped with listening to and understanding others"},
                                          {"helped-communication", "helped with communication"},
                                          {"helped-understanding", "helped with understanding mental health"},
                                          {"most-helpful", "what was most helpful"},
                                          {"qualities-wanted", "qualities wanted in a mentor"},
                                          {"in-school-day", "support was in the school day"}}};

constexpr std::array<Pairs, 16> answers{{{"a-lot", "a lot"},
                                         {"a-little", "a little"},
                                         {"not-at-all", "not at all"},
                                         {"positive-reinforcement", "positive reinforcement"},
                                         {"specific-difficulties", "help with specific difficulties"},
                                         {"someone-to-turn-to", "someone to turn to"},
                                         {"listening-without-judgement", "listening without judgement"},
                                         {"advice", "advice or a second opinion"},
                                         {"confidentiality", "confidentiality"},
                                         {"listening", "listening"},
                                         {"non-judgemental", "non-judgemental"},
                                         {"trustworthy", "trustworthy"},
                                         {"sensible", "sensible"},
                                         {"yes", "yes"},
                                         {"no", "no"},
                                         {"not-sure", "not sure"}}};

template <std::size_t N>
std::string title(const std::array<Pairs, N>& list, std::string_view name) {
    for (const auto& [known, words] : list)
        if (known == name) return std::string(words);
    return std::string(name);
}

} // namespace

std::string support_title(std::string_view type) { return title(supports, type); }
std::string question_title(std::string_view question) { return title(questions, question); }
std::string answer_title(std::string_view answer) { return title(answers, answer); }

std::string ages_title(std::string_view ages) {
    if (ages == "under-11") return "under 11";
    return ages == "11-plus" ? "11 and over" : std::string(ages);
}

std::string per_cent(std::int64_t some, std::int64_t base) {
    return fmt::format("{} %", (200 * some + base) / (2 * base));
}

std::string plausible_range(std::int64_t some, std::int64_t base) {
    const auto range = evidence::plausible_share(some, base);
    return fmt::format("{} to {} %", range.low, range.high);
}

} // namespace kith::report
