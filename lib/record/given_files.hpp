// SPDX-License-Identifier: MIT
// Records out of files that are not written yet, so that a new folder can be checked whole before it is made.
#pragma once

#include "record/part_reader.hpp"

#include <map>
#include <set>

namespace kith::record {

/// The names right below a folder ('.': the top), sorted, of files that are known by their relative paths.
template <class T>
std::vector<std::string> names_below(const std::map<std::string, T>& files, const std::string& folder) {
    std::set<std::string> found;
    const auto prefix = folder == "." ? std::string{} : folder + "/";
    for (auto file = files.lower_bound(prefix); file != files.end() && file->first.starts_with(prefix); ++file) {
        const auto rest = file->first.substr(prefix.size());
        found.insert(rest.substr(0, rest.find('/')));
    }
    return {found.begin(), found.end()};
}

/// The bytes of each file by its relative path.
class GivenFiles final : public Files {
  public:
    using Part = store::Part;
    GivenFiles(const std::map<std::string, std::string>& tracked, const std::map<std::string, std::string>& secret)
        : tracked_(tracked), secret_(secret) {}

    std::optional<text::SourceRef> read(const store::Target& target, Findings& findings) const override;
    std::vector<std::string> names(Part part, const std::string& folder, const std::string& shown,
                                   Findings& findings) const override;

  private:
    const std::map<std::string, std::string>& of(Part part) const { return part == Part::tracked ? tracked_ : secret_; }

    const std::map<std::string, std::string>& tracked_;
    const std::map<std::string, std::string>& secret_;
};

/// As read_folder; without a private part where no file is one of it.
Records read_given(const std::map<std::string, std::string>& tracked, const std::map<std::string, std::string>& secret,
                   const Folder& folder, Findings& findings);

} // namespace kith::record
