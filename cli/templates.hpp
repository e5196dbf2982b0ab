// SPDX-License-Identifier: MIT
// The texts that kith writes for others: the commented files with which a new programme begins, each default with its
// reason, and the hooks that git runs.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kith::cli {

/// Relative paths and texts for a programme of that name with a strand for each model.
std::vector<std::pair<std::string, std::string>> template_files(const std::string& name, std::vector<std::string> models);

/// A hook of git, what it has to call, and the line that makes this call in a hook of somebody else's.
struct Hook {
    std::string_view name;
    std::string_view call;
    std::string_view line;
};
inline constexpr std::array<Hook, 4> hooks{{
    {"pre-commit", "kith check --staged", "kith check --staged || exit 1"},
    {"pre-merge-commit", "kith check --staged", "kith check --staged || exit 1"},
    {"commit-msg", "kith check --message", "kith check --message \"$1\" || exit 1"},
    {"pre-push", "kith.remote", "git config --local --get-all kith.remote | grep -qxF -e \"$1\" || exit 1"},
}};
/// Stands in every hook that kith wrote and may write anew.
inline constexpr std::string_view hook_mark = "Written by kith init --hooks";

/// The hook as a script for sh. It calls the kith on the path, else `binary`, with the private part where `secret`
/// names one.
std::string hook_text(const Hook& hook, const std::string& binary, const std::string& secret);

/// The text as one word of sh.
std::string quoted_for_shell(std::string_view text);

} // namespace kith::cli
