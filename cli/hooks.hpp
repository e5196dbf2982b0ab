// SPDX-License-Identifier: MIT
// What git does not carry from clone to clone: the hooks that look at every commit and push, the merge driver, and the
// remotes that may have the records. `kith init --hooks` sets them up; `kith check` says where a clone lacks them.
#pragma once

#include "cli/git.hpp"
#include "cli/terminal.hpp"
#include "record/folder.hpp"
#include "store/change.hpp"

#include <functional>

namespace kith::cli {

/// The text of .gitattributes: bytes stay as they are, and records are merged by kith.
std::string attributes_file();

struct CloneSetup {
    std::vector<std::string> remotes; ///< to be allowed from now on, beside those that are
    std::string secret;               ///< the private part as named on the command line; empty: where it usually is
};

/// One thing to be done, in the words of --dry-run: "write .git/hooks/pre-commit".
struct SetupStep {
    std::string what;
    std::function<void()> run;
};

/// What this clone still lacks. Throws Stop where a hook that is not kith's stands in the way.
std::vector<SetupStep> missing_steps(const record::Folder& folder, const CloneSetup& setup);

/// What the hooks do, and where a push may go.
std::string about_hooks(const record::Folder& folder);

/// Lets .gitattributes of a folder that exists name the merge driver, and .gitignore let in whatever kith now
/// keeps in a folder. The lines that were added to .gitignore; none where it was there not at all, or lacked
/// nothing.
std::vector<std::string> add_attributes(const record::Folder& folder, store::Change& change,
                                        text::Findings& findings);

/// A warning where .gitattributes asks for kith's merge driver and this clone lacks it or the hooks.
void check_clone(const record::Folder& folder, text::Findings& findings);

} // namespace kith::cli
