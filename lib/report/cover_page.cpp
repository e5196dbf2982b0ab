// SPDX-License-Identifier: MIT
#include "report/cover_page.hpp"

#include "report/occasion_words.hpp"
#include "report/table.hpp"

#include <algorithm>
#include <array>
#include <fmt/ranges.h>

namespace kith::report {
namespace {

using programme::Programme;
using proposal::CoverPage;
using scheduling::Acquaintance;
using scheduling::Vacancy;
using text::List;
using text::Map;
using text::Value;

std::string_view spelling(Vacancy::Part part) {
    switch (part) {
    case Vacancy::Part::mentor: return "mentor";
    case Vacancy::Part::duty: return "duty";
    case Vacancy::Part::supervisor: return "supervisor";
    }
    return {};
}

std::string_view spelling(Acquaintance known) {
    switch (known) {
    case Acquaintance::now: return "now";
    case Acquaintance::before: return "before";
    case Acquaintance::chosen: return "chosen";
    case Acquaintance::none: return "none";
    }
    return {};
}

/// With whom, or over what: "with Maya Patel", "duty with Cara Bell", "for 3 meetings".
std::string what_words(const Programme& programme, const People& people, const CoverPage& page, const Vacancy& vacancy) {
    const auto& occasion = vacancy.first();
    if (vacancy.part == Vacancy::Part::supervisor) {
        const bool is_duty = occasion.kind == programme::Occasion::Kind::duty;
        return "the adult for " + (is_duty ? "a duty" : counted(vacancy.occasions.size(), "meeting"));
    }
    auto others = occasion.people;
    std::erase(others, page.absent);
    std::string with = people(others);
    if (occasion.pair && programme[*occasion.pair].form) with = programme[*programme[*occasion.pair].form].name.text;
    const auto what = vacancy.part == Vacancy::Part::duty ? "duty" : "";
    return with.empty() ? "duty alone" : fmt::format("{}{}with {}", what, *what == 0 ? "" : " ", with);
}

std::string why(const Programme& programme, const People& people, const Vacancy& vacancy, const scheduling::Choice& choice) {
    std::string known;
    const auto mentees = vacancy.first().pair ? people(programme[*vacancy.first().pair].mentees) : "";
    switch (choice.known) {
    case Acquaintance::now: known = "mentors " + (mentees.empty() ? "the form" : mentees) + " too; "; break;
    case Acquaintance::before: known = "was paired with " + (mentees.empty() ? "the form" : mentees) + "; "; break;
    case Acquaintance::chosen: known = mentees + " asked for them; "; break;
    case Acquaintance::none: break;
    }
    const auto duties = choice.duties == 0 ? "" : " and " + counted(static_cast<std::size_t>(choice.duties), "duty", "duties");
    const auto covers = choice.covers == 0 ? "no cover" : counted(static_cast<std::size_t>(choice.covers), "cover");
    return fmt::format("{}{}{} this term", known, covers, duties);
}

std::string left_out_words(const Vacancy& vacancy) {
    std::vector<std::string> parts;
    for (const auto& one : vacancy.left_out) parts.push_back(fmt::format("{} {}", one.count, rule_words(one.because)));
    return fmt::format("{}", fmt::join(parts, ", "));
}

std::string vacancy_text(const Programme& programme, const People& people, const CoverPage& page, std::size_t at) {
    const auto& vacancy = page.cover.vacancies[at];
    const auto& occasion = vacancy.first();
    auto text = fmt::format("\n{}{}: {}, {}\n", vacancy_time(vacancy), occasion.place ? ", " + programme[*occasion.place].name.text : "",
                            discreet_name(programme[occasion.strand]), what_words(programme, people, page, vacancy));
    if (vacancy.nobody_to_meet) return text + "  nobody to meet: not there that day\n";
    Table table({{"", Align::right}, {"stand-in"}, {"why"}});
    for (const auto& offer : page.offers)
        if (offer.vacancy == at)
            table.add({fmt::format("{}", offer.number),
                       people(offer.choice.person) + (vacancy.agreed == offer.choice.person ? " (agreed)" : ""),
                       why(programme, people, vacancy, offer.choice)});
    if (!table.empty()) text += table.text();
    else if (vacancy.left_out.empty()) text += "  nobody: the strand has no one else in this role\n";
    else text += wrapped("nobody can: " + left_out_words(vacancy), 2);
    const auto is_agreed = [&](const proposal::Offer& offer) { return offer.vacancy == at && offer.choice.person == vacancy.agreed; };
    if (vacancy.agreed && std::none_of(page.offers.begin(), page.offers.end(), is_agreed))
        text += fmt::format("  agreed: {} stands in\n", people(*vacancy.agreed));
    return text;
}

/// The numbers of one person's offers, as --accept takes them.
std::string numbers_of(const CoverPage& page, programme::PersonIndex person) {
    std::vector<int> numbers;
    for (const auto& offer : page.offers)
        if (offer.choice.person == person) numbers.push_back(offer.number);
    return fmt::format("{}", fmt::join(numbers, ","));
}

std::string summary(const CoverPage& page) {
    const auto number = [&](Vacancy::Part part) {
        const auto& all = page.cover.vacancies;
        return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [&](const Vacancy& one) { return one.part == part; }));
    };
    std::vector<std::string> parts;
    if (number(Vacancy::Part::mentor) > 0) parts.push_back(counted(number(Vacancy::Part::mentor), "meeting"));
    if (number(Vacancy::Part::duty) > 0) parts.push_back(counted(number(Vacancy::Part::duty), "duty", "duties"));
    if (number(Vacancy::Part::supervisor) > 0)
        parts.push_back(counted(number(Vacancy::Part::supervisor), "slot") + " to oversee");
    return parts.empty() ? "nothing to cover" : fmt::format("{}", fmt::join(parts, ", "));
}

Value vacancy_json(const Programme& programme, const CoverPage& page, std::size_t at) {
    const auto& vacancy = page.cover.vacancies[at];
    const auto& occasion = vacancy.first();
    Map row{{"date", text::format(occasion.date)},
            {"slot", programme[*occasion.slot].name.text},
            {"strand", programme[occasion.strand].name.text},
            {"part", spelling(vacancy.part)}};
    List pairs, stand_ins;
    for (const auto& one : vacancy.occasions)
        if (one.pair) pairs.emplace_back(programme[*one.pair].id.text);
    if (!pairs.empty()) row.set("pairs", std::move(pairs));
    if (occasion.place) row.set("place", programme[*occasion.place].name.text);
    if (vacancy.agreed) row.set("agreed", programme[*vacancy.agreed].id.text);
    if (vacancy.nobody_to_meet) row.set("nobody-to-meet", true);
    for (const auto& offer : page.offers)
        if (offer.vacancy == at)
            stand_ins.emplace_back(Map{{"number", offer.number},
                                       {"person", programme[offer.choice.person].id.text},
                                       {"known", spelling(offer.choice.known)},
                                       {"covers", offer.choice.covers},
                                       {"duties", offer.choice.duties}});
    Map left_out;
    for (const auto& one : vacancy.left_out) left_out.set(one.because, one.count);
    row.set("stand-ins", std::move(stand_ins));
    row.set("left-out", std::move(left_out));
    return row;
}

} // namespace

std::string vacancy_time(const Vacancy& vacancy) {
    return fmt::format("{}, {}", text::spoken(vacancy.first().date), text::format(text::Clock{vacancy.first().from}));
}

std::string rule_words(const std::string& because) {
    struct Words {
        std::string_view rule;
        std::string_view words;
    };
    constexpr std::array known{
        Words{"not-available", "not available"},
        Words{"gates", "without a gate that the strand asks for"},
        Words{"not-free", "not free then"},
        Words{"may-miss", "who would miss a lesson too many"},
        Words{"elsewhere", "in something else then"},
        Words{"at-once", "overseeing as many as they may"},
        Words{"at-most", "with as many meetings that week as they may have"},
        Words{"per-week", "with as many duties that week as they may have"},
    };
    const auto found = std::find_if(known.begin(), known.end(), [&](const Words& one) { return one.rule == because; });
    return found == known.end() ? "ruled out by " + because : std::string(found->words);
}

std::string cover_text(const Programme& programme, const CoverPage& page, Show show) {
    const People people(programme, show);
    auto text = fmt::format("Cover for {}, {}{}: {}\n", people(page.absent), text::spoken(page.from),
                            page.from == page.to ? "" : " to " + text::spoken(page.to), summary(page));
    for (std::size_t v = 0; v < page.cover.vacancies.size(); ++v) text += vacancy_text(programme, people, page, v);
    if (page.cover.for_all)
        text += fmt::format("\n{} could take all of them: --accept {}\n", people(*page.cover.for_all), numbers_of(page, *page.cover.for_all));
    if (!page.offers.empty()) text += "\nNothing is written yet. To agree, add --accept with the numbers you choose.\n";
    return text;
}

Value cover_json(const Programme& programme, const CoverPage& page) {
    List vacancies;
    for (std::size_t v = 0; v < page.cover.vacancies.size(); ++v) vacancies.emplace_back(vacancy_json(programme, page, v));
    Map json{{"absent", programme[page.absent].id.text},
             {"from", text::format(page.from)},
             {"until", text::format(page.to)},
             {"vacancies", std::move(vacancies)}};
    if (page.cover.for_all) json.set("for-all", programme[*page.cover.for_all].id.text);
    return json;
}

} // namespace kith::report
