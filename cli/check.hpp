// SPDX-License-Identifier: MIT
// The three things that kith check looks at: the folder as it is, what git is about to commit, and a commit's message.
#pragma once

#include "cli/world.hpp"
#include "programme/privacy_scan.hpp"
#include "report/findings_page.hpp"

namespace kith::cli {

struct CheckOptions {
    Where where;
    bool strict = false;
    bool staged = false;
    std::string message;
};

/// Every finding in the folder and its private part, with what a clone lacks.
report::Checked check_folder(const CheckOptions& options, const Terminal& terminal);

/// What git's next commit would hold: errors anywhere, and warnings of private data in the files that it changes.
report::Checked check_staged(const CheckOptions& options, const Terminal& terminal);

/// The file with a commit's message, looked through for names and numbers.
report::Checked check_message(const CheckOptions& options, const Terminal& terminal);

enum class People { some, none };

/// Reads names.yaml alone: all of the private part that a commit waits for.
void read_names(const record::Folder& folder, record::Records& records, text::Findings& findings);

/// Says where there are people and no names to look for.
void note_names(const record::Records& records, People people, report::Checked& checked);

} // namespace kith::cli
