// SPDX-License-Identifier: MIT
#include "matching/preferences.hpp"

#include <cstdlib>

namespace kith::matching {
namespace {

constexpr int per_step = 250;

std::optional<int> answer(const record::Person& person, const record::Question& question) {
    const auto found = person.answers.find(text::Located<record::Question>{question, {}});
    if (found == person.answers.end()) return {};
    return found->second.value;
}

int likeness_points(record::Likeness likeness, std::optional<int> mentor, std::optional<int> mentee) {
    if (likeness == record::Likeness::mentor_high) return mentor ? per_step * (*mentor - 1) : 0;
    if (!mentor || !mentee) return 0;
    const int apart = per_step * std::abs(*mentor - *mentee);
    return likeness == record::Likeness::alike ? full_marks - apart : apart;
}

} // namespace

/// The mean over the questions that matter; all of the programme's alike where the strand names none.
const PreferenceRule prefer_answers{
    record::Preference::answers, Needs::private_data,
    [](const Candidate& candidate, const record::Preferred& settings) {
        int count = 0, total = 0;
        const auto ask = [&](const record::Question& question, record::Likeness likeness) {
            if (likeness == record::Likeness::either) return;
            total += likeness_points(likeness, answer(candidate.m(), question), answer(candidate.e(), question));
            ++count;
        };
        for (const auto& [question, likeness] : settings.questions) ask(question.value, likeness);
        if (settings.questions.empty())
            for (const auto& question : candidate.programme.records().programme.questions)
                ask(question, record::Likeness::alike);
        return count == 0 ? 0 : total / count;
    }};

} // namespace kith::matching
