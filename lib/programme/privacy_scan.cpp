// SPDX-License-Identifier: MIT
#include "programme/privacy_scan.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace kith::programme {

namespace code = text::code;
using text::Severity;

namespace {

using Place = FilePlaces::Place;

constexpr int youngest = 4, oldest = 19; ///< years, of people at school
constexpr std::size_t most_shown = 10;   ///< findings of one file

/// The words of the ids and names by which the programme calls things other than people.
std::unordered_set<std::string> ordinary_words(const record::Records& records) {
    std::unordered_set<std::string> words;
    const auto add = [&](const std::string& text) {
        for (auto& word : text::words_of(text)) words.insert(std::move(word.folded));
    };
    for (const auto& [name, school] : records.programme.schools) add(name.value.text + " " + school.name);
    for (const auto& [name, form] : records.programme.forms) add(name.value.text);
    for (const auto& gate : records.programme.gates) add(gate.text);
    for (const auto& question : records.programme.questions) add(question.text);
    for (const auto& [name, calendar] : records.calendars) {
        add(name.text);
        for (const auto& [slot, times] : calendar.slots) add(slot.value.text);
        for (const auto& term : calendar.terms) add(term.name);
    }
    for (const auto& [name, place] : records.places) add(name.value.text);
    for (const auto& [name, lessons] : records.classes) {
        add(name.value.text);
        for (const auto& [slot, subject] : lessons) add(subject.text);
    }
    for (const auto& [name, strand] : records.strands) add(name.text);
    return words;
}

/// Whole years from `born` to `today`.
int age_on(text::Date today, text::Date born) {
    const std::chrono::year_month_day now{today}, then{born};
    const bool had_birthday = std::pair(now.month(), now.day()) >= std::pair(then.month(), then.day());
    return static_cast<int>(now.year()) - static_cast<int>(then.year()) - (had_birthday ? 0 : 1);
}

std::string who(const std::vector<record::PersonId>& people) {
    const auto& first = people.front().text;
    return people.size() == 1 ? fmt::format("'{}'", first) : fmt::format("'{}' or {} more", first, people.size() - 1);
}

/// `Signed-off-by: …` and its like name who works on the records.
bool is_trailer(std::string_view text, std::size_t offset) {
    const auto start = offset == 0 ? 0 : text.rfind('\n', offset - 1) + 1; // npos + 1 is 0
    const auto line = text.substr(start, text.find('\n', start) - start);
    const auto colon = line.find(": ");
    return colon != std::string_view::npos && line.substr(0, colon).ends_with("-by") &&
           line.substr(0, colon).find(' ') == std::string_view::npos;
}

} // namespace

struct PrivacyScan::Found {
    Stretch at;
    Severity severity = Severity::error;
    text::Code code;
    std::string message;
    std::string hint;
};

/// One text while it is looked through.
class PrivacyScan::Look {
  public:
    enum class Text { file, message };

    Look(const PrivacyScan& scan, const text::SourceRef& source, Text kind)
        : scan_(scan), source_(source), kind_(kind), words_(text::words_of(source->bytes)) {}

    std::vector<Found> all() {
        names();
        numbers();
        addresses();
        dates();
        return std::move(found_);
    }

  private:
    std::string_view bytes() const { return source_->bytes; }

    /// Where something stands; the file is only parsed once there is something to judge.
    Place place(std::size_t offset) {
        if (kind_ == Text::message)
            return {FilePlaces::Kind::free_text,
                    is_trailer(bytes(), offset) ? FilePlaces::Allowed::everybody : FilePlaces::Allowed::nobody};
        if (!places_) places_.emplace(source_);
        return places_->at(offset);
    }

    void names() {
        for (const auto& hit : scan_.names_.find(bytes(), words_)) {
            const auto where = place(hit.begin);
            const bool adult = std::any_of(hit.people->begin(), hit.people->end(), [&](const auto& id) { return scan_.is_adult(id); });
            if (where.allowed == FilePlaces::Allowed::everybody || (where.allowed == FilePlaces::Allowed::adults && adult)) continue;
            const bool whole = hit.naming == PrivateNames::Naming::whole;
            if (hit.naming == PrivateNames::Naming::family_name && !is_told_about(where)) continue;
            if (!whole && where.kind == FilePlaces::Kind::word) continue;
            const bool error = whole || kind_ == Text::message;
            found_.push_back({{hit.begin, hit.end}, error ? Severity::error : Severity::warning, code::personal_name,
                              whole ? fmt::format("the name of {} stands here", who(*hit.people))
                                    : fmt::format("this may name {}", who(*hit.people)),
                              "say who is meant by id; names stand in names.yaml alone"});
        }
    }

    /// Where people say what was done, in words of their own: a family name there is somebody's here.
    /// Elsewhere it is too many people's.
    bool is_told_about(const Place& where) const {
        return kind_ == Text::file && source_->path == record::Folder::diary() &&
               where.kind == FilePlaces::Kind::free_text;
    }

    void numbers() {
        for (const auto& number : find_pupil_numbers(words_))
            found_.push_back({number.at, number.is_sound ? Severity::error : Severity::warning, code::pupil_number,
                              number.is_sound ? "a unique pupil number stands here"
                                              : "this looks like a unique pupil number, but for its check letter",
                              "it belongs in the person's private file, as 'upn'"});
    }

    void addresses() {
        for (const auto& at : find_addresses(bytes())) {
            if (place(at.begin).allowed != FilePlaces::Allowed::nobody) continue;
            found_.push_back({at, Severity::error, code::e_mail_address, "an e-mail address stands here",
                              "take it out; the records hold no addresses"});
        }
    }

    void dates() {
        for (const auto& written : find_dates(bytes(), words_)) {
            const int age = age_on(scan_.today_, written.date);
            const auto birth = scan_.births_.find(written.date.time_since_epoch().count());
            const bool known = birth != scan_.births_.end();
            const bool own = known && is_file_of(written.date);
            if (!known && (age < youngest || age > oldest)) continue;
            if (!own && place(written.at.begin).kind == FilePlaces::Kind::word) continue;
            if (known)
                found_.push_back({written.at, Severity::error, code::birth_date,
                                  fmt::format("this is the birth date of '{}'", own ? own_id() : birth->second.text),
                                  "take it out; birth dates stand in the private part alone"});
            else
                found_.push_back({written.at, Severity::warning, code::birth_date,
                                  fmt::format("this could be a birth date, of someone who is {} now", age),
                                  "take it out if it is; birth dates stand in the private part alone"});
        }
    }

    /// The id in `people/ID.yaml`; empty for other files.
    std::string own_id() const {
        constexpr std::string_view folder = "people/", ending = ".yaml";
        const std::string_view path = source_->path;
        if (!path.starts_with(folder) || !path.ends_with(ending)) return {};
        return std::string(path.substr(folder.size(), path.size() - folder.size() - ending.size()));
    }

    bool is_file_of(text::Date born) const {
        const auto own = scan_.born_.find(own_id());
        return own != scan_.born_.end() && own->second == born;
    }

    const PrivacyScan& scan_;
    const text::SourceRef& source_;
    Text kind_;
    std::vector<text::Word> words_;
    std::optional<FilePlaces> places_;
    std::vector<Found> found_;
};

PrivacyScan::PrivacyScan(const record::Records& records, text::Date today)
    : names_(records.names, ordinary_words(records)), today_(today) {
    for (const auto& [id, person] : records.people) {
        if (!person.year) adults_.insert(id.text);
        if (!person.born) continue;
        births_.try_emplace(person.born->time_since_epoch().count(), id);
        born_.try_emplace(id.text, *person.born);
    }
}

void PrivacyScan::file(const text::SourceRef& source, text::Findings& findings) const {
    for (const auto& hit : names_.find(source->path, text::words_of(source->path)))
        if (hit.naming == PrivateNames::Naming::whole)
            findings.error(code::personal_name, {source, 0, 0, 1}, fmt::format("the file is called after {}", who(*hit.people)),
                           "rename it; an id is never made from a name");
    report(Look(*this, source, Look::Text::file).all(), source, findings);
}

void PrivacyScan::message(const text::SourceRef& source, text::Findings& findings) const {
    report(Look(*this, source, Look::Text::message).all(), source, findings);
}

void PrivacyScan::report(std::vector<Found> found, const text::SourceRef& source, text::Findings& findings) const {
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.at.begin < b.at.begin; });
    const auto add = [&](const Found& one, text::Span span, std::string message) {
        if (one.severity == Severity::error) findings.error(one.code, std::move(span), std::move(message), one.hint);
        else findings.warning(one.code, std::move(span), std::move(message), one.hint);
    };
    for (std::size_t i = 0; i < std::min(most_shown, found.size()); ++i)
        add(found[i], text::span_at(source, found[i].at.begin, found[i].at.end - found[i].at.begin), found[i].message);
    if (found.size() <= most_shown) return;
    const auto worst = std::find_if(found.begin() + most_shown, found.end(),
                                    [](const Found& one) { return one.severity == Severity::error; });
    const auto& rest = worst == found.end() ? found[most_shown] : *worst;
    add(rest, {source, 0, 0, 1}, fmt::format("{} more private details stand in this file", found.size() - most_shown));
}

} // namespace kith::programme
