// SPDX-License-Identifier: MIT
#include "report/talk.hpp"

#include "report/table.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace kith::report {
namespace {

/// A line of a file with its number before it, or the marks below it.
bool is_excerpt(const std::string& line) {
    const auto first = line.find_first_not_of(" 0123456789");
    return first != std::string::npos && line.front() == ' ' && line[first] == '|';
}

} // namespace

std::string talk_in_lines(const std::string& talk) {
    std::string page;
    for (std::size_t from = 0; from < talk.size();) {
        const auto end = std::min(talk.find('\n', from), talk.size());
        const auto line = talk.substr(from, end - from);
        if (text::columns(line) <= page_width || is_excerpt(line)) {
            page += talk.substr(from, end - from + 1);
        } else {
            const auto indentation = std::min(line.find_first_not_of(' '), line.size());
            auto broken = hanging(line.substr(indentation), indentation, indentation + 2);
            if (end == talk.size()) broken.back() = ' '; // a question goes on in its line
            if (end == talk.size() && !line.ends_with(' ')) broken.pop_back();
            page += broken;
        }
        from = end + 1;
    }
    return page;
}

} // namespace kith::report
