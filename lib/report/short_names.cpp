// SPDX-License-Identifier: MIT
#include "report/short_names.hpp"

#include <algorithm>
#include <array>

namespace kith::report {
namespace {

/// "Mrs Khan" stays as it is: a title tells nobody apart.
bool is_title(std::string_view word) {
    constexpr std::array titles{"Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Sir", "Dame", "Rev", "Prof"};
    if (word.ends_with('.')) word.remove_suffix(1);
    return std::find(titles.begin(), titles.end(), word) != titles.end();
}

/// The first character of a word, however many bytes it has.
std::string initial(const std::string& word) {
    std::size_t end = 1;
    while (end < word.size() && (static_cast<unsigned char>(word[end]) & 0xc0U) == 0x80U) ++end;
    return word.substr(0, end);
}

std::string shortened(const std::string& name) {
    const auto first = name.find(' '), last = name.rfind(' ');
    if (first == std::string::npos || last + 1 == name.size() || is_title(name.substr(0, first))) return name;
    return name.substr(0, first) + " " + initial(name.substr(last + 1));
}

} // namespace

ShortNames::ShortNames(const programme::Programme& programme, Show show, const std::set<programme::PersonIndex>& page,
                       NameBreaks breaks)
    : people_(programme, show) {
    std::map<std::string, int> called;
    for (const auto person : page) ++called[shortened(people_(person))];
    for (const auto person : page) {
        const auto full = people_(person);
        const auto brief = shortened(full);
        auto name = called[brief] == 1 ? brief : full;
        for (auto space = name.find(' '); breaks == NameBreaks::between_names && space != std::string::npos; space = name.find(' '))
            name.replace(space, 1, no_break_space);
        names_.emplace(person, std::move(name));
    }
}

std::string ShortNames::operator()(programme::PersonIndex person) const {
    const auto found = names_.find(person);
    return found == names_.end() ? people_(person) : found->second;
}

std::string ShortNames::joined(const std::vector<programme::PersonIndex>& people) const {
    std::string all;
    for (std::size_t i = 0; i < people.size(); ++i)
        all += (i == 0 ? "" : i + 1 == people.size() ? " and " : ", ") + (*this)(people[i]);
    return all;
}

std::string ShortNames::pair(const std::vector<programme::PersonIndex>& mentors,
                             const std::vector<programme::PersonIndex>& mentees, const std::string& form) const {
    const auto with = form.empty() ? joined(mentees) : form;
    return with.empty() ? joined(mentors) : mentors.empty() ? with : joined(mentors) + " with " + with;
}

} // namespace kith::report
