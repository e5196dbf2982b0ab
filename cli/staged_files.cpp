// SPDX-License-Identifier: MIT
#include "cli/staged_files.hpp"

#include "record/given_files.hpp"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace kith::cli {
namespace {

[[noreturn]] void fail() { throw text::DiskError("git does not say what is staged"); }

std::vector<std::string> list(const Git& git, std::vector<std::string> arguments) {
    auto parts = git.list(std::move(arguments));
    if (!parts) fail();
    return std::move(*parts);
}

} // namespace

StagedFiles::StagedFiles(const Git& git, const record::Folder& folder) : folder_(folder) {
    list_entries(git);
    list_changes(git);
    auto wanted = changed_;
    for (auto& path : list(git, {"diff-files", "--name-only", "-z"}))
        if (entries_.contains(path)) wanted.insert(std::move(path));
    fetch(git, wanted);
}

/// Lines such as "100644 e69de29… 0<TAB>people/7k2mq.yaml".
void StagedFiles::list_entries(const Git& git) {
    for (const auto& line : list(git, {"ls-files", "--stage", "-z"})) {
        const auto space = line.find(' '), second = line.find(' ', space + 1), tab = line.find('\t');
        if (second == std::string::npos || tab == std::string::npos) fail();
        entries_[line.substr(tab + 1)] = {line.substr(0, space), line.substr(space + 1, second - space - 1)};
    }
}

/// A letter and a path in turn; what is deleted is not among the entries.
void StagedFiles::list_changes(const Git& git) {
    const auto parts = list(git, {"diff", "--cached", "--name-status", "--no-renames", "--no-ext-diff", "-z"});
    for (std::size_t i = 0; i + 1 < parts.size(); i += 2)
        if (entries_.contains(parts[i + 1])) changed_.insert(parts[i + 1]);
}

/// All at once: "BLOB blob SIZE<LF>BYTES<LF>" for each line of the input.
void StagedFiles::fetch(const Git& git, const std::set<std::string>& paths) {
    std::string wanted;
    std::vector<std::string> order;
    for (const auto& path : paths) {
        const auto& entry = entries_.at(path);
        if (!entry.mode.starts_with("100")) continue; // a link or a repository has no bytes of its own
        wanted += entry.blob + "\n";
        order.push_back(path);
    }
    if (order.empty()) return;
    const auto answer = git.ask({"cat-file", "--batch"}, wanted);
    if (!answer) fail();
    std::size_t at = 0;
    for (const auto& path : order) {
        const auto line_end = answer->find('\n', at);
        const auto size_at = line_end == std::string::npos ? line_end : answer->rfind(' ', line_end) + 1;
        std::size_t size = 0;
        if (size_at == std::string::npos || size_at <= at) fail();
        const auto parsed = std::from_chars(answer->data() + size_at, answer->data() + line_end, size);
        if (parsed.ec != std::errc{} || line_end + 1 + size > answer->size()) fail();
        blobs_[path] = answer->substr(line_end + 1, size);
        at = line_end + 1 + size + 1;
    }
}

std::optional<text::SourceRef> StagedFiles::read(const store::Target& target, text::Findings& findings) const {
    const auto entry = entries_.find(target.path);
    if (target.part != record::Part::tracked || entry == entries_.end()) return {};
    if (!entry->second.mode.starts_with("100")) {
        findings.error(text::code::not_a_file, text::whole_file(target.shown), "a link or a folder stands in a record's place",
                       "put the file itself here");
        return {};
    }
    const auto blob = blobs_.find(target.path);
    if (blob == blobs_.end()) return text::read_file(folder_.root() / target.path, target.shown, findings);
    if (blob->second.size() > text::largest_record) {
        findings.error(text::code::too_large, text::whole_file(target.shown),
                       fmt::format("the file has {} bytes; at most {} are read", blob->second.size(), text::largest_record),
                       "is this the right file?");
        return {};
    }
    return std::make_shared<text::Source>(text::Source{target.shown, blob->second});
}

std::vector<std::string> StagedFiles::names(record::Part part, const std::string& folder, const std::string&,
                                            text::Findings&) const {
    if (part != record::Part::tracked) return {};
    return record::names_below(entries_, folder);
}

} // namespace kith::cli
