// SPDX-License-Identifier: MIT
#include "record/codec.hpp"

#include "record/ids.hpp"
#include "text/unicode.hpp"

#include <charconv>

namespace kith::record {
namespace {

constexpr int largest_number = 1'000'000;
constexpr std::size_t longest_text = 4096;

text::Map pattern(const char* expression) { return {{"type", "string"}, {"pattern", expression}}; }

void read_id(const Node& node, std::string& out, Findings& findings) {
    const auto* id = scalar_text(node, "an id", findings);
    if (id == nullptr) return;
    if (is_id(*id)) return void(out = *id);
    findings.error(code::bad_id, node.span, fmt::format("'{}' is not an id", *id),
                   "an id is 1 to 64 small letters, digits and hyphens");
}

/// Reads a scalar with `parse`, or says what it should look like.
template <class T, class Parse>
void read_parsed(const Node& node, T& out, Findings& findings, text::Code code, const char* what, const char* example,
                 Parse parse) {
    const auto* word = scalar_text(node, what, findings);
    if (word == nullptr) return;
    if (const auto value = parse(*word)) out = *value;
    else findings.error(code, node.span, fmt::format("'{}' is not {}", *word, what), fmt::format("write {}", example));
}

constexpr std::array<std::string_view, 6> units{"min", "hour", "day", "week", "month", "year"};

std::optional<Duration> parse_duration(std::string_view text) {
    const auto space = text.find(' ');
    if (space == std::string_view::npos) return {};
    int count = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + space, count);
    if (fault != std::errc{} || end != text.data() + space || count < 1) return {};
    auto unit = text.substr(space + 1);
    if (unit.ends_with('s')) unit.remove_suffix(1);
    for (std::size_t i = 0; i < units.size(); ++i)
        if (units[i] == unit) return Duration{count, static_cast<Duration::Unit>(i)};
    return {};
}

std::optional<Year> parse_year(std::string_view text) {
    if (text == "R") return Year{0};
    if (text.size() < 2 || text.size() > 3 || text.front() != 'Y' || text[1] == '0') return {};
    int value = 0;
    const auto [end, fault] = std::from_chars(text.data() + 1, text.data() + text.size(), value);
    if (fault != std::errc{} || end != text.data() + text.size() || value < 1 || value > 13) return {};
    return Year{value};
}

} // namespace

std::string format(Year year) { return year.value == 0 ? "R" : fmt::format("Y{}", year.value); }

const std::string* scalar_text(const Node& node, std::string_view expected, Findings& findings) {
    if (node.kind == Node::Kind::scalar) return &node.text;
    findings.error(code::wrong_kind, node.span, fmt::format("{} is expected here, not a list or a map", expected));
    return nullptr;
}

std::optional<int> read_number(const Node& node, int least, int most, Findings& findings) {
    const auto* word = scalar_text(node, "a whole number", findings);
    if (word == nullptr) return {};
    int value = 0;
    const auto* end_of_word = word->data() + word->size();
    const auto [end, fault] = std::from_chars(word->data(), end_of_word, value);
    const bool leading_zero = word->size() > 1 && word->front() == '0';
    if (!node.plain || fault != std::errc{} || end != end_of_word || leading_zero || word->front() == '-') {
        findings.error(code::bad_number, node.span, fmt::format("'{}' is not a whole number", *word),
                       "write decimal digits without quotes");
        return {};
    }
    if (value < least || value > most) {
        findings.error(code::bad_number, node.span, fmt::format("{} is out of range", value),
                       fmt::format("from {} to {}", least, most));
        return {};
    }
    return value;
}

void Codec<std::string>::read(const Node& node, std::string& out, Findings& findings) {
    const auto* word = scalar_text(node, "text", findings);
    if (word == nullptr) return;
    if (word->size() > longest_text)
        return findings.error(code::too_large, node.span, "this text is too long", "at most 4096 bytes");
    if (word->empty())
        return findings.error(code::empty_value, node.span, "this text is empty", "give it a value, or remove it");
    out = text::nfc(*word);
}
Value Codec<std::string>::write(const std::string& value) { return value; }
bool Codec<std::string>::absent(const std::string& value) { return value.empty(); }
Value Codec<std::string>::schema() { return text::Map{{"type", "string"}, {"minLength", 1}}; }

void Codec<bool>::read(const Node& node, bool& out, Findings& findings) {
    const auto* word = scalar_text(node, "true or false", findings);
    if (word == nullptr) return;
    if (node.plain && (*word == "true" || *word == "false")) return void(out = *word == "true");
    findings.error(code::bad_value, node.span, fmt::format("'{}' is not true or false", *word),
                   "write true or false, without quotes");
}
Value Codec<bool>::write(const bool& value) { return value; }
bool Codec<bool>::absent(const bool&) { return false; }
Value Codec<bool>::schema() { return text::Map{{"type", "boolean"}}; }

void Codec<int>::read(const Node& node, int& out, Findings& findings) {
    if (const auto number = read_number(node, 0, largest_number, findings)) out = *number;
}
Value Codec<int>::write(const int& value) { return value; }
bool Codec<int>::absent(const int&) { return false; }
Value Codec<int>::schema() { return text::Map{{"type", "integer"}, {"minimum", 0}, {"maximum", largest_number}}; }

void Codec<text::Decimal>::read(const Node& node, text::Decimal& out, Findings& findings) {
    read_parsed(node, out, findings, code::bad_number, "a number", "decimal digits, as in 0.83", text::parse_decimal);
}
Value Codec<text::Decimal>::write(const text::Decimal& value) { return value; }
bool Codec<text::Decimal>::absent(const text::Decimal&) { return false; }
Value Codec<text::Decimal>::schema() { return text::Map{{"type", "number"}}; }

void Codec<Date>::read(const Node& node, Date& out, Findings& findings) {
    read_parsed(node, out, findings, code::bad_date, "a date", "year-month-day, as in 2026-09-21", text::parse_date);
}
Value Codec<Date>::write(const Date& value) { return text::format(value); }
bool Codec<Date>::absent(const Date&) { return false; }
Value Codec<Date>::schema() { return pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"); }

void Codec<Clock>::read(const Node& node, Clock& out, Findings& findings) {
    read_parsed(node, out, findings, code::bad_value, "a time of day", "hours and minutes in quotes, as in \"12:30\"",
                text::parse_clock);
}
Value Codec<Clock>::write(const Clock& value) { return text::format(value); }
bool Codec<Clock>::absent(const Clock&) { return false; }
Value Codec<Clock>::schema() { return pattern("^[0-9]{2}:[0-9]{2}$"); }

void Codec<IsoWeek>::read(const Node& node, IsoWeek& out, Findings& findings) {
    read_parsed(node, out, findings, code::bad_date, "a week", "an ISO week, as in 2026-W39", text::parse_week);
}
Value Codec<IsoWeek>::write(const IsoWeek& value) { return text::format(value); }
bool Codec<IsoWeek>::absent(const IsoWeek&) { return false; }
Value Codec<IsoWeek>::schema() { return pattern("^[0-9]{4}-W[0-9]{2}$"); }

void Codec<std::chrono::weekday>::read(const Node& node, std::chrono::weekday& out, Findings& findings) {
    read_parsed(node, out, findings, code::bad_value, "a weekday", "mon, tue, wed, thu, fri, sat or sun",
                text::parse_weekday);
}
Value Codec<std::chrono::weekday>::write(const std::chrono::weekday& value) { return text::format(value); }
bool Codec<std::chrono::weekday>::absent(const std::chrono::weekday&) { return false; }
Value Codec<std::chrono::weekday>::schema() {
    return text::Map{{"enum", text::List{"mon", "tue", "wed", "thu", "fri", "sat", "sun"}}};
}

void Codec<Year>::read(const Node& node, Year& out, Findings& findings) {
    read_parsed(node, out, findings, code::bad_value, "a year group", "R or Y1 to Y13", parse_year);
}
Value Codec<Year>::write(const Year& value) { return format(value); }
bool Codec<Year>::absent(const Year&) { return false; }
Value Codec<Year>::schema() { return pattern("^(R|Y([1-9]|1[0-3]))$"); }

void Codec<Duration>::read(const Node& node, Duration& out, Findings& findings) {
    read_parsed(node, out, findings, code::bad_value, "a duration",
                "a number and min, hour, day, week, month or year, as in 20 min", parse_duration);
}
Value Codec<Duration>::write(const Duration& value) {
    const auto unit = units[static_cast<std::size_t>(value.unit)];
    const bool many = value.count > 1 && value.unit != Duration::Unit::minute;
    return fmt::format("{} {}{}", value.count, unit, many ? "s" : "");
}
bool Codec<Duration>::absent(const Duration&) { return false; }
Value Codec<Duration>::schema() { return pattern("^[1-9][0-9]* (min|hours?|days?|weeks?|months?|years?)$"); }

void Codec<PersonId>::read(const Node& node, PersonId& out, Findings& findings) { read_id(node, out.text, findings); }
Value Codec<PersonId>::write(const PersonId& value) { return value.text; }
bool Codec<PersonId>::absent(const PersonId& value) { return value.text.empty(); }
Value Codec<PersonId>::schema() { return pattern("^[0-9a-z-]{1,64}$"); }

void Codec<PairId>::read(const Node& node, PairId& out, Findings& findings) { read_id(node, out.text, findings); }
Value Codec<PairId>::write(const PairId& value) { return value.text; }
bool Codec<PairId>::absent(const PairId& value) { return value.text.empty(); }
Value Codec<PairId>::schema() { return pattern("^[0-9a-z-]{1,64}$"); }

} // namespace kith::record
