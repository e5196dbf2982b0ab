// SPDX-License-Identifier: MIT
// Many programmes as one, from the summaries that each makes for everyone. Whole numbers are added, so any order gives the
// same; what a programme keeps back stays kept back, and makes a sum a range, or "at least".
#pragma once

#include "evidence/evaluation_shown.hpp"

namespace kith::evidence {

/// A sum over programmes: what is shown, and between which ends the whole lies.
struct RolledCount {
    Count known = 0;
    Count kept_back = 0;            ///< programmes that do not show theirs
    std::optional<Count> most = 0;  ///< nothing: not known, as a base is kept back too

    void add(const Figure& figure, const std::optional<Count>& at_most = {});
};

/// Some of a base; the share is over the programmes that show both.
struct RolledPart {
    RolledCount some, base;
    Part shown;

    void add(const ShownPart& part);
};

struct RolledContact {
    RolledPart weekly, school_day;
};
struct RolledSupport {
    Count offered = 0; ///< programmes
    RolledPart mentors;
};
struct RolledQuestion {
    Count programmes = 0;
    RolledCount base;
    std::map<std::string, RolledPart> answers; ///< of each, over the programmes that ask it
};

/// What a summary was found in, and what is wrong with it; order: as named here, then by source.
struct ShardNote {
    enum class Kind { missing, unreadable, repeated, stale };
    Kind kind = Kind::missing;
    std::string source;
    friend auto operator<=>(const ShardNote&, const ShardNote&) = default;
};

struct Shard {
    std::string source; ///< the file or folder as it was named
    Summary summary;
};

struct Rollup {
    Count programmes = 0;
    std::optional<Date> oldest, newest;
    RolledCount mentees;
    RolledPart before, after, both;
    std::map<std::string, RolledContact> contact; ///< by ages
    Count one_to_one = 0, group_based = 0, combined = 0;
    std::map<std::string, RolledSupport> support;
    std::map<std::array<std::string, 3>, RolledQuestion> questions; ///< by who was asked, question, ages
    std::map<std::string, Count> models;                            ///< strands
    std::map<std::pair<std::string, std::string>, Count> axes;      ///< strands by led-by and open-to
    std::map<std::string, std::map<std::string, Count>> standards;  ///< programmes by standing
    std::vector<ShardNote> notes;
};

inline constexpr text::Days stale_after{92}; ///< older than the newest by more: about a term

/// Of two summaries of one programme (name, academic year, schools) the newer counts; of two of one day, the one whose
/// numbers come first in order. Stale ones count, and are named.
Rollup rollup(std::vector<Shard> shards, std::vector<ShardNote> notes);

} // namespace kith::evidence
