// SPDX-License-Identifier: MIT
#include "report/people.hpp"

#include "text/unicode.hpp"

#include <fmt/format.h>

namespace kith::report {

std::string People::operator()(programme::PersonIndex person) const {
    return show_ == Show::names ? text::visible(programme_[person].shown()) : programme_[person].id.text;
}

std::string People::operator()(const record::PersonId& id) const {
    const auto person = programme_.find(id);
    return person ? (*this)(*person) : id.text;
}

std::string People::operator()(const std::vector<programme::PersonIndex>& people) const {
    std::string all;
    for (std::size_t i = 0; i < people.size(); ++i)
        all += (i == 0 ? "" : i + 1 == people.size() ? " and " : ", ") + (*this)(people[i]);
    return all;
}

std::string People::with_id(programme::PersonIndex person) const {
    const auto& id = programme_[person].id.text;
    const auto shown = (*this)(person);
    return shown == id ? id : fmt::format("{}  {}", id, shown);
}

std::string People::with_id(const record::PersonId& id) const {
    const auto person = programme_.find(id);
    return person ? with_id(*person) : id.text;
}

std::string People::pair(const programme::Pair& pair) const {
    const auto mentees = pair.form ? programme_[*pair.form].name.text : (*this)(pair.mentees);
    return fmt::format("{} with {}", (*this)(pair.mentors), mentees);
}

} // namespace kith::report
