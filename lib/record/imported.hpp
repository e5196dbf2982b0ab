// SPDX-License-Identifier: MIT
// imported.yaml of the private part: what the keys of imported people were when a sheet last wrote them, as digests, so that
// `kith enrol import --update` can tell what somebody has changed since. A line a person: `year=1f2e3d4c name.form=…`.
#pragma once

#include "record/codec.hpp"

namespace kith::record {

/// Eight hexadecimal digits that stand for the value of a key.
std::string mark_of(std::string_view value);

struct Imported {
    std::map<std::string, std::string> marks; ///< by key, or by key and entry: `gates.interview`
    friend bool operator==(const Imported&, const Imported&) = default;
};

template <>
struct Codec<Imported> {
    static void read(const Node& node, Imported& out, Findings& findings);
    static Value write(const Imported& imported);
    static bool absent(const Imported& imported) { return imported.marks.empty(); }
    static Value schema();
};

using ImportedFile = std::map<Located<PersonId>, Imported>;

} // namespace kith::record
