// SPDX-License-Identifier: MIT
// The evaluation figures as an audience may see them: the summary of a programme that leaves the school, and that many
// programmes are rolled up from. For everyone, numbers of people from which somebody could be found out are kept back.
#pragma once

#include "evidence/evaluation.hpp"

namespace kith::evidence {

/// So many of a base; a share of it may be shown where both are and, for everyone, the base is ten or more.
struct ShownPart {
    Figure some, base;
    bool has_share(Count least = 1) const { return some.value && base.value && *base.value >= least; }
};

struct ShownContact {
    std::string ages;
    ShownPart weekly, school_day;
};
struct ShownSupport {
    std::string type;
    bool offered = false;
    ShownPart mentors;
};
/// How often an answer was given, and by how many it could have been.
struct ShownQuestion {
    std::string survey, of, asks, ages; ///< ages: "all" where it is not of one band
    Figure base;
    std::vector<std::pair<std::string, Figure>> answers;
};
struct ShownAxis {
    std::string strand, model, led_by, open_to; ///< empty: not said
};

struct Summary {
    std::string programme, academic_year;
    std::vector<std::string> schools;
    Date asof{};
    Audience audience = Audience::lead;
    Figure mentees, before, after, both;
    std::vector<ShownContact> contact;
    bool one_to_one = false, group_based = false;
    std::vector<ShownSupport> support;
    std::vector<ShownQuestion> questions;
    std::vector<ShownAxis> axes;
    std::vector<std::pair<std::string, std::string>> standards; ///< name, standing
};

/// Whole per cent.
struct ShareRange {
    int low = 0, high = 0;
};
/// Wilson's interval at 95 % for the share of a larger group; 0 <= some <= base, 0 < base.
ShareRange plausible_share(Count some, Count base);

Summary summary_of(const Programme& programme, const Evaluation& evaluation, Audience audience);

} // namespace kith::evidence
