// SPDX-License-Identifier: MIT
#include "proposal/proof_text.hpp"

#include "programme/lottery.hpp"

#include <algorithm>
#include <charconv>
#include <fmt/ranges.h>

namespace kith::proposal {
namespace {

namespace code = text::code;
using matching::PricedSet;
using matching::Proof;

constexpr std::string_view first_line = "kith-proof 1";
constexpr std::string_view last_word = "digest ";

std::string joined(const auto& numbers) {
    return numbers.empty() ? "" : fmt::format(" {}", fmt::join(numbers, " "));
}

void append(std::string& text, const PricedSet& set) {
    for (const auto& [level, span] : set.levels)
        text += fmt::format("level {}{}\n", level.name, joined(level.values));
    for (const auto& pair : set.pairs)
        text += fmt::format("{} {} {}\n", pair.fixed ? "fixed" : "pair", pair.mentor, pair.mentee);
    text += fmt::format("rows{}\n", joined(set.rows.value));
    for (const auto& one : set.mentors) text += fmt::format("mentor{} {}\n", joined(one.prices), one.person);
    for (const auto& one : set.mentees) text += fmt::format("mentee{} {}\n", joined(one.prices), one.person);
}

std::string digest_line(std::string_view before) {
    return fmt::format("{}{:016x}\n", last_word, programme::fnv1a(before));
}

/// Where the last line begins.
std::size_t last_line(std::string_view bytes) {
    const auto end = bytes.ends_with('\n') ? bytes.size() - 1 : bytes.size();
    const auto feed = bytes.substr(0, end).rfind('\n');
    return feed == std::string_view::npos ? 0 : feed + 1;
}

/// Cuts the first word off, with the space behind it.
std::string_view take_word(std::string_view& line) {
    const auto space = line.find(' ');
    const auto word = line.substr(0, space);
    line.remove_prefix(space == std::string_view::npos ? line.size() : space + 1);
    return word;
}

/// A whole number as it is written: no sign but a minus, no leading zero.
template <class Number>
std::optional<Number> number_from(std::string_view word) {
    Number value{};
    const auto [end, fault] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (fault != std::errc{} || end != word.data() + word.size() || std::to_string(value) != word) return {};
    return value;
}

template <class Number>
std::optional<std::vector<Number>> numbers_from(std::string_view text) {
    std::vector<Number> numbers;
    while (!text.empty()) {
        const auto number = number_from<Number>(take_word(text));
        if (!number) return {};
        numbers.push_back(*number);
    }
    return numbers;
}

std::optional<bool> yes_or_no(std::string_view word) {
    if (word == "yes") return true;
    if (word == "no") return false;
    return {};
}

/// 64 bits as they are written: 16 hexadecimal digits.
std::optional<std::uint64_t> hex_from(std::string_view word) {
    constexpr int base = 16;
    std::uint64_t value{};
    const auto [end, fault] = std::from_chars(word.data(), word.data() + word.size(), value, base);
    if (fault != std::errc{} || end != word.data() + word.size() || fmt::format("{:016x}", value) != word) return {};
    return value;
}

/// Goes through the lines; the first that is not in the form is a finding, and the end.
class Reader {
  public:
    explicit Reader(text::SourceRef source) : source_(std::move(source)) {}

    text::Result<Proof> read() {
        Proof proof;
        read_head(proof.head);
        read_set(proof.best);
        if (word() == "above") {
            auto& higher = proof.higher.emplace();
            expect("above", "above NUMBER", higher.above, number_from<int>);
            read_set(higher.best);
        }
        if (rest().substr(0, last_word.size()) != last_word) bad("digest HEX");
        next();
        if (at_ < source_->bytes.size()) bad("the end of the file");
        if (findings_.has_errors()) return std::move(findings_);
        return proof;
    }

  private:
    std::string_view rest() const {
        const auto left = std::string_view(source_->bytes).substr(std::min(at_, source_->bytes.size()));
        return left.substr(0, left.find('\n'));
    }
    std::string_view word() const {
        return findings_.has_errors() ? std::string_view{} : rest().substr(0, rest().find(' '));
    }
    text::Span span() const { return {source_, line_, 1, std::max(1, static_cast<int>(rest().size()))}; }
    void next() {
        at_ += rest().size() + 1;
        ++line_;
    }

    void bad(std::string_view expected) {
        if (findings_.has_errors()) return;
        findings_.error(
            code::bad_proof, at_ < source_->bytes.size() ? span() : text::whole_file(source_->path),
            fmt::format("'{}' is expected here", expected), "is this a file that kith match --proof wrote?");
    }

    /// A line that begins with `key`; what follows is for `parse`, which gives nothing where it makes no
    /// sense of it.
    template <class T, class Parse>
    void expect(std::string_view key, std::string_view form, text::Located<T>& out, Parse parse) {
        auto line = rest();
        const bool is_it = word() == key;
        take_word(line);
        const auto value = is_it ? parse(line) : decltype(parse(line)){};
        if (!value) return bad(form);
        out = {T(*value), span()};
        next();
    }

    void read_head(matching::ProofHead& head) {
        const auto text = [](std::string_view line) {
            return line.empty() ? std::optional<std::string>{} : std::string(line);
        };
        if (rest() != first_line) return bad(first_line);
        next();
        expect("strand", "strand NAME", head.strand, text);
        expect("made", "made DATE", head.made, text::parse_date);
        expect("seed", "seed NUMBER", head.seed, number_from<int>);
        text::Located<std::string> rule;
        expect("rule", "rule optimal", rule,
               [&](std::string_view line) { return line == "optimal" ? text(line) : std::nullopt; });
        expect("rematch", "rematch yes|no", head.rematch, yes_or_no);
        expect("private", "private yes|no", head.with_private, yes_or_no);
        expect("records", "records HEX", head.records, hex_from);
    }

    void read_set(PricedSet& set) {
        while (word() == "level")
            expect("level", "level NAME NUMBER...", set.levels.emplace_back(), [](std::string_view line) {
                const std::string name(take_word(line));
                const auto values = numbers_from<std::int64_t>(line);
                return values ? std::optional(matching::LevelValue{name, *values}) : std::nullopt;
            });
        while (word() == "pair" || word() == "fixed") read_pair(set.pairs.emplace_back());
        expect("rows", "rows NAME...", set.rows, [](std::string_view line) {
            std::vector<std::string> names;
            while (!line.empty()) names.emplace_back(take_word(line));
            return std::optional(names);
        });
        while (word() == "mentor") read_prices(set.mentors.emplace_back(), set.rows.value.size());
        while (word() == "mentee") read_prices(set.mentees.emplace_back(), set.rows.value.size());
    }

    void read_pair(matching::StatedPair& pair) {
        auto line = rest();
        pair.fixed = take_word(line) == "fixed";
        pair.mentor = take_word(line);
        pair.mentee = line; // a form's name may hold spaces
        pair.span = span();
        if (pair.mentor.empty() || pair.mentee.empty()) return bad("pair MENTOR MENTEE");
        next();
    }

    void read_prices(matching::StatedPrices& one, std::size_t rows) {
        auto line = rest();
        const auto form =
            fmt::format("{} NUMBER... ID, with a number for each of the {} rows", take_word(line), rows);
        one.span = span();
        for (std::size_t row = 0; row < rows; ++row) {
            const auto price = number_from<solver::Cost>(take_word(line));
            if (!price) return bad(form);
            one.prices.push_back(*price);
        }
        one.person = line;
        if (one.person.empty()) return bad(form);
        next();
    }

    text::SourceRef source_;
    std::size_t at_ = 0;
    int line_ = 1;
    text::Findings findings_;
};

} // namespace

std::string to_text(const Proof& proof) {
    const auto word = [](bool yes) { return yes ? "yes" : "no"; };
    const auto& head = proof.head;
    auto text = fmt::format("{}\nstrand {}\nmade {}\nseed {}\nrule optimal\nrematch {}\nprivate {}\nrecords {:016x}\n",
                            first_line, head.strand.value, text::format(head.made.value), head.seed.value,
                            word(head.rematch.value), word(head.with_private.value), head.records.value);
    append(text, proof.best);
    if (proof.higher) {
        text += fmt::format("above {}\n", proof.higher->above.value);
        append(text, proof.higher->best);
    }
    return text + digest_line(text);
}

text::Result<Proof> proof_from(const text::SourceRef& source) { return Reader(source).read(); }

text::Findings why_changed(const text::SourceRef& source) {
    text::Findings findings;
    const std::string_view bytes = source->bytes;
    const auto at = last_line(bytes);
    if (bytes.substr(at) != digest_line(bytes.substr(0, at)))
        findings.error(code::proof_changed, text::span_at(source, at, bytes.size() - at),
                       "the digest is not that of the lines above it",
                       "the file was changed since kith wrote it");
    return findings;
}

} // namespace kith::proposal
