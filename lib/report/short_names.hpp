// SPDX-License-Identifier: MIT
// Names for narrow columns: "Archie T" where no one else on the page is called so, else the name in full.
#pragma once

#include "report/people.hpp"

#include <map>
#include <set>

namespace kith::report {

inline constexpr const char* no_break_space = "\u00a0";
/// Whether a name may be broken into lines: a grid keeps it together, by no-break spaces that it prints as spaces.
enum class NameBreaks { anywhere, between_names };

class ShortNames {
  public:
    /// For a page with these people on it.
    ShortNames(const programme::Programme& programme, Show show, const std::set<programme::PersonIndex>& page,
               NameBreaks breaks = NameBreaks::anywhere);

    std::string operator()(programme::PersonIndex person) const;
    /// "Archie T with Maya P", or with the form; the mentors' part alone where `mentees` is empty and no form is given.
    std::string pair(const std::vector<programme::PersonIndex>& mentors, const std::vector<programme::PersonIndex>& mentees,
                     const std::string& form) const;
    std::string joined(const std::vector<programme::PersonIndex>& people) const;

  private:
    People people_;
    std::map<programme::PersonIndex, std::string> names_;
};

} // namespace kith::report
