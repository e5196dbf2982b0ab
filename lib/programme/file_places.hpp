// SPDX-License-Identifier: MIT
// What stands where in a tracked file, as far as private data is concerned: a comment, a text that people write, a
// word of kith's own, or a place where programme.yaml names adults and schools by right.
#pragma once

#include "text/yaml.hpp"

namespace kith::programme {

class FilePlaces {
  public:
    enum class Kind {
        comment,   ///< or anything else that no value covers
        free_text, ///< a value of more than one word, of a key for text, or of an `x-` key, and that key itself
        word,      ///< a key, an id, a date, one of kith's words
    };
    /// Whose names may stand there.
    enum class Allowed { nobody, adults, everybody };

    struct Place {
        Kind kind = Kind::comment;
        Allowed allowed = Allowed::nobody;
    };

    /// A record as YAML; one that cannot be read, and any other kind of file, is free text throughout.
    explicit FilePlaces(const text::SourceRef& source);

    /// What the byte at `offset` belongs to.
    Place at(std::size_t offset) const;

  private:
    struct Range {
        std::size_t begin = 0;
        std::size_t end = 0;
        Place place;
    };
    void add(const text::Node& node, std::vector<std::string>& keys);
    void add_scalar(const text::Node& node, const std::vector<std::string>& keys);
    void close_open_ends(std::size_t size);

    std::vector<Range> ranges_; ///< in order; none overlap
    bool is_programme_ = false;
    bool is_text_ = false;
};

} // namespace kith::programme
