// SPDX-License-Identifier: MIT
// Changes to people's records as one change of files: new people, and single keys of people who are there.
#pragma once

#include "cli/writing.hpp"

namespace kith::cli {

using NewNames = std::map<record::PersonId, record::PersonName>;

/// Adds the files of new people, and their lines in names.yaml, to a change; there also what others are called now.
void add_people(const record::Folder& folder, const record::Records& records, const std::vector<record::Person>& people,
                store::Change& change, text::Findings& findings, const NewNames& renamed = {});

/// Edits keys of people in place. The records as they will be are read and checked whole before anything is written.
class PersonEdits {
  public:
    PersonEdits(const record::Folder& folder, record::Records records, text::Date today);

    /// Sets a key of the file that it belongs to; `path` begins with a key of the record.
    void set(const record::PersonId& id, const std::vector<std::string>& path, const text::Value& value);
    void remove(const record::PersonId& id, const std::vector<std::string>& path);
    /// Sets `date`, `until` and `outcome` of a gate as `value` has them; what else stands there, as `hours`, stays.
    void set_gate(const record::PersonId& id, const record::GateName& gate, const text::Map& value);
    /// Ends a pause with the day before, so that meetings of the days before it do not count as due; a pause that has not
    /// begun by then goes.
    void end_pause(const record::PersonId& id, text::Date first_day_back);
    /// Adds a row behind the last of a list of the record.
    void add_row(const record::PersonId& id, const std::string& key, const text::Value& row);

    /// Nothing was edited.
    bool empty() const { return edited_.empty(); }
    /// The change; stops with findings where the result would not be a sound programme.
    store::Change checked(const Terminal& terminal);

  private:
    record::Part part_of(const std::string& key) const;
    text::SourceRef& edited(const record::PersonId& id, record::Part part);
    void replace(text::SourceRef& source, std::optional<std::string> bytes);
    std::string shown(const record::PersonId& id, record::Part part) const;

    record::Folder folder_;
    record::Records records_;
    text::Date today_;
    text::Findings findings_;
    std::map<std::pair<record::PersonId, record::Part>, text::SourceRef> edited_;
};

/// The keys of a person's record in the order of their description.
std::vector<std::string> person_keys(record::Part part, const record::Widened& widened);

} // namespace kith::cli
