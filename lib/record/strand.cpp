// SPDX-License-Identifier: MIT
#include "record/strand.hpp"

namespace kith::record {
namespace {

constexpr int heaviest = 10;

/// The long form of a preference: a weight and the settings that some of them have.
struct LongPreferred {
    Ranged<0, heaviest> weight;
    std::map<Located<Question>, Likeness> questions;
    std::optional<Ranged<-13, 13>> ideal;

    static void describe(auto& v, auto& self) {
        v.key("weight", self.weight, required);
        v.key("questions", self.questions);
        v.key("ideal", self.ideal);
    }
};

void read_preferred(const Node& node, Preferred& out, Findings& findings) {
    if (node.kind == Node::Kind::scalar) {
        if (const auto weight = read_number(node, 0, heaviest, findings)) out.weight = *weight;
    } else {
        const auto given = read_record<LongPreferred>(node, findings);
        out.weight = given.weight.value;
        out.questions = given.questions;
        out.ideal = given.ideal;
    }
    if (out.kind == Preference::year_gap && !out.ideal)
        findings.error(code::missing_key, node.span, "the preference 'year-gap' needs an ideal gap",
                       "write year-gap: {weight: 2, ideal: 2}");
}

text::Map weight_schema() { return {{"type", "integer"}, {"minimum", 0}, {"maximum", heaviest}}; }

} // namespace

void Codec<Prefer>::read(const Node& node, Prefer& out, Findings& findings) {
    if (node.kind != Node::Kind::map)
        return findings.error(code::wrong_kind, node.span, "preferences with weights are expected here",
                              "write choices: 5, one a line");
    const auto words = Codec<Preference>::all();
    for (const auto& entry : node.entries) {
        if (entry.key.starts_with("x-")) continue;
        Preferred preferred;
        preferred.span = entry.key_span;
        const auto* known = std::find_if(Words<Preference>::list.begin(), Words<Preference>::list.end(),
                                         [&](const auto& word) { return word.first == entry.key; });
        if (known == Words<Preference>::list.end()) {
            findings.error(code::unknown_key, entry.key_span, fmt::format("no preference '{}'", entry.key),
                           text::did_you_mean(entry.key, words));
            continue;
        }
        preferred.kind = known->second;
        read_preferred(entry.value, preferred, findings);
        out.all.push_back(std::move(preferred));
    }
}

Value Codec<Prefer>::write(const Prefer& value) {
    text::Map map;
    for (const auto& preferred : value.all) {
        LongPreferred given{{preferred.weight}, preferred.questions, preferred.ideal};
        const bool plain = given.questions.empty() && !given.ideal;
        map.set(std::string(spelling(preferred.kind)),
                plain ? Value(preferred.weight) : Codec<LongPreferred>::write(given));
    }
    return map;
}

Value Codec<Prefer>::schema() {
    text::Map properties;
    for (const auto& word : Codec<Preference>::all())
        properties.set(word, text::Map{{"oneOf", text::List{weight_schema(), Codec<LongPreferred>::schema()}}});
    return text::Map{{"type", "object"},
                     {"properties", std::move(properties)},
                     {"patternProperties", text::Map{{"^x-", text::Map{}}}},
                     {"additionalProperties", false}};
}

void Codec<SupervisionRule>::read(const Node& node, SupervisionRule& out, Findings& findings) {
    if (node.kind == Node::Kind::scalar && node.text == "none") return;
    out.needed = read_record<Supervision>(node, findings);
}

Value Codec<SupervisionRule>::write(const SupervisionRule& value) {
    return value.needed ? Codec<Supervision>::write(*value.needed) : Value("none");
}

Value Codec<SupervisionRule>::schema() {
    return text::Map{{"oneOf", text::List{text::Map{{"const", "none"}}, Codec<Supervision>::schema()}}};
}

void Codec<SlotPrefer>::read(const Node& node, SlotPrefer& out, Findings& findings) {
    if (node.kind != Node::Kind::map)
        return findings.error(code::wrong_kind, node.span, "kinds of slot with points are expected here",
                              "write {lunch: 2, same-slot: 3}");
    for (const auto& entry : node.entries) {
        if (entry.key.starts_with("x-")) continue;
        const auto points = read_number(entry.value, 0, heaviest, findings);
        if (!points) continue;
        if (entry.key == "same-slot") {
            out.same_slot = *points;
            continue;
        }
        Node word;
        word.text = entry.key;
        word.span = entry.key_span;
        SlotKind kind{};
        Codec<SlotKind>::read(word, kind, findings);
        out.kinds[kind] = *points;
    }
}

Value Codec<SlotPrefer>::write(const SlotPrefer& value) {
    text::Map map;
    for (const auto& [kind, points] : value.kinds) map.set(std::string(spelling(kind)), points);
    if (value.same_slot > 0) map.set("same-slot", value.same_slot);
    return map;
}

Value Codec<SlotPrefer>::schema() {
    text::Map properties;
    for (const auto& word : Codec<SlotKind>::all()) properties.set(word, weight_schema());
    properties.set("same-slot", weight_schema());
    return text::Map{{"type", "object"},
                     {"properties", std::move(properties)},
                     {"patternProperties", text::Map{{"^x-", text::Map{}}}},
                     {"additionalProperties", false}};
}

} // namespace kith::record
