// SPDX-License-Identifier: MIT
#include "evidence/fairness.hpp"

#include "evidence/standing.hpp"
#include "programme/availability.hpp"

#include <algorithm>
#include <array>
#include <climits>

namespace kith::evidence {
namespace {

using programme::PersonIndex;
using programme::Programme;

/// One mentee, or one form, with all that the groups are made of.
struct Row {
    std::optional<record::Year> year;
    std::string gender, form;
    std::optional<int> slots;
    Share share;
};

/// Of each mentee with a mentor the fits of their edges. A row of several people gives each its mean over the edges; a
/// team counts as one mentor.
using Fits = std::map<std::string, std::vector<std::int64_t>>;

Fits fits_of(const record::MatchProposal& proposal, bool in_teams) {
    Fits fits;
    for (const auto& row : proposal.pairs) {
        const auto mentees = row.form ? 1 : row.mentees.size();
        const auto mentors = in_teams ? 1 : row.mentors.size();
        const auto edges = static_cast<std::int64_t>(std::max<std::size_t>(1, mentors * mentees));
        const auto add = [&](const std::string& id) {
            for (std::size_t i = 0; i < mentors; ++i) fits[id].push_back(row.fit.value_or(0) / edges);
        };
        for (const auto& id : row.mentees) add(id.value.text);
        if (row.form) add(row.form->value.text);
    }
    return fits;
}

Share share_of(const std::string& id, std::int64_t waited, const Fits& fits) {
    Share share{1, 0, 0, 0, waited};
    const auto found = fits.find(id);
    if (found == fits.end()) return share;
    std::int64_t sum = 0;
    for (const auto fit : found->second) sum += fit;
    return {1, 1, sum / static_cast<std::int64_t>(found->second.size()), waited, 0};
}

std::vector<Row> mentee_rows(const Programme& programme, const programme::Strand& strand,
                             const record::MatchProposal& proposal, const Fits& fits) {
    const bool use_private = !proposal.without_private.value_or(false);
    const programme::Availability availability(programme, strand);
    const auto where = *programme.find(strand.name);
    auto mentees = mentees_on(programme, where, proposal.made);
    if (!use_private) // nothing was known of needs
        for (const auto one : to_refer_on(programme, where, proposal.made)) mentees.push_back(one);
    std::vector<Row> rows;
    for (const auto index : mentees) {
        const auto& person = programme[index];
        const auto& record = *person.record;
        const auto waited =
            record.since ? std::max<std::int64_t>(0, (proposal.made - *record.since).count()) : std::int64_t{0};
        Row row{record.year, {}, {}, availability.usable(index).size(), share_of(person.id.text, waited, fits)};
        if (use_private) row.gender = record.gender, row.form = record.name.form;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Row> form_rows(const Programme& programme, const Fits& fits) {
    std::vector<Row> rows;
    for (const auto& form : programme.forms())
        rows.push_back({form.record->year, {}, form.name.text, {}, share_of(form.name.text, 0, fits)});
    return rows;
}

struct Range {
    int most;
    const char* name;
};
constexpr std::array ranges{Range{0, "0"},      Range{1, "1"},      Range{2, "2"},
                            Range{4, "3 to 4"}, Range{9, "5 to 9"}, Range{INT_MAX, "10 or more"}};

/// What a group sorts by: numbers by size, words by themselves, what is not known last.
using Key = std::pair<int, std::string>;

/// The key of a row's group, and its name.
std::pair<Key, std::string> group_of(const Row& row, By by) {
    const auto named = [](const std::string& name) { return std::pair(Key(name.empty() ? INT_MAX : 0, name), name); };
    if (by == By::gender) return named(row.gender);
    if (by == By::form) return named(row.form);
    if (by == By::year) {
        if (!row.year) return named({});
        return {{row.year->value, {}}, record::format(*row.year)};
    }
    if (!row.slots) return named({});
    const auto range = std::find_if(ranges.begin(), ranges.end(), [&](const Range& one) { return *row.slots <= one.most; });
    return {{range->most - 1, {}}, range->name}; // below INT_MAX, which is for those not known
}

} // namespace

void add(Share& to, const Share& more) {
    to.mentees += more.mentees;
    to.placed += more.placed;
    to.fit += more.fit;
    to.waited_placed += more.waited_placed;
    to.waited_unplaced += more.waited_unplaced;
}

Fairness fairness(const Programme& programme, const record::MatchProposal& proposal) {
    const auto& strand = programme[*programme.find(proposal.strand)];
    const auto fits = fits_of(proposal, strand.matching().groups.has_value());
    const bool forms = strand.record->model == record::Model::form_group;
    const auto rows = forms ? form_rows(programme, fits) : mentee_rows(programme, strand, proposal, fits);
    Fairness found;
    for (const auto& row : rows) add(found.all, row.share);
    for (const auto by : {By::year, By::gender, By::form, By::slots}) {
        std::map<Key, Group> groups;
        for (const auto& row : rows) {
            const auto [key, name] = group_of(row, by);
            auto& group = groups[key];
            group.name = name;
            add(group.share, row.share);
        }
        Breakdown breakdown{by, {}};
        for (auto& [key, group] : groups) breakdown.groups.push_back(std::move(group));
        found.breakdowns.push_back(std::move(breakdown));
    }
    return found;
}

} // namespace kith::evidence
