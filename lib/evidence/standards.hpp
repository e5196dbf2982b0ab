// SPDX-License-Identifier: MIT
// How a programme stands against the eight elements, five principles, five characteristics and eight enablers of peer
// support (Ecorys for the Department for Education, 2020; models.md lists them). Each rests on proofs: numbers counted in
// the records, or what a person answers for in programme.yaml. What is counted stands beside each proof's name here.
#pragma once

#include "evidence/audience.hpp"
#include "evidence/fairness_tables.hpp"
#include "evidence/participation.hpp"
#include "statistics/suppression.hpp"

namespace kith::evidence {

using statistics::Count;

enum class Family { elements, principles, characteristics, enablers };
inline constexpr std::array<std::pair<std::string_view, Family>, 4> families{{{"elements", Family::elements},
                                                                              {"principles", Family::principles},
                                                                              {"characteristics", Family::characteristics},
                                                                              {"enablers", Family::enablers}}};

/// not_asked: there is nothing to be shown, as where no concern was raised. kept_back: it would tell of few
/// people.
enum class Standing { evidenced, partly, missing, not_asked, kept_back };
std::string_view word(Standing standing);

inline constexpr text::Days given_for{365}; ///< what a person answers for is stale after

/// One thing that shows, or would show, that a standard is met. Of `counted`: evidenced where some reaches `enough` per
/// cent of all, partly where there is some. Of `happened`: evidenced where it happened in each term begun so far (all),
/// partly in some. Of `given`: evidenced up to a year after its date, partly after that.
struct Proof {
    enum class Kind { counted, happened, given };

    std::string name;
    Kind kind = Kind::counted;
    Count some = 0;
    Count all = 0;
    bool of_people = false; ///< a small number could tell on somebody
    std::optional<record::Given> given{};
    Standing standing = Standing::missing;

    bool is_stale(Date day) const { return given && given->date + given_for < day; }
};

struct Standard {
    Family family = Family::elements;
    std::string name;
    std::vector<std::string> proofs; ///< names, of those that it rests on here
    Standing standing = Standing::missing;
};

struct Tally {
    Count evidenced = 0, partly = 0, missing = 0;
};

struct Standards {
    Date day{};
    std::map<std::string, Proof> proofs;
    std::vector<Standard> all; ///< by family, in the order of the source

    Tally tally(Family family) const;
};

/// A standard is evidenced where all its proofs that are asked are, missing where all of them are; else
/// partly. Below the lead without what would tell that somebody is in need: whether a concern was raised,
/// whether anyone was referred on, how needs are spread; nor what comes of check-ins. For everyone a standing
/// is kept back with the numbers that it rests on: of a few people it tells as much as they do.
Standards standards(const Programme& programme, Date day, Audience audience = Audience::lead);

/// The figures of a proof as an audience may see them: for everyone, small numbers of people are kept back.
struct ShownCount {
    Figure some, all;
};
ShownCount shown_count(const Proof& proof, Audience audience);

} // namespace kith::evidence
