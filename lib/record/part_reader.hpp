// SPDX-License-Identifier: MIT
// One of a programme's two folders while it is read: lists records, turns their files into trees (many at once, on all
// cores, with the same result), and names them for the user.
#pragma once

#include "record/folder.hpp"
#include "store/view.hpp"

#include <functional>

namespace kith::record {

/// Where the files of the two folders come from. Several threads may read at once.
class Files {
  public:
    virtual ~Files() = default;
    /// As text::read_file.
    virtual std::optional<text::SourceRef> read(const store::Target& target, Findings& findings) const = 0;
    /// The names in a folder, sorted; none where it is missing.
    virtual std::vector<std::string> names(Part part, const std::string& folder, const std::string& shown,
                                           Findings& findings) const = 0;
};

/// The disk, as the store shows it.
class FilesOfView final : public Files {
  public:
    explicit FilesOfView(const store::View& view) : view_(view) {}
    std::optional<text::SourceRef> read(const store::Target& target, Findings& findings) const override {
        return view_.read(target, findings);
    }
    std::vector<std::string> names(Part part, const std::string& folder, const std::string& shown,
                                   Findings& findings) const override {
        return view_.names(part, folder, shown, findings);
    }

  private:
    const store::View& view_;
};

class PartReader {
  public:
    PartReader(const Files& files, Part part, const Folder& folder, Records& records, Findings& findings)
        : files_(files), part_(part), folder_(folder), records_(records), findings_(findings) {}

    /// What a file holds, where it could be read.
    using Tree = std::optional<Node>;
    /// Takes a record's name, its file's without `.yaml`, and what it holds.
    using Use = std::function<void(const std::string& stem, const Tree& tree)>;

    /// The tree of a file that may be missing.
    Tree tree(const std::string& relative) const;
    /// The same for a file of named things, in which there may be nothing but comments yet.
    Tree tree_or_empty(const std::string& relative) const;
    /// Hands over the records of a folder in the order of their names; whatever else lies there is a finding.
    void each_file(const std::string& folder, const Use& use) const;
    /// The names of a folder's entries without what hidden files and editors leave, sorted.
    std::vector<std::string> names(const std::string& folder) const;

    /// The bytes of a file that is no YAML; nothing where it is missing, refused or not UTF-8.
    text::SourceRef text(const std::string& relative) const;
    /// What lies in a folder under a name that does not suit it.
    void report_unknown_in(const std::string& folder, const std::function<bool(const std::string& name)>& suits) const;
    /// What lies in the folder itself and is none of `known`.
    void report_unknown(const std::vector<std::string_view>& known) const;
    /// A file's name that does not fit: as an error, since nothing in it can be used.
    void refuse_name(const std::string& relative, const char* expected) const;

  private:
    /// A file as one thread reads it, before its findings are joined with the others.
    struct Loaded {
        text::SourceRef source;
        Tree tree;
        Findings findings;
    };

    Loaded load(const std::string& relative) const;
    Tree take(Loaded loaded) const;
    void unknown(const std::string& relative) const;
    std::string shown(const std::string& relative) const;

    const Files& files_;
    Part part_;
    const Folder& folder_;
    Records& records_;
    Findings& findings_;
};

} // namespace kith::record
