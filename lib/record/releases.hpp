// SPDX-License-Identifier: MIT
// releases.yaml: what was published for everyone, a row for each release. It holds only numbers that were published, and
// `c` where one was kept back, so that it gives nothing away; a later release is held against it.
#pragma once

#include "record/codec.hpp"
#include "record/folder.hpp"

#include <array>

namespace kith::record {

inline constexpr const char* releases_file = "releases.yaml";
inline constexpr const char* kept_back = "c"; ///< stands for a number that is not shown

struct ReleasedRow {
    std::string row;
    std::vector<std::string> shown; ///< under `counts`, then under `values`

    static void describe(auto& v, auto& self) {
        v.key("row", self.row, required);
        v.key("shown", self.shown, required);
    }
};

struct ReleasedTable {
    std::string name;
    std::vector<std::string> counts; ///< columns that count children
    std::vector<std::string> values; ///< columns of shares and means over children
    std::string total;               ///< the row that is the sum of the others
    std::vector<ReleasedRow> rows;

    static void describe(auto& v, auto& self) {
        v.key("name", self.name, required);
        v.key("counts", self.counts);
        v.key("values", self.values);
        v.key("total", self.total);
        v.key("rows", self.rows);
    }
};

/// A table beside those of the report: the groups of children whom other reports count too, a row for each
/// strand.
inline constexpr const char* groups_table = "children";
/// Its columns. Who has a mentor is among all mentees of the day, and among those ever in a pair; so is who
/// met. Whoever is in two strands counts in each, but once among the people.
inline constexpr const char* mentees_now = "mentees";
inline constexpr const char* with_mentor = "with a mentor";
inline constexpr const char* waiting = "waiting"; ///< with those who have a mentor: the mentees of the day
inline constexpr const char* ever_paired = "ever in a pair";
inline constexpr const char* who_met = "met";
inline constexpr const char* people_with_mentor = "people with a mentor";
inline constexpr const char* people_waiting = "people waiting";
inline constexpr const char* people = "people"; ///< the sum of the two, so that whoever is in both counts twice
inline constexpr std::array<const char*, 8> groups_columns{mentees_now, with_mentor,        waiting,        ever_paired,
                                                           who_met,     people_with_mentor, people_waiting, people};

struct Release {
    std::string report;
    Date day{};
    std::vector<std::string> asked; ///< what tells it from another report of the name
    std::vector<ReleasedTable> tables;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("report", self.report, required);
        v.key("day", self.day, required);
        v.key("asked", self.asked);
        v.key("tables", self.tables);
    }
};

using Releases = std::vector<Release>;

/// What the file's tree holds; a row with more or fewer numbers than its table has columns is a finding.
Releases releases_from(const Node& tree, Findings& findings);

/// The register as it stands, with its source where there is one.
struct Register {
    Releases releases;
    text::SourceRef source;
};
Register read_releases(const Folder& folder, Findings& findings);

/// The file's bytes with one release more, all else as it was; nothing where it is not a list in block style, to which a
/// row can be added safely.
std::optional<std::string> with_release(const Register& known, const Release& release);

} // namespace kith::record
