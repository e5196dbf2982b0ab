// SPDX-License-Identifier: MIT
// The little that kith asks of git, as a process: no shell, no hooks skipped, nothing but the folder's own paths.
#pragma once

#include "cli/process.hpp"

#include <filesystem>
#include <optional>
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

    /// What `git arguments` prints, or nothing where it fails; what it complains of is shown to nobody.
    std::optional<std::string> ask(std::vector<std::string> arguments, const std::string& input = {}) const;
    /// The same, cut at its NUL bytes.
    std::optional<std::vector<std::string>> list(std::vector<std::string> arguments) const;

    /// The value of a setting of this clone; nothing where it has none.
    std::optional<std::string> setting(const std::string& name) const;
    /// Sets it, or adds a value to it. Throws text::DiskError.
    void set(const std::string& name, const std::string& value) const;
    void add(const std::string& name, const std::string& value) const;

  private:
    std::vector<std::string> words(std::vector<std::string> arguments) const;
    /// The exit status of `git -C folder arguments`, its output to the standard error or nowhere.
    int run(const std::vector<std::string>& arguments, Errors errors) const;
    std::filesystem::path folder_;
};

/// What a programme folder keeps under git: an allow-list of the paths of kith(5).
std::string ignore_file();

} // namespace kith::cli
