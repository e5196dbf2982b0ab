// SPDX-License-Identifier: MIT
// Who of a sheet is who of the records: by identifier, by UPN, by admission number, else by name and year among those who
// have no other number or birth date and are of no other school. An admission number with another UPN is a doubt.
#pragma once

#include "record/person.hpp"

namespace kith::exchange {

class KnownPeople {
  public:
    void add(const record::PersonId& id, const record::Person& person);

    struct Found {
        std::vector<record::PersonId> ids; ///< several where name and year are those of several
        bool by_name_alone = false;
        bool by_other_upn = false; ///< their admission number, with their name or birth date, stands with another UPN
    };

    /// Whose they are, by the surest of what is known. A row without a year that is no adult's goes by the name, among pupils.
    Found find(const record::Person& person, bool is_adult) const;

    /// Pupils who have the name and whom no number tells apart, but in another year, by id.
    std::vector<record::PersonId> of_other_years(const record::Person& person) const;

    /// Everyone of that name, or the one with that id.
    std::set<record::PersonId> called(const std::string& word) const;

  private:
    struct Known {
        record::PersonId id;
        std::string name, upn, admission, school;
        std::optional<text::Date> born;
        bool may_be(const record::Person& person) const;
    };
    static std::vector<record::PersonId> among(const std::map<std::string, std::vector<Known>>& all, const std::string& key, const record::Person& person);

    std::map<std::string, record::PersonId> by_upn_;
    std::map<std::string, Known> by_admission_;
    std::map<std::string, std::vector<Known>> by_name_and_year_, pupils_by_name_;
    std::map<std::string, std::set<record::PersonId>> names_;
    std::set<record::PersonId> ids_;
};

} // namespace kith::exchange
