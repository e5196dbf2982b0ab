// SPDX-License-Identifier: MIT
#include "text/diagnostic.hpp"

#include "sources.hpp"

#include <doctest/doctest.h>

using namespace kith::text;
using namespace kith::testing;

TEST_CASE("a diagnostic shows place, clause, code, the line with a caret, and the hint") {
    const auto source = source_of("id: x\nfree: [mon-3, tue-5]\n", "people/7k2mq.yaml");
    const Diagnostic one{Severity::error, code::unknown_slot, span_at(source, 20, 5),
                         "no slot 'tue-5' in the calendar", "did you mean 'tue-4'?"};
    CHECK(render(one) == "people/7k2mq.yaml:2:15: error: no slot 'tue-5' in the calendar [unknown-slot]\n"
                         "   2 | free: [mon-3, tue-5]\n"
                         "     |               ^^^^^\n"
                         "     = hint: did you mean 'tue-4'?\n");
}

TEST_CASE("carets stand under wide and combining characters as a terminal shows them") {
    const auto source = source_of("\xe5\x90\x8d"
                                  "e\xcc\x88: bad\n");
    const Diagnostic one{Severity::warning, code::bad_value, span_at(source, 8, 3), "bad", ""};
    CHECK(one.span.column == 6);
    CHECK(render(one) == "t.yaml:1:6: warning: bad [bad-value]\n"
                         "   1 | \xe5\x90\x8d"
                         "e\xcc\x88: bad\n"
                         "     |      ^^^\n");
}

TEST_CASE("control characters of the user's line are made visible") {
    const auto source = source_of("a: \x1b[31mred\n");
    const auto shown =
        render({Severity::error, code::control_character, span_at(source, 3), "a \x07 bell", ""});
    CHECK(shown.find('\x1b') == std::string::npos);
    CHECK(shown.find('\x07') == std::string::npos);
    CHECK(shown.find("   1 | a: \\x1b[31mred\n") != std::string::npos);
}

TEST_CASE("a very long line is not shown") {
    const auto source = source_of("a: " + std::string(200, 'x') + "\n");
    CHECK(render({Severity::error, code::bad_value, span_at(source, 3, 200), "long", ""}) ==
          "t.yaml:1:4: error: long [bad-value]\n");
}

TEST_CASE("a finding about a whole file names the file, and one about nothing names kith") {
    CHECK(render({Severity::error, code::too_large, {source_of("", "a.yaml"), 0, 0, 1}, "too large", ""}) ==
          "a.yaml: error: too large [too-large]\n");
    CHECK(render({Severity::error, code::private_missing, {}, "no private part", ""}) ==
          "kith: error: no private part [private-missing]\n");
}

TEST_CASE("findings stand in order of file, line and column") {
    const auto a = source_of("x\ny: z\n", "a.yaml"), b = source_of("x\n", "b.yaml");
    Findings findings;
    findings.error(code::bad_value, {b, 1, 1, 1}, "4");
    findings.warning(code::bad_value, {a, 2, 4, 1}, "3");
    findings.error(code::bad_value, {a, 2, 1, 1}, "2");
    findings.error(code::bad_value, {a, 1, 1, 1}, "1");
    std::string order;
    for (const auto& one : findings.sorted()) order += one.message;
    CHECK(order == "1234");
}

TEST_CASE("errors and warnings are counted apart, also when findings are joined") {
    Findings findings, more;
    CHECK(findings.empty());
    CHECK_FALSE(findings.has_errors());
    CHECK(summary(findings) == "no findings");
    findings.warning(code::not_asked, {}, "w");
    CHECK_FALSE(findings.has_errors());
    CHECK(summary(findings) == "1 warning");
    more.error(code::bad_value, {}, "e");
    more.error(code::bad_value, {}, "f");
    CHECK(summary(more) == "2 errors");
    findings.add(more);
    CHECK(findings.errors() == 2);
    CHECK(findings.warnings() == 1);
    CHECK(summary(findings) == "2 errors, 1 warning");
}

TEST_CASE("more findings than are shown are counted") {
    Findings findings;
    for (int i = 0; i < 5; ++i) findings.error(code::bad_value, {}, "e");
    CHECK(render(findings, 2) == "kith: error: e [bad-value]\nkith: error: e [bad-value]\nand 3 more\n");
    CHECK(render(findings, 5).find("more") == std::string::npos);
}

TEST_CASE("a result holds a value with its warnings, or what stands in its way") {
    Findings warned;
    warned.warning(code::not_asked, {}, "w");
    const Result<int> good(7, warned);
    CHECK(good);
    CHECK(*good == 7);
    CHECK(good.findings().warnings() == 1);
    Findings fatal;
    fatal.error(code::bad_value, {}, "e");
    const Result<int> bad(fatal);
    CHECK_FALSE(bad);
    CHECK(bad.findings().errors() == 1);
}

TEST_CASE("a span counts lines and characters from one and ends with its line") {
    const auto source = source_of("a\r\n\xc3\xab: bcd\nlast");
    const auto span = span_at(source, 7, 30);
    CHECK(span.line == 2);
    CHECK(span.column == 4);
    CHECK(line_of(span) == "\xc3\xab: bcd");
    CHECK(span.width == 3);
    CHECK(line_of(span_at(source, 0)) == "a");
    CHECK(line_of(span_at(source, 1000)) == "last");
    CHECK(line_of(Span{source, 9, 1, 1}).empty());
}
