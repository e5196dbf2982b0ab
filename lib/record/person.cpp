// SPDX-License-Identifier: MIT
#include "record/person.hpp"

namespace kith::record {
namespace {

constexpr std::string_view not_answered = "none";
constexpr int highest_answer = 100;
constexpr int highest_check_in = 10;

bool is_digits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

} // namespace

void Codec<ItemAnswer>::read(const Node& node, ItemAnswer& out, Findings& findings) {
    if (node.kind == Node::Kind::scalar && node.text == not_answered) return;
    out.value = read_number(node, 0, highest_answer, findings);
}
Value Codec<ItemAnswer>::write(const ItemAnswer& answer) {
    if (answer.value) return *answer.value;
    return not_answered;
}
Value Codec<ItemAnswer>::schema() {
    return text::Map{{"anyOf", text::List{text::Map{{"type", "integer"}, {"minimum", 0}, {"maximum", highest_answer}},
                                          text::Map{{"enum", text::List{not_answered}}}}}};
}

void Codec<CheckInValue>::read(const Node& node, CheckInValue& out, Findings& findings) {
    const auto* word = scalar_text(node, "a number from 1 to 10 or a symbol's name", findings);
    if (word == nullptr) return;
    if (is_digits(*word)) out.number = read_number(node, 1, highest_check_in, findings);
    else Codec<std::string>::read(node, out.symbol, findings);
}
Value Codec<CheckInValue>::write(const CheckInValue& value) {
    if (value.number) return *value.number;
    return value.symbol;
}
Value Codec<CheckInValue>::schema() {
    return text::Map{{"anyOf", text::List{text::Map{{"type", "integer"}, {"minimum", 1}, {"maximum", highest_check_in}},
                                          text::Map{{"type", "string"}, {"minLength", 1}}}}};
}

void read_person(const Node& node, Part part, const Widened& widened, Person& person, Findings& findings) {
    Reader reader(node, findings, part, widened);
    Person::describe(reader, person);
    reader.finish();
    if (part == Part::tracked) person.span = node.span;
    else person.has_private_file = true;
}

text::Map write_person(const Person& person, Part part, const Widened& widened) {
    Writer writer(part, widened);
    Person::describe(writer, person);
    return writer.take();
}

} // namespace kith::record
