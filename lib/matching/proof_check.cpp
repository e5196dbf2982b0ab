// SPDX-License-Identifier: MIT
#include "matching/proof_check.hpp"

#include "matching/model.hpp"
#include "matching/problem_digest.hpp"
#include "solver/certificate.hpp"

#include <algorithm>
#include <bit>
#include <fmt/ranges.h>

namespace kith::matching {
namespace {

namespace code = text::code;
using record::Level;
using solver::Side;

constexpr const char* again = "kith match STRAND --proof FILE proves the answer of today";
constexpr const char* wrong = "the records are those that it was made from, so the file was changed";

/// The ids of one side with their positions.
std::map<std::string, std::size_t> positions(const Instance& instance, Side side) {
    const auto& world = instance.programme();
    std::map<std::string, std::size_t> found;
    for (std::size_t m = 0; side == Side::left && m < instance.mentors(); ++m)
        found[world[instance.mentor({m})].id.text] = m;
    for (std::size_t e = 0; side == Side::right && e < instance.mentees(); ++e)
        found[id_of(world, instance.mentee({e}))] = e;
    return found;
}

/// One set of a proof beside the problem that it is said to be best for.
class SetCheck {
  public:
    SetCheck(const Instance& instance, const PricedSet& set, const Model& model, text::Findings& findings)
        : instance_(instance),
          set_(set),
          model_(model),
          findings_(findings),
          mentors_(positions(instance, Side::left)),
          mentees_(positions(instance, Side::right)),
          chosen_(model.edges.size(), false) {
        for (const auto& fixed : instance.fixed()) fixed_.insert(fixed.edge);
    }

    /// The first `levels` of the values are stated.
    void run(std::size_t levels) {
        check_pairs();
        if (findings_.has_errors()) return;
        check_levels(levels);
        if (set_.rows.value != model_.rows)
            error(set_.rows.span, "these are not the rows of these levels and records");
        if (findings_.has_errors()) return;
        const auto prices = read_prices();
        if (findings_.has_errors()) return;
        if (const auto fault = solver::first_fault(model_.problem, chosen_, prices)) report(*fault);
    }

  private:
    void error(const text::Span& span, const std::string& message) {
        findings_.error(code::not_proven, span, message);
    }
    void outdated(const text::Span& span, const std::string& message) {
        findings_.error(code::proof_outdated, span, message);
    }

    std::optional<Edge> edge_of(const StatedPair& pair) {
        const auto mentor = mentors_.find(pair.mentor);
        const auto mentee = mentees_.find(pair.mentee);
        if (mentor == mentors_.end())
            outdated(pair.span, fmt::format("the strand has no mentor '{}' on that day", pair.mentor));
        if (mentee == mentees_.end())
            outdated(pair.span, fmt::format("the strand has no mentee '{}' on that day", pair.mentee));
        if (mentor == mentors_.end() || mentee == mentees_.end()) return {};
        return Edge{{mentor->second}, {mentee->second}};
    }

    void check_pairs() {
        std::map<Edge, std::size_t> open;
        for (std::size_t e = 0; e < model_.edges.size(); ++e) open[model_.edges[e]] = e;
        std::set<Edge> seen;
        for (const auto& pair : set_.pairs) {
            const auto edge = edge_of(pair);
            if (!edge) continue;
            const auto at = open.find(*edge);
            if (!seen.insert(*edge).second)
                error(pair.span, "this pair stands twice");
            else if (pair.fixed != fixed_.contains(*edge))
                outdated(pair.span,
                         pair.fixed ? "nothing in the records fixes this pair" : "the records fix this pair");
            else if (!pair.fixed && at == open.end())
                refuse(pair, *edge);
            else if (!pair.fixed)
                chosen_[at->second] = true;
            edges_.push_back(*edge);
        }
        for (const auto& edge : fixed_)
            if (!seen.contains(edge))
                outdated(set_.rows.span,
                         fmt::format("the records fix '{}' with '{}', and the proof does not have them",
                                     name(Side::left, edge.mentor.value),
                                     name(Side::right, edge.mentee.value)));
    }

    void refuse(const StatedPair& pair, Edge edge) {
        const auto broken = instance_[edge].broken;
        if (broken == 0) return error(pair.span, "this pair's fit is not above the floor");
        const auto rule = rule_name(static_cast<std::size_t>(std::countr_zero(broken)));
        outdated(pair.span, fmt::format("the rule '{}' forbids this pair", rule));
    }

    void check_levels(std::size_t levels) {
        auto values = values_with_lottery(instance_, edges_);
        values.resize(std::min(values.size(), levels));
        for (std::size_t i = 0; i < std::min(values.size(), set_.levels.size()); ++i) {
            const auto& [stated, span] = set_.levels[i];
            if (stated.name != values[i].name)
                error(span,
                      fmt::format("the level '{}' is expected here, by the strand's order", values[i].name));
            else if (stated.values != values[i].values)
                error(span, fmt::format("on the level '{}' the pairs are worth {}", stated.name,
                                        fmt::join(values[i].values, " ")));
        }
        if (set_.levels.size() != values.size())
            error(set_.rows.span, fmt::format("{} levels are expected before this line, not {}",
                                              values.size(), set_.levels.size()));
    }

    solver::Prices read_prices() {
        solver::Prices prices;
        for (const auto side : solver::both_sides) {
            const auto& known = side == Side::left ? mentors_ : mentees_;
            prices.of(side).assign(model_.rows.size(), std::vector<solver::Cost>(known.size(), 0));
            std::set<std::size_t> seen;
            for (const auto& one : side == Side::left ? set_.mentors : set_.mentees) {
                const auto at = known.find(one.person);
                if (at == known.end())
                    outdated(one.span,
                             fmt::format("'{}' is not in the strand in this role on that day", one.person));
                else if (!seen.insert(at->second).second)
                    error(one.span, "this person's prices stand twice");
                else if (one.prices.size() != model_.rows.size())
                    error(one.span, fmt::format("{} prices are expected, one a row", model_.rows.size()));
                else
                    for (std::size_t row = 0; row < one.prices.size(); ++row)
                        prices.of(side)[row][at->second] = one.prices[row];
            }
            for (const auto& [id, at] : known)
                if (!seen.contains(at))
                    outdated(set_.rows.span, fmt::format("'{}' is in the strand and has no price", id));
        }
        return prices;
    }

    std::string name(Side side, std::size_t at) const {
        return side == Side::left ? instance_.programme()[instance_.mentor({at})].id.text
                                  : id_of(instance_.programme(), instance_.mentee({at}));
    }

    /// The line on which a person's prices stand.
    text::Span line_of(Side side, std::size_t at) const {
        const auto& people = side == Side::left ? set_.mentors : set_.mentees;
        const auto found = std::find_if(people.begin(), people.end(),
                                        [&](const auto& one) { return one.person == name(side, at); });
        return found == people.end() ? set_.rows.span : found->span;
    }

    void report(const solver::Fault& fault) {
        const auto row = fault.level ? fmt::format("row '{}': ", model_.rows[*fault.level]) : "";
        if (fault.edge) {
            const auto edge = model_.edges[*fault.edge];
            const auto* what =
                chosen_[*fault.edge] ? "are a pair that does not pay" : "are no pair and would pay";
            error(line_of(Side::left, edge.mentor.value),
                  fmt::format("{}by these prices '{}' and '{}' {}", row, name(Side::left, edge.mentor.value),
                              name(Side::right, edge.mentee.value), what));
        } else if (fault.node) {
            const auto id = name(fault.side, *fault.node);
            error(line_of(fault.side, *fault.node),
                  fault.level ? fmt::format("{}by these prices a place of '{}': {}", row, id, fault.what)
                              : fmt::format("'{}' has more partners than places", id));
        }
    }

    const Instance& instance_;
    const PricedSet& set_;
    const Model& model_;
    text::Findings& findings_;
    std::map<std::string, std::size_t> mentors_, mentees_;
    std::set<Edge> fixed_;
    std::vector<Edge> edges_;
    std::vector<bool> chosen_;
};

void check_head(const Instance& instance, const ProofHead& head, text::Findings& findings) {
    const auto& [strand, made, seed, rematch, with_private, records] = head;
    const auto& settings = instance.settings();
    const auto require = [&](bool holds, const text::Span& span, const std::string& message) {
        if (!holds) findings.error(code::proof_outdated, span, message, again);
    };
    require(strand.value == instance.strand().name.text, strand.span,
            fmt::format("this is a proof for the strand '{}'", strand.value));
    require(made.value == settings.day, made.span, "this is a proof for another day");
    require(seed.value == instance.strand().matching().seed, seed.span,
            fmt::format("the strand's seed is {}", instance.strand().matching().seed));
    require(rematch.value == settings.rematch, rematch.span, "agreed pairs are treated otherwise");
    require(with_private.value == settings.use_private, with_private.span,
            "the private part is treated otherwise");
}

/// Whether the first levels of `one` are worse than the same levels of `other`, the earlier deciding.
bool is_worse(const std::vector<text::Located<LevelValue>>& one,
              const std::vector<text::Located<LevelValue>>& other) {
    for (std::size_t i = 0; i < one.size(); ++i) {
        const auto& [mine, theirs] = std::pair(one[i].value, other[i].value);
        if (mine.values != theirs.values) return is_less_better(mine.name) == (mine.values > theirs.values);
    }
    return false;
}

void check_higher(const Instance& instance, const Proof& proof, const std::vector<Level>& before, int floor,
                  text::Findings& findings) {
    if (!proof.higher)
        return findings.error(code::not_proven, proof.best.rows.span,
                              "nothing shows that the floor cannot be higher");
    const auto& [above, best] = *proof.higher;
    if (above.value != floor)
        return findings.error(code::not_proven, above.span, fmt::format("the floor reached is {}", floor));
    SetCheck(instance, best, model_of(instance, before, Lottery::left_out, floor + 1), findings)
        .run(before.size() + 1);
    if (!findings.has_errors() && !is_worse(best.levels, proof.best.levels))
        findings.error(code::not_proven, above.span,
                       "with higher fits alone no level before the floor is lost");
}

/// What is wrong with the pairs, values and prices, without hints.
text::Findings faults_in(const Instance& instance, const Proof& proof) {
    text::Findings findings;
    const auto levels = deciding_levels(instance);
    const auto at = std::find(levels.begin(), levels.end(), Level::floor);
    int floor = full_marks;
    for (const auto& level : proof.best.levels)
        if (level.value.name == record::spelling(Level::floor) && level.value.values.size() == 1)
            floor = static_cast<int>(std::clamp<std::int64_t>(level.value.values.front(), 0, full_marks));
    const auto model = at == levels.end() ? model_of(instance, levels, Lottery::last)
                                          : model_with_floor(instance, levels, floor);
    SetCheck(instance, proof.best, model, findings).run(levels.size() + 2);
    if (findings.has_errors()) return findings;
    if (at != levels.end() && floor < full_marks)
        check_higher(instance, proof, {levels.begin(), at}, floor, findings);
    else if (proof.higher)
        findings.error(code::not_proven, proof.higher->above.span,
                       "a floor that is not there, or at its highest, needs no such part");
    return findings;
}

/// The faults of a proof that was made of other records: that they changed, and where that shows. Numbers that are
/// wrong only because of it would puzzle.
text::Findings outdated(const text::Findings& faults, const text::Span& records) {
    text::Findings findings;
    findings.error(code::proof_outdated, records, "the records have changed since this proof was made", again);
    for (const auto& one : faults.sorted())
        if (one.code == code::proof_outdated) findings.error(one.code, one.span, one.message, again);
    return findings;
}

} // namespace

text::Findings why_not_proven(const Instance& instance, const Proof& proof) {
    text::Findings findings;
    check_head(instance, proof.head, findings);
    if (findings.has_errors()) return findings;
    const auto faults = faults_in(instance, proof);
    if (!faults.has_errors()) return faults;
    if (proof.head.records.value != problem_digest(instance)) return outdated(faults, proof.head.records.span);
    for (const auto& one : faults.sorted()) findings.error(one.code, one.span, one.message, wrong);
    return findings;
}

} // namespace kith::matching
