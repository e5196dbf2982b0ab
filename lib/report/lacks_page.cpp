// SPDX-License-Identifier: MIT
#include "report/lacks_page.hpp"

#include "report/table.hpp"

#include <fmt/format.h>

namespace kith::report {
namespace {

using matching::Lack;

struct Words {
    const char* key;
    const char* what; ///< `{}` is the strand
    const char* mend;
};

Words words_of(Lack lack) {
    switch (lack) {
    case Lack::pairs:
        return {"no-pairs", "{} has duties and no mentees.", "kith schedule {} gives the duties out."};
    case Lack::mentees:
        return {"no-mentees", "nobody is a mentee of {}.",
                "kith enrol add --strand {}=mentee, or kith enrol import FILE, enrols some."};
    case Lack::forms:
        return {"no-forms", "a form-group strand matches forms, and the programme has none.",
                "Write them into programme.yaml, as in forms: {{7b: {{name: 7B, year: Y7}}}}."};
    case Lack::mentors:
        return {"no-mentors", "nobody is a mentor of {}.",
                "kith enrol add --strand {}=mentor, or kith enrol import FILE, enrols some."};
    case Lack::teams:
        return {"no-teams", "the groups of {} have no teams.",
                "Name the mentors who lead each under 'groups: teams' in strands/{}.yaml."};
    case Lack::mentor_places:
        return {"no-mentor-places", "no mentor may have a mentee: at-most, or their own capacity, is 0.",
                "Raise 'mentees-per-mentor: at-most' in strands/{}.yaml, or the 'capacity' of a person."};
    case Lack::mentee_places:
        return {"no-mentee-places", "no mentee may have a mentor: at-most, or their own capacity, is 0.",
                "Raise 'mentors-per-mentee: at-most' in strands/{}.yaml, or the 'capacity' of a person."};
    case Lack::open_pairs: break;
    }
    return {"no-open-pairs", "a rule stands between each mentor and each mentee.",
            "The list below says which; 'require' in strands/{}.yaml has the rules, and kith match explain A "
            "B shows those "
            "between two people."};
}

} // namespace

std::string lacks_text(const programme::Strand& strand, const std::vector<Lack>& lacks) {
    std::string text;
    for (const auto lack : lacks) {
        const auto words = words_of(lack);
        const auto& name = strand.name.text;
        text += hanging("Nothing to match: " + fmt::format(fmt::runtime(words.what), name) + " " +
                            fmt::format(fmt::runtime(words.mend), name),
                        0, 2);
    }
    return text.empty() ? text : text + "\n";
}

std::string no_teams_text(const programme::Strand& strand) {
    if (strand.record->model != record::Model::group || strand.matching().groups) return {};
    return hanging(fmt::format("Pairs, not groups: strands/{}.yaml does not say which mentors lead together. Under 'matching', by kith enrol list: "
                               "groups: {{teams: [[ID, ID], [ID, ID]], size: {{at-least: 4, at-most: 6}}}}",
                               strand.name.text), 0, 2) + "\n";
}

text::Value lacks_json(const std::vector<Lack>& lacks) {
    text::List list;
    for (const auto lack : lacks) list.emplace_back(words_of(lack).key);
    return list;
}

} // namespace kith::report
