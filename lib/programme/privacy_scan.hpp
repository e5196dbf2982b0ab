// SPDX-License-Identifier: MIT
// Private data in what goes under git: every byte of a file is looked at, keys, values, comments and `x-` keys alike,
// for people's names, pupil numbers, e-mail addresses and birth dates. Pure: names and sources in, findings out; a
// file costs time in proportion to its bytes, whatever the number of names.
#pragma once

#include "programme/file_places.hpp"
#include "programme/private_names.hpp"
#include "programme/private_patterns.hpp"
#include "record/folder.hpp"

namespace kith::programme {

class PrivacyScan {
  public:
    /// Looks for the people of `records`, which need not be sound. Names come from names.yaml and birth dates from the
    /// private part as far as they are there; the words that the programme uses as ids are nobody's first name.
    PrivacyScan(const record::Records& records, text::Date today);

    /// A tracked file. A name in whole, a pupil number whose check letter is right, an e-mail address or a birth date
    /// is an error; a first name alone in a comment or a free text, and a date that could be a child's, a warning.
    void file(const text::SourceRef& source, text::Findings& findings) const;

    /// A commit's message: a first name alone is an error too, since history is not rewritten for it. Whoever signs
    /// the commit may be named in a trailer.
    void message(const text::SourceRef& source, text::Findings& findings) const;

  private:
    struct Found;
    class Look;

    bool is_adult(const record::PersonId& id) const { return adults_.contains(id.text); }
    void report(std::vector<Found> found, const text::SourceRef& source, text::Findings& findings) const;

    PrivateNames names_;
    text::Date today_;
    std::unordered_set<std::string> adults_;
    std::unordered_map<std::int64_t, record::PersonId> births_; ///< by days since 1970
    std::unordered_map<std::string, text::Date> born_;          ///< by id
};

} // namespace kith::programme
