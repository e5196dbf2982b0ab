// SPDX-License-Identifier: MIT
// The little that kith asks of git, as a process: no shell, no hooks skipped, nothing but the folder's own paths.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace kith::cli {

class Git {
  public:
    explicit Git(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// True where the folder is a repository itself; one around it is somebody else's.
    bool is_repository() const;
    /// True where git made it one.
    bool init() const;
    /// Commits what changed among the records; false where nothing did. Throws text::DiskError where git refuses.
    bool commit_all(const std::string& message) const;

  private:
    /// The exit status of `git -C folder arguments`, its output to the standard error or nowhere.
    int run(const std::vector<std::string>& arguments, bool quiet) const;
    std::filesystem::path folder_;
};

/// What a programme folder keeps under git: an allow-list of the paths of kith(5).
std::string ignore_file();

} // namespace kith::cli
