// SPDX-License-Identifier: MIT
// How people and pairs are shown: by name where names are at hand and wanted, else by id.
#pragma once

#include "programme/programme.hpp"

namespace kith::report {

/// Initials are pupils' alone: adults are called by name.
enum class Show { names, ids, initials };

class People {
  public:
    People(const programme::Programme& programme, Show show) : programme_(programme), show_(show) {}

    std::string operator()(programme::PersonIndex person) const;
    std::string operator()(const record::PersonId& id) const;
    /// A form's name, or the people's, joined by "and".
    std::string operator()(const std::vector<programme::PersonIndex>& people) const;
    /// The name with the id before it, for lists from which someone copies the id.
    std::string with_id(programme::PersonIndex person) const;
    std::string with_id(const record::PersonId& id) const;
    /// "Amir with Maya Patel".
    std::string pair(const programme::Pair& pair) const;

  private:
    const programme::Programme& programme_;
    Show show_;
};

} // namespace kith::report
