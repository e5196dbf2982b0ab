// SPDX-License-Identifier: MIT
// What tells an editor which schema a file follows: settings of VS Code, which other editors' YAML servers read alike.
#pragma once

#include "record/folder.hpp"

namespace kith::cli {

/// .vscode/settings.json of a programme: for the files of both its parts the schemas that are installed with kith, or
/// stand in the tree that it was built from.
std::string editor_settings(const record::Folder& folder);

} // namespace kith::cli
