// SPDX-License-Identifier: MIT
// The hooks that git runs, as kith writes them.
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace kith::cli {

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
/// The same, in quotes only where it has to be.
std::string as_word(const std::string& text);

} // namespace kith::cli
