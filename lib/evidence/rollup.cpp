// SPDX-License-Identifier: MIT
#include "evidence/rollup.hpp"

#include <algorithm>
#include <tuple>

namespace kith::evidence {
namespace {

auto identity(const Summary& summary) { return std::tie(summary.programme, summary.academic_year, summary.schools); }

std::vector<std::optional<Count>> numbers_of(const Summary& summary) {
    std::vector<std::optional<Count>> all{summary.mentees.value, summary.before.value, summary.after.value, summary.both.value};
    for (const auto& one : summary.contact) all.insert(all.end(), {one.weekly.some.value, one.weekly.base.value, one.school_day.some.value});
    for (const auto& one : summary.support) all.insert(all.end(), {one.mentors.some.value, one.mentors.base.value});
    for (const auto& one : summary.questions)
        for (const auto& [answer, count] : one.answers) all.push_back(count.value);
    return all;
}

/// The programmes in order, of each the newest first; of one day by their numbers, then by their source.
bool comes_first(const Shard& a, const Shard& b) {
    const auto one = identity(a.summary), other = identity(b.summary);
    if (one != other) return one < other;
    if (a.summary.asof != b.summary.asof) return a.summary.asof > b.summary.asof;
    return std::tuple(numbers_of(a.summary), std::cref(a.source).get()) < std::tuple(numbers_of(b.summary), std::cref(b.source).get());
}

void add_questions(const Summary& summary, Rollup& all) {
    for (const auto& question : summary.questions) {
        auto& rolled = all.questions[{question.of, question.asks, question.ages}];
        ++rolled.programmes;
        rolled.base.add(question.base);
        for (const auto& [answer, count] : question.answers) rolled.answers[answer].add({count, question.base});
    }
}

void add(const Summary& summary, Rollup& all) {
    ++all.programmes;
    all.mentees.add(summary.mentees);
    all.before.add({summary.before, summary.mentees});
    all.after.add({summary.after, summary.mentees});
    all.both.add({summary.both, summary.mentees});
    for (const auto& one : summary.contact) {
        all.contact[one.ages].weekly.add(one.weekly);
        all.contact[one.ages].school_day.add(one.school_day);
    }
    all.one_to_one += summary.one_to_one ? 1 : 0;
    all.group_based += summary.group_based ? 1 : 0;
    all.combined += summary.one_to_one && summary.group_based ? 1 : 0;
    for (const auto& one : summary.support) {
        all.support[one.type].offered += one.offered ? 1 : 0;
        all.support[one.type].mentors.add(one.mentors);
    }
    add_questions(summary, all);
    for (const auto& axis : summary.axes) {
        ++all.models[axis.model];
        ++all.axes[{axis.led_by, axis.open_to}];
    }
    for (const auto& [name, standing] : summary.standards) ++all.standards[name][standing];
}

} // namespace

void RolledCount::add(const Figure& figure, const std::optional<Count>& at_most) {
    if (figure.value) {
        known += *figure.value;
        if (most) *most += *figure.value;
        return;
    }
    ++kept_back;
    if (most && at_most) *most += *at_most;
    else most.reset();
}

void RolledPart::add(const ShownPart& part) {
    some.add(part.some, part.base.value);
    base.add(part.base);
    if (!part.has_share()) return;
    shown.some += *part.some.value;
    shown.all += *part.base.value;
}

Rollup rollup(std::vector<Shard> shards, std::vector<ShardNote> notes) {
    std::sort(shards.begin(), shards.end(), comes_first);
    Rollup all;
    all.notes = std::move(notes);
    const Shard* before = nullptr;
    std::vector<const Shard*> counted;
    for (const auto& shard : shards) {
        const bool again = before != nullptr && identity(before->summary) == identity(shard.summary);
        if (again) all.notes.push_back({ShardNote::Kind::repeated, shard.source});
        else counted.push_back(&shard);
        before = &shard;
    }
    for (const auto* shard : counted) {
        const auto day = shard->summary.asof;
        all.oldest = std::min(all.oldest.value_or(day), day);
        all.newest = std::max(all.newest.value_or(day), day);
        add(shard->summary, all);
    }
    for (const auto* shard : counted)
        if (shard->summary.asof + stale_after < *all.newest) all.notes.push_back({ShardNote::Kind::stale, shard->source});
    std::sort(all.notes.begin(), all.notes.end());
    return all;
}

} // namespace kith::evidence
