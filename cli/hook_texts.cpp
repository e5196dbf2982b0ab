// SPDX-License-Identifier: MIT
#include "cli/hook_texts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
namespace kith::cli {
namespace {

constexpr const char* checking_hook = R"(#!/bin/sh
# {mark}; run that again to renew it. Says nothing where all is well.
kith=$(command -v kith) || kith={binary}
if [ ! -x "$kith" ]; then
    echo "kith is not to be found, and nothing is committed unseen: put it on the PATH, or run kith init --hooks again" >&2
    exit 1
fi
exec "$kith" check {what}{secret}
)";

constexpr const char* push_hook = R"(#!/bin/sh
# {mark}; run that again to renew it. The records go to remotes that were named, and nowhere else.
git config --local --get-all kith.remote | grep -qxF -e "$1" && exit 0
echo "kith: nothing is pushed to '$1' ($2), which was not named as a remote that may have these records" >&2
echo "if it may: kith init --hooks --remote '$1'" >&2
exit 1
)";

} // namespace

std::string quoted_for_shell(std::string_view text) {
    std::string quoted = "'";
    for (const char c : text) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

std::string hook_text(const Hook& hook, const std::string& binary, const std::string& secret) {
    const auto mark = fmt::arg("mark", hook_mark);
    if (hook.name == "pre-push") return fmt::format(fmt::runtime(push_hook), mark);
    const auto what = hook.name == "commit-msg" ? "--message \"$1\"" : "--staged";
    const auto where = secret.empty() ? std::string{} : " --private " + quoted_for_shell(secret);
    return fmt::format(fmt::runtime(checking_hook), mark, fmt::arg("binary", quoted_for_shell(binary)), fmt::arg("what", what),
                       fmt::arg("secret", where));
}

std::string as_word(const std::string& text) {
    const bool is_plain = std::all_of(text.begin(), text.end(), [](unsigned char c) {
        return (c < 128 && std::isalnum(c)) || c == '-' || c == '_' || c == '.' || c == '/';
    });
    return is_plain && !text.empty() ? text : quoted_for_shell(text);
}

} // namespace kith::cli
