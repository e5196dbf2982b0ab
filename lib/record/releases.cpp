// SPDX-License-Identifier: MIT
#include "record/releases.hpp"

namespace kith::record {

Releases releases_from(const Node& tree, Findings& findings) {
    Releases releases;
    if (tree.kind != Node::Kind::list && tree.entries.empty()) return releases;
    Codec<Releases>::read(tree, releases, findings);
    for (const auto& release : releases)
        for (const auto& table : release.tables)
            for (const auto& row : table.rows)
                if (row.shown.size() != table.counts.size() + table.values.size())
                    findings.error(code::bad_value, release.span,
                                   fmt::format("the row '{}' of the table '{}' does not have a number for each column", row.row, table.name),
                                   "kith report writes this file; take the last good version from git");
    return releases;
}

Register read_releases(const Folder& folder, Findings& findings) {
    Register known;
    known.source = text::read_file(folder.root() / releases_file, releases_file, findings).value_or(nullptr);
    if (known.source == nullptr || text::is_blank(known.source->bytes)) return known;
    if (const auto tree = text::read_yaml(known.source, findings)) known.releases = releases_from(*tree, findings);
    return known;
}

std::optional<std::string> with_release(const Register& known, const Release& release) {
    std::string bytes = known.source == nullptr ? std::string{} : known.source->bytes;
    if (!bytes.empty() && !bytes.ends_with('\n')) bytes += '\n';
    bytes += text::to_yaml(text::List{Codec<Release>::write(release)});
    Findings findings;
    const auto source = std::make_shared<const text::Source>(text::Source{releases_file, bytes});
    const auto tree = text::read_yaml(source, findings);
    const auto read = tree ? releases_from(*tree, findings) : Releases{};
    if (findings.has_errors() || read.size() != known.releases.size() + 1) return {};
    return bytes;
}

} // namespace kith::record
