// SPDX-License-Identifier: MIT
#include "report/people.hpp"

#include "text/unicode.hpp"

#include <fmt/format.h>

namespace kith::report {

namespace {

/// "MP" for Maya Patel: the first character of each word, however many bytes it has.
std::string initials(const std::string& name) {
    std::string letters;
    for (const auto& word : text::words_of(name)) {
        std::size_t end = word.begin + 1;
        while (end < name.size() && (static_cast<unsigned char>(name[end]) & 0xc0U) == 0x80U) ++end;
        letters += name.substr(word.begin, end - word.begin);
    }
    return letters;
}

} // namespace

std::string People::operator()(programme::PersonIndex person) const {
    const auto& who = programme_[person];
    if (show_ == Show::ids || who.record->name.name.empty()) return who.id.text;
    const auto name = text::visible(who.shown());
    return show_ == Show::initials && who.is_pupil ? initials(name) : name;
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
