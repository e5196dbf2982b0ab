// SPDX-License-Identifier: MIT
#include "scheduling/cover.hpp"

#include "programme/lottery.hpp"
#include "scheduling/cover_tests.hpp"

#include <algorithm>
#include <tuple>

namespace kith::scheduling {
namespace {

bool holds(const std::vector<PersonIndex>& people, PersonIndex person) {
    return std::find(people.begin(), people.end(), person) != people.end();
}

bool share_one(const std::vector<PersonIndex>& a, const std::vector<PersonIndex>& b) {
    return std::any_of(a.begin(), a.end(), [&](PersonIndex one) { return holds(b, one); });
}

bool is_chosen(const Programme& programme, PersonIndex mentee, PersonIndex mentor, const record::StrandName& strand) {
    const auto& choices = programme[mentee].record->choices;
    const auto list = choices.find(text::Located<record::StrandName>{strand, {}});
    return list != choices.end() && std::any_of(list->second.begin(), list->second.end(),
                                                [&](const auto& id) { return id.value == programme[mentor].id; });
}

Acquaintance acquaintance(const Programme& programme, const Occasion& occasion, PersonIndex person) {
    if (!occasion.pair) return Acquaintance::none;
    const auto& own = programme[*occasion.pair];
    auto known = Acquaintance::none;
    for (const auto mentee : own.mentees)
        if (is_chosen(programme, mentee, person, programme[own.strand].name)) known = Acquaintance::chosen;
    for (const auto& pair : programme.pairs()) {
        const bool same = own.form ? pair.form == own.form : share_one(pair.mentees, own.mentees);
        if (!same || !holds(pair.mentors, person) || pair.record->began > occasion.date) continue;
        known = std::max(known, programme.is_agreed(pair, occasion.date) ? Acquaintance::now : Acquaintance::before);
    }
    return known;
}

std::int64_t lottery(const Programme& programme, const Occasion& occasion, PersonIndex person) {
    return programme::lottery_value(fmt::format("{}|{}|{}|{}", programme[occasion.strand].matching().seed, programme[person].id.text,
                                                text::format(occasion.date), programme[*occasion.slot].name.text));
}

void count(std::vector<LeftOut>& left_out, const std::string& because) {
    const auto same = std::find_if(left_out.begin(), left_out.end(), [&](const LeftOut& one) { return one.because == because; });
    if (same == left_out.end()) left_out.push_back({because, 1});
    else ++same->count;
}

/// Most first; equals in order of the word.
void sort(std::vector<LeftOut>& left_out) {
    std::sort(left_out.begin(), left_out.end(), [](const LeftOut& a, const LeftOut& b) {
        return std::tie(b.count, a.because) < std::tie(a.count, b.because);
    });
}

void fill(const CoverQuestion& question, const CoverTests& tests, Vacancy& vacancy) {
    for (const auto person : tests.people_for(vacancy)) {
        if (const auto rule = tests.why_not(vacancy, person); !rule.empty()) {
            count(vacancy.left_out, rule);
            continue;
        }
        const auto [covers, duties] = tests.load(person, vacancy.first().date);
        const auto known = vacancy.part == Vacancy::Part::mentor ? acquaintance(question.programme, vacancy.first(), person)
                                                                 : Acquaintance::none;
        vacancy.choices.push_back({person, known, covers, duties});
    }
    sort(vacancy.left_out);
    const auto rank = [&](const Choice& one) {
        return std::tuple(-static_cast<int>(one.known), one.covers + one.duties,
                          lottery(question.programme, vacancy.first(), one.person), one.person);
    };
    std::sort(vacancy.choices.begin(), vacancy.choices.end(),
              [&](const Choice& a, const Choice& b) { return rank(a) < rank(b); });
}

/// Who stands in by the agreed timetables.
void note_agreed(const CoverQuestion& question, std::vector<Vacancy>& vacancies) {
    for (const auto& occasion : programme::agenda(question.programme, question.from, question.to))
        for (auto& vacancy : vacancies) {
            const auto& first = vacancy.first();
            if (occasion.date != first.date || occasion.slot != first.slot || occasion.strand != first.strand) continue;
            for (const auto& one : occasion.cover)
                if (one.absent == question.absent) vacancy.agreed = one.stand_in;
        }
}

/// Everyone who is in all lists, with the sum of their ranks: best first.
std::vector<PersonIndex> in_every_list(const std::vector<const Vacancy*>& vacancies) {
    std::map<PersonIndex, std::pair<std::size_t, std::size_t>> found; // lists, sum of ranks
    for (const auto* vacancy : vacancies)
        for (std::size_t rank = 0; rank < vacancy->choices.size(); ++rank) {
            auto& [lists, sum] = found[vacancy->choices[rank].person];
            ++lists;
            sum += rank;
        }
    std::vector<std::pair<std::size_t, PersonIndex>> order;
    for (const auto& [person, standing] : found)
        if (standing.first == vacancies.size()) order.emplace_back(standing.second, person);
    std::sort(order.begin(), order.end());
    std::vector<PersonIndex> people;
    for (const auto& [sum, person] : order) people.push_back(person);
    return people;
}

/// On a copy of the tests: what is taken is assumed there.
std::optional<std::pair<Taken, std::string>> refused(CoverTests tests, const std::vector<Vacancy>& vacancies,
                                                     const std::vector<Taken>& taken) {
    for (const auto& one : taken) {
        if (auto rule = tests.why_not(vacancies[one.vacancy], one.person); !rule.empty()) return std::pair(one, rule);
        tests.assume(vacancies[one.vacancy], one.person);
    }
    return {};
}

std::optional<PersonIndex> who_takes_all(const CoverTests& tests, const std::vector<Vacancy>& vacancies) {
    std::vector<const Vacancy*> open;
    std::vector<Taken> all;
    for (std::size_t i = 0; i < vacancies.size(); ++i) {
        if (vacancies[i].nobody_to_meet) continue;
        open.push_back(&vacancies[i]);
        all.push_back({i, {}});
    }
    if (open.size() < 2) return {};
    for (const auto person : in_every_list(open)) {
        for (auto& one : all) one.person = person;
        if (!refused(tests, vacancies, all)) return person;
    }
    return {};
}

} // namespace

Cover cover_for(const CoverQuestion& question) {
    const CoverTests tests(question);
    Cover cover{tests.vacancies(), {}};
    for (auto& vacancy : cover.vacancies)
        if (!vacancy.nobody_to_meet) fill(question, tests, vacancy);
    note_agreed(question, cover.vacancies);
    cover.for_all = who_takes_all(tests, cover.vacancies);
    return cover;
}

std::optional<std::pair<Taken, std::string>> first_refused(const CoverQuestion& question, const std::vector<Taken>& agreed,
                                                           const std::vector<Taken>& taken) {
    CoverTests tests(question);
    const auto vacancies = tests.vacancies();
    for (const auto& one : agreed) tests.assume(vacancies[one.vacancy], one.person);
    return refused(std::move(tests), vacancies, taken);
}

} // namespace kith::scheduling
