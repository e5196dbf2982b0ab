// SPDX-License-Identifier: MIT
// Who of a sheet is who of the records: by identifier, by UPN, by admission number, else by name and year among those who
// have no other number and are of no other school. Two different UPNs are never one child's.
#pragma once

#include "record/person.hpp"

namespace kith::exchange {

class KnownPeople {
  public:
    void add(const record::PersonId& id, const record::Person& person);

    /// Whose they are, by the surest of what is known; several where name and year are those of several.
    std::vector<record::PersonId> find(const record::Person& person) const;

    /// Everyone of that name, or the one with that id.
    std::set<record::PersonId> called(const std::string& word) const;

  private:
    struct Known {
        record::PersonId id;
        std::string upn, admission, school;
    };

    std::map<std::string, record::PersonId> by_upn_;
    std::map<std::string, Known> by_admission_;
    std::map<std::string, std::vector<Known>> by_name_;
    std::map<std::string, std::set<record::PersonId>> names_;
    std::set<record::PersonId> ids_;
};

} // namespace kith::exchange
