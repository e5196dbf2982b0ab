// SPDX-License-Identifier: MIT
// The names of names.yaml as one automaton over words: where a text names a person, in whole (Maya Patel,
// Patel Maya, with the name they go by, with or without accents), with a first name alone, or with a family
// name alone. Linear in the text, whatever the number of names.
#pragma once

#include "record/person.hpp"
#include "text/unicode.hpp"

#include <cstdint>
#include <unordered_map>
#include <unordered_set>

namespace kith::programme {

class PrivateNames {
  public:
    enum class Naming { family_name, first_name, whole }; ///< the surer, the later

    /// A stretch of words that names people.
    struct Hit {
        std::size_t begin = 0; ///< bytes
        std::size_t end = 0;
        Naming naming = Naming::whole;
        const std::vector<record::PersonId>* people = nullptr; ///< who is called that
    };

    /// `ordinary`: folded words that the programme uses for things, and that alone name nobody.
    PrivateNames(const record::NamesFile& names, const std::unordered_set<std::string>& ordinary);

    bool empty() const { return ends_.empty(); }

    /// The longest hits from the left; none overlap.
    std::vector<Hit> find(std::string_view text, const std::vector<text::Word>& words) const;

  private:
    using Words = std::vector<std::string>;
    struct End {
        Naming naming = Naming::family_name;
        std::vector<record::PersonId> people;
    };

    void add_person(const record::PersonId& id, const record::PersonName& name, const std::unordered_set<std::string>& ordinary);
    void add(const Words& words, Naming naming, const record::PersonId& id);
    void add_path(const Words& words, Naming naming, const record::PersonId& id);
    std::uint32_t word_id(const std::string& word);
    std::optional<std::uint32_t> step(std::uint32_t node, std::uint32_t word) const;
    std::optional<std::uint32_t> known(const std::string& word) const;

    std::unordered_map<std::string, std::uint32_t> word_ids_;
    std::unordered_map<std::uint64_t, std::uint32_t> steps_; ///< node and word; the root is node 0
    std::unordered_map<std::uint32_t, End> ends_;
};

} // namespace kith::programme
