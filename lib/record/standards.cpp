// SPDX-License-Identifier: MIT
#include "record/standards.hpp"

namespace kith::record {
namespace {

constexpr const char* signposting = "signposting";

} // namespace

std::vector<std::string> given_kinds() {
    return {"selection-criteria", "beyond-usual-suspects", "feedback-to-applicants", "training-topics", "training-materials",
            "ad-hoc-support", "mentor-wellbeing", "senior-leadership", "budget", "timetable-agreed", "self-referral",
            "reports-to-leaders", "deputy-lead", "next-mentors", "handover", "funding", "escalation", "choice-of-format",
            "expectations-agreement", "professional-network", "recognition", "discussion", "activities"};
}

void Codec<Standards>::read(const Node& node, Standards& out, Findings& findings) {
    if (node.kind != Node::Kind::map)
        return findings.error(code::wrong_kind, node.span, "kinds of evidence are expected here",
                              "write 'senior-leadership: {owner: …, date: …, evidence: …}'");
    const auto kinds = given_kinds();
    for (const auto& entry : node.entries) {
        if (entry.key.starts_with("x-")) continue;
        if (entry.key == signposting) {
            Codec<std::vector<Pathway>>::read(entry.value, out.signposting, findings);
        } else if (std::find(kinds.begin(), kinds.end(), entry.key) != kinds.end()) {
            Codec<Given>::read(entry.value, out.given[entry.key], findings);
        } else {
            auto known = kinds;
            known.emplace_back(signposting);
            const auto hint = text::did_you_mean(entry.key, known);
            findings.error(code::unknown_key, entry.key_span, fmt::format("no kind of evidence '{}'", entry.key),
                           hint.empty() ? "man 5 kith lists them; keys of your own begin with x-" : hint);
        }
    }
}

Value Codec<Standards>::write(const Standards& standards) {
    text::Map map;
    for (const auto& kind : given_kinds())
        if (const auto found = standards.given.find(kind); found != standards.given.end())
            map.set(kind, Codec<Given>::write(found->second));
    if (!standards.signposting.empty()) map.set(signposting, Codec<std::vector<Pathway>>::write(standards.signposting));
    return map;
}

Value Codec<Standards>::schema() {
    text::Map properties;
    for (const auto& kind : given_kinds()) properties.set(kind, Codec<Given>::schema());
    properties.set(signposting, Codec<std::vector<Pathway>>::schema());
    return text::Map{{"type", "object"},
                     {"properties", std::move(properties)},
                     {"patternProperties", text::Map{{"^x-", text::Map{}}}},
                     {"additionalProperties", false}};
}

} // namespace kith::record
