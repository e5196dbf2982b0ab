// SPDX-License-Identifier: MIT
#include "programme/named_checks.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace kith::programme {
namespace {

/// Shown paths of the private part lead out of the folder.
bool is_tracked(const std::string& shown) { return !shown.starts_with("../") && !shown.starts_with('/'); }

/// Letters that file systems without case take for one; names of records are plain ASCII as a rule.
std::string without_case(std::string name) {
    const bool ascii = std::all_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (!ascii) return text::folded(name);
    std::transform(name.begin(), name.end(), name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return name;
}

} // namespace

void file_names_differ_in_more_than_case(const Programme& programme, text::Findings& findings) {
    std::map<std::string, std::string> seen; // folded, and as first met; folders too
    std::set<std::string> reported;
    for (const auto& [path, source] : programme.records().sources) {
        if (!is_tracked(path)) continue;
        for (auto end = path.find('/'); ; end = path.find('/', end + 1)) {
            const auto name = path.substr(0, end);
            const auto [first, is_new] = seen.try_emplace(without_case(name), name);
            if (!is_new && first->second != name && reported.insert(name).second)
                findings.error(text::code::case_collision, {source, 0, 0, 1},
                               fmt::format("'{}' and '{}' differ in case alone", first->second, name),
                               "rename one of them; many machines take the two for one file");
            if (end == std::string::npos) break;
        }
    }
}

} // namespace kith::programme
