// SPDX-License-Identifier: MIT
#include "programme/privacy_scan.hpp"

#include "world.hpp"

using namespace kith;
using namespace kith::programme;
using namespace kith::testing;

namespace {

/// Two pupils and two adults; a strand of chess, and a place called after nobody.
World hillside() {
    World world;
    world.strand("chess", "").file("places.yaml", "jordan: {name: Jordan room}\n");
    world.mentee("7k2mq", "born: 2015-03-02\nupn: H801200001001\n").mentee("m4t7z").mentee("c3d4e");
    world.person("9d0cr", "strands: {s: supervisor}\n").person("w8m3k", "strands: {s: supervisor}\n");
    return world.secret("names.yaml", "7k2mq: {name: Maya Rose Patel, known-as: Mimi}\nm4t7z: {name: Zo\xc3\xab O'Brien}\n"
                                      "c3d4e: {name: Jordan May}\n9d0cr: {name: Mrs Helen Holroyd}\nw8m3k: {name: Will Hall}\n");
}

PrivacyScan scan_of(const World& world, const char* today = "2026-10-05") {
    text::Findings findings;
    const auto records = world.records(findings);
    REQUIRE_MESSAGE(!findings.has_errors(), text::render(findings));
    return {records, day(today)};
}

/// What is found in a file, as codes in order, a warning in brackets.
std::string found(const std::string& bytes, const std::string& path = "pairs/p1.yaml", const World& world = hillside()) {
    text::Findings findings;
    scan_of(world).file(source_of(bytes, path), findings);
    std::string codes;
    for (const auto& one : findings.sorted()) {
        const std::string code(one.code.spelling);
        codes += (codes.empty() ? "" : " ") + (one.severity == text::Severity::error ? code : "[" + code + "]");
    }
    return codes;
}

std::string in_message(const std::string& bytes) {
    text::Findings findings;
    scan_of(hillside()).message(source_of(bytes, "MESSAGE"), findings);
    const auto codes = codes_of(findings);
    return codes.empty() ? "" : codes.front() + (findings.has_errors() ? "" : "?");
}

constexpr const char* name = "personal-name";
constexpr const char* maybe = "[personal-name]";

} // namespace

TEST_CASE("a whole name is an error wherever it stands") {
    CHECK(found("id: p1 # Maya Rose Patel\n") == name);
    CHECK(found("x-note: Maya Rose Patel\n") == name);
    CHECK(found("x-maya-rose-patel: 1\n") == name);
    CHECK(found("maya_rose_patel: 1\n") == name);
    CHECK(found("id: maya-rose-patel\n") == name);
    CHECK(found("came: [m4t7z, maya rose patel]\n") == name);
    CHECK(found("Maya Rose Patel", "README.md") == name);
    CHECK(found("id: [unclosed # Maya Rose Patel\n") == name); // what cannot be read is looked through all the same
}

TEST_CASE("a name is known in all its forms") {
    for (const auto* form : {"Maya Patel", "MAYA PATEL", "Patel, Maya", "Patel Maya Rose", "Mimi Patel", "Maya\xc2\xa0Patel",
                             "maya.patel", "Zo\xc3\xab O'Brien", "Zoe\xcc\x88 O\xe2\x80\x99" "Brien", "Zoe O'Brien",
                             "Helen Holroyd", "Mrs Helen Holroyd"})
        CHECK_MESSAGE(found(std::string("id: p1 # ") + form + " said\n") == name, form);
    CHECK(found("# we asked Maya\n# Patel about it\nid: p1\n") == name);
}

TEST_CASE("words that only neighbour each other are no name") {
    CHECK(found("# Maya. Patel\nid: p1\n") == maybe);
    CHECK(found("# Maya\n\n# Patel\nid: p1\n") == maybe);
    CHECK(found("# (Maya) [Patel]\nid: p1\n") == maybe);
    CHECK(found("# Patel\nid: p1\n").empty()); // a family name alone is too many people's
    CHECK(found("# Mayan patels\nid: p1\n").empty());
}

TEST_CASE("a first name alone is a warning in a comment or a text") {
    CHECK(found("id: p1 # Maya is shy\n") == maybe);
    CHECK(found("id: p1 # ask mimi\n") == maybe);
    CHECK(found("# ZO\xc3\x8b!\nid: p1\n") == maybe);
    CHECK(found("# zoe\nid: p1\n") == maybe);
    CHECK(found("x-by: maya\n") == maybe);
    CHECK(found("x-maya: 1\n") == maybe);
    CHECK(found("name: Maya\n", "strands/s.yaml") == maybe);
    CHECK(found("- {date: 2026-09-30, kind: box, what: Maya}\n", "diary.yaml") == maybe);
    CHECK(found("x-note: |\n  first\n  of Maya's\nid: p1\n") == maybe);
    CHECK(found("Maya", "README.md") == maybe);
}

TEST_CASE("a family name alone is a warning in what the diary tells") {
    const auto in_diary = [](const std::string& what) {
        return found("- {date: 2026-09-30, kind: reward, what: " + what + "}\n", "diary.yaml");
    };
    CHECK(in_diary("a book for Patel") == maybe);
    CHECK(in_diary("thanks to mrs HOLROYD") == maybe);
    CHECK(in_diary("a book for all").empty());
    CHECK(in_diary("an assembly in the hall, in May").empty()); // Will Hall, Jordan May
    CHECK(in_diary("a book for Maya Patel") == name);
    CHECK(found("- {date: 2026-09-30, kind: promotion, to: [Holroyd]}\n", "diary.yaml") == maybe);
    CHECK(found("x-note: a book for Patel\n").empty()); // elsewhere it is too many people's
}

TEST_CASE("a first name alone is none among kith's own words") {
    CHECK(found("id: maya\nstrand: maya\nmentors: [maya]\nmaya: 1\n").empty());
    CHECK(found("{maya: {maya: maya}}\n").empty());
}

TEST_CASE("words that everybody writes are nobody's name") {
    CHECK(found("# Will ask in May, in the hall\nid: p1\n").empty()); // Will Hall, Jordan May
    CHECK(found("# the jordan is closed\nid: p1\n").empty());         // the id of a place
    CHECK(found("# Will Hall\nid: p1\n") == name);
    CHECK(found("# Jordan May\nid: p1\n") == name);
}

TEST_CASE("programme.yaml names schools and adults where it has to") {
    const std::string head = "kith: 1\nname: The Maya Patel Programme\nacademic-year: 2026-27\n"
                             "schools: {h: {name: Zoe O'Brien School, calendar: h}}\n";
    const auto programme = [&](const std::string& more) { return found(head + more, "programme.yaml"); };
    CHECK(programme("").empty());
    CHECK(programme("standards: {senior-leadership: {owner: Helen Holroyd, evidence: seen by Helen}}\n").empty());
    CHECK(programme("standards: {signposting: [{to: Helen Holroyd, how: h.holroyd@school.sch.uk}]}\n").empty());
    CHECK(programme("safeguarding: {h: {lead: 9d0cr, allegations-to: Helen Holroyd}}\n").empty());
    CHECK(programme("standards: {senior-leadership: {owner: Maya Patel}}\n") == name); // a pupil is no owner
    CHECK(programme("# Helen Holroyd\n") == name);
    CHECK(programme("x-lead: Helen Holroyd\n") == name);
    CHECK(found("name: Helen Holroyd\n", "strands/s.yaml") == name);
}

TEST_CASE("a file may not be called after a person") {
    CHECK(found("id: p1\n", "people/maya-patel.yaml") == name);
    CHECK(found("id: p1\n", "people/maya.yaml").empty()); // an id like another
}

TEST_CASE("pupil numbers and addresses are found anywhere") {
    CHECK(found("id: p1 # H801200001001\n") == "pupil-number");
    CHECK(found("x-upn: h801200001001\n") == "pupil-number");
    CHECK(found("id: Z801200001001\n") == "[pupil-number]");
    CHECK(found("x-mail: someone@school.sch.uk\n") == "e-mail-address");
}

TEST_CASE("the birth date of somebody is an error in a comment, a text or their own record") {
    CHECK(found("# born 2.3.2015\nid: p1\n") == "birth-date");
    CHECK(found("x-on: 2015-03-02\n") == "birth-date");
    CHECK(found("since: 2015-03-02\n", "people/7k2mq.yaml") == "birth-date");
    CHECK(found("since: 2015-03-02\n", "people/m4t7z.yaml").empty()); // any date may be somebody's
}

TEST_CASE("a date of someone at school is a warning where people write what they like") {
    CHECK(found("# since 1/9/2014\nid: p1\n") == "[birth-date]");
    CHECK(found("x-on: 2010-05-06\n") == "[birth-date]");
    CHECK(found("gates: {dbs: {date: 2019-05-06}}\n").empty());
    CHECK(found("# 2022-10-06\nid: p1\n").empty());           // three, tomorrow four
    CHECK(found("# 2022-10-05\nid: p1\n") == "[birth-date]"); // four today
    CHECK(found("# 2006-10-06\nid: p1\n") == "[birth-date]"); // nineteen
    CHECK(found("# 2006-10-05\nid: p1\n").empty());           // twenty today
    CHECK(found("# on 2026-09-21\nid: p1\n").empty());
}

TEST_CASE("a file full of names is not listed to the end") {
    std::string bytes;
    for (int i = 0; i < 30; ++i) bytes += "# Maya Patel\n";
    text::Findings findings;
    scan_of(hillside()).file(source_of(bytes, "diary.yaml"), findings);
    CHECK(findings.errors() == 11);
    CHECK(findings.sorted().front().message == "20 more private details stand in this file");
}

TEST_CASE("a finding tells whose data it is, and does not repeat it") {
    text::Findings findings;
    scan_of(hillside()).file(source_of("id: p1 # Maya Patel\n", "pairs/p1.yaml"), findings);
    const auto one = findings.sorted().front();
    CHECK(one.message == "the name of '7k2mq' stands here");
    CHECK(one.span.column == 10);
    CHECK(one.span.width == 10);
}

TEST_CASE("a message names nobody") {
    CHECK(in_message("kith: update\n").empty());
    CHECK(in_message("Maya Patel moved\n") == name);
    CHECK(in_message("maya moved\n") == name); // history is not rewritten for it
    CHECK(in_message("Move it to May\n").empty());
    CHECK(in_message("of a@b.uk\n") == "e-mail-address");
    CHECK(in_message("Move\n\nSigned-off-by: Helen Holroyd <h@school.sch.uk>\n").empty());
    CHECK(in_message("Move\n\nStand by: Helen Holroyd\n") == name);
}

TEST_CASE("without names nothing is taken for one") {
    CHECK(found("# Maya Patel\nid: p1\n", "pairs/p1.yaml", World().mentee("7k2mq").without_private()).empty());
    CHECK(found("# H801200001001\nid: p1\n", "pairs/p1.yaml", World().mentee("7k2mq").without_private()) == "pupil-number");
}
