// SPDX-License-Identifier: MIT
// Small things that people write: ids, dates, weeks, times, durations, names and mistyped words. What is read
// is written in the same way; Unicode is judged as a plain decoder of this file judges it.
#include "fuzz.hpp"
#include "record/codec.hpp"
#include "record/ids.hpp"
#include "text/suggest.hpp"

using namespace kith;
using fuzz::claim;

namespace {

/// The size of the UTF-8 character at `at`, by the table of the Unicode standard (3-7); 0 where there is
/// none.
std::size_t character_at(std::string_view bytes, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U;
    };
    const auto in = [](unsigned b, unsigned least, unsigned most) { return b >= least && b <= most; };
    const auto tail = [&](std::size_t i) { return in(byte(i), 0x80, 0xbf); };
    const unsigned first = byte(0);
    if (first < 0x80) return 1;
    if (in(first, 0xc2, 0xdf)) return tail(1) ? 2 : 0;
    if (in(first, 0xe0, 0xef)) {
        const unsigned least = first == 0xe0 ? 0xa0 : 0x80, most = first == 0xed ? 0x9f : 0xbf;
        return in(byte(1), least, most) && tail(2) ? 3 : 0;
    }
    if (!in(first, 0xf0, 0xf4)) return 0;
    const unsigned least = first == 0xf0 ? 0x90 : 0x80, most = first == 0xf4 ? 0x8f : 0xbf;
    return in(byte(1), least, most) && tail(2) && tail(3) ? 4 : 0;
}

void claim_unicode(const std::string& bytes) {
    std::size_t at = 0, count = 0;
    while (at < bytes.size() && character_at(bytes, at) > 0) at += character_at(bytes, at), ++count;
    const auto invalid = text::first_invalid_utf8(bytes);
    claim(invalid.value_or(bytes.size()) == at, "UTF-8 ends where it ends", bytes);
    const auto shown = text::visible(bytes);
    claim(!text::first_invalid_utf8(shown), "what is shown is UTF-8", shown);
    claim(!text::first_forbidden(shown) && shown.find_first_of("\t\r\n") == std::string::npos,
          "what is shown has no controls", shown);
    claim(text::visible(shown) == shown, "what is shown needs no escape", shown);
    if (invalid) return;
    claim(text::characters(bytes) == count, "characters are counted", bytes);
    claim(text::columns(bytes) <= 2 * count, "a character is at most two columns wide", bytes);
    const auto normal = text::nfc(bytes);
    claim(text::nfc(normal) == normal, "a normal form stays", bytes);
    claim(text::folded(normal) == text::folded(bytes), "spellings of one text fold alike", bytes);
    claim(text::folded(text::folded(bytes)) == text::folded(bytes), "what is folded stays", bytes);
    claim(!text::first_forbidden(bytes) || *text::first_forbidden(bytes) < bytes.size(),
          "a place lies in the text");
}

void claim_dates(const std::string& word) {
    if (const auto date = text::parse_date(word)) {
        claim(text::format(*date) == word, "a date is written as it is read", word);
        const auto week = text::week_of(*date);
        const auto since = *date - text::monday_of(week);
        claim(since.count() >= 0 && since.count() < 7, "a day lies in its week", word);
        const auto day = text::weekday_of(*date);
        claim(text::parse_weekday(text::format(day)) == day, "a weekday has its word", word);
    }
    if (const auto week = text::parse_week(word)) {
        claim(text::format(*week) == word, "a week is written as it is read", word);
        claim(text::week_of(text::monday_of(*week)) == *week, "a week has a Monday", word);
    }
    if (const auto clock = text::parse_clock(word)) {
        claim(text::format(*clock) == word, "a time is written as it is read", word);
        claim(clock->since_midnight < text::Minutes{24 * 60}, "a time lies in a day", word);
    }
    if (const auto day = text::parse_weekday(word))
        claim(text::format(*day) == word, "a weekday is its word", word);
}

template <class T>
std::optional<T> read_as(const std::string& word, bool plain) {
    text::Node node;
    node.text = word;
    node.plain = plain;
    text::Findings findings;
    T value{};
    record::Codec<T>::read(node, value, findings);
    fuzz::claim_shown_safely(findings);
    if (findings.has_errors()) return {};
    return value;
}

/// The text of a value as its file has it.
std::string written(const text::Value& value) {
    if (const auto* text = value.as<std::string>()) return *text;
    return text::to_flow(value);
}

/// What is read as a T can be written and read again, and is then the same.
template <class T>
std::optional<std::string> claim_round(const std::string& word) {
    const auto value = read_as<T>(word, true);
    if (!value) return {};
    const auto text = written(record::Codec<T>::write(*value));
    const auto again = read_as<T>(text, true);
    claim(again && *again == *value, "a word is read, written and read the same", word);
    return text;
}

void claim_words(const std::string& word) {
    for (const auto& [read, what] :
         {std::pair(claim_round<text::Date>(word), "a date has one spelling"),
          std::pair(claim_round<text::Clock>(word), "a time has one spelling"),
          std::pair(claim_round<text::IsoWeek>(word), "a week has one spelling"),
          std::pair(claim_round<record::Year>(word), "a year group has one spelling"),
          std::pair(claim_round<record::PersonId>(word), "an id has one spelling"),
          std::pair(claim_round<int>(word), "a number has one spelling"),
          std::pair(claim_round<bool>(word), "true and false have one spelling")})
        claim(!read || *read == word, what, word);
    claim_round<record::Duration>(word);
    claim(!read_as<int>(word, false) && !read_as<bool>(word, false), "quoted text is no number", word);
    const bool id = read_as<record::PersonId>(word, true).has_value();
    claim(!id || (word.size() <= 64 && word.find_first_of("/.\\% \n") == std::string::npos),
          "an id is a file's name", word);
}

void claim_new_id(const unsigned char* data, std::size_t size) {
    std::uint64_t seed = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(size, 8); ++i) seed = seed << 8U | data[i];
    int asked = 0;
    const auto id =
        record::new_id(record::seeded_draw(seed), [&](const std::string&) { return ++asked <= 2; });
    claim(asked == 3 && id.size() == 8, "a new id is one that is not taken", id);
    claim(record::check_character(id.substr(0, 7)) == id.back(), "a new id has its check character", id);
    claim(read_as<record::PersonId>(id, true).has_value(), "a new id is an id", id);
    for (std::size_t i = 0; i + 1 < 7; ++i) {
        auto slipped = id.substr(0, 7);
        std::swap(slipped[i], slipped[i + 1]);
        const auto value = [](char c) {
            return static_cast<int>(std::string_view("0123456789abcdefghjkmnpqrstvwxyz").find(c)) % 31;
        };
        const bool same = value(slipped[i]) == value(slipped[i + 1]);
        claim(same || record::check_character(slipped) != id.back(), "swapped neighbours are caught", id);
    }
}

void claim_suggestions(const std::string& bytes) {
    const auto middle = bytes.size() / 2;
    const auto a = bytes.substr(0, middle), b = bytes.substr(middle);
    const int distance = text::edit_distance(a, b);
    claim(distance == text::edit_distance(b, a), "a distance is the same both ways", bytes);
    claim((distance == 0) == (a == b), "a distance of nothing is no difference", bytes);
    claim(distance <= static_cast<int>(std::max(a.size(), b.size())), "a distance is at most a rewrite",
          bytes);
    const auto shorter = static_cast<int>(std::min(a.size(), b.size()));
    claim(distance >= static_cast<int>(std::max(a.size(), b.size())) - shorter,
          "what is missing must come in", bytes);
    const std::vector<std::string> known{"free", "busy", a};
    const auto meant = text::nearest(a, known);
    claim(meant.has_value(), "a word that is known is found", a);
    claim(text::edit_distance(a, *meant) <= 3 || *meant != a, "the nearest word is near", a);
    text::did_you_mean(b, known);
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    if (size > 512) return 0;
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    claim_unicode(bytes);
    claim_dates(bytes);
    claim_words(bytes);
    claim_new_id(data, size);
    claim_suggestions(bytes);
    return 0;
}
