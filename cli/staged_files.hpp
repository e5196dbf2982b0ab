// SPDX-License-Identifier: MIT
// The records as git's next commit would hold them: what is staged comes from the index, and so does every file that
// was edited since it was staged; of all others the index and the folder hold the same bytes.
#pragma once

#include "cli/git.hpp"
#include "record/folder.hpp"
#include "record/part_reader.hpp"

#include <set>

namespace kith::cli {

class StagedFiles final : public record::Files {
  public:
    /// Asks git what the next commit would be. Throws text::DiskError.
    StagedFiles(const Git& git, const record::Folder& folder);

    /// The paths that the commit adds or changes, sorted.
    const std::set<std::string>& changed() const { return changed_; }
    bool has(const std::string& path) const { return entries_.contains(path); }

    std::optional<text::SourceRef> read(const store::Target& target, text::Findings& findings) const override;
    std::vector<std::string> names(record::Part part, const std::string& folder, const std::string& shown,
                                   text::Findings& findings) const override;

  private:
    struct Entry {
        std::string mode;
        std::string blob; ///< its name in git
    };
    void list_entries(const Git& git);
    void list_changes(const Git& git);
    void fetch(const Git& git, const std::set<std::string>& paths);

    const record::Folder& folder_;
    std::map<std::string, Entry> entries_;
    std::set<std::string> changed_;
    std::map<std::string, std::string> blobs_; ///< bytes by path, of what is not read from the folder
};

} // namespace kith::cli
