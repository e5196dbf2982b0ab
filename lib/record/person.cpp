// SPDX-License-Identifier: MIT
#include "record/person.hpp"

namespace kith::record {

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
