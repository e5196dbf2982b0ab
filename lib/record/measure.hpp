// SPDX-License-Identifier: MIT
// measures/NAME.yaml: an outcome measure as data. Its scoring key, its licence and where the key is from; never the
// wording of an item. surveys/NAME.yaml: what was answered, as counts alone.
#pragma once

#include "record/codec.hpp"

namespace kith::record {

/// Written as the number it looks like.
template <>
struct Codec<Direction> {
    static void read(const Node& node, Direction& out, Findings& findings);
    static Value write(const Direction& value) { return value == Direction::up ? 1 : -1; }
    static bool absent(const Direction& value) { return value == Direction::up; }
    static Value schema() { return text::Map{{"enum", text::List{1, -1}}}; }
};

/// What the owner's licence asks for, and the reference of a permission that was given.
struct Licence {
    std::string status;
    bool registration_required = false;
    bool electronic_allowed = true;
    std::string permission; ///< the reference of a registration or permission: asked for where one is required
    std::string copyright;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("status", self.status);
        v.key("registration-required", self.registration_required);
        v.key("electronic-allowed", self.electronic_allowed);
        v.key("permission", self.permission);
        v.key("copyright", self.copyright);
    }
};

/// Published figures, never a school's own small sample.
struct Reliability {
    std::optional<text::Decimal> alpha;
    std::optional<text::Decimal> sd;
    std::optional<text::Decimal> sem; ///< the standard error of measurement, where that is what was published
    std::string source;

    static void describe(auto& v, auto& self) {
        v.key("alpha", self.alpha);
        v.key("sd", self.sd);
        v.key("sem", self.sem);
        v.key("source", self.source);
    }
};

/// A band's lowest score; it reaches to the next.
struct Band {
    std::string name;
    text::Decimal from;

    static void describe(auto& v, auto& self) {
        v.key("name", self.name, required);
        v.key("from", self.from, required);
    }
};

struct Bands {
    std::string source;
    std::map<Located<SubscaleName>, std::vector<Band>> of;

    static void describe(auto& v, auto& self) {
        v.key("source", self.source, required);
        v.key("of", self.of);
    }
};

struct Subscale {
    std::vector<Located<int>> items; ///< numbers of items, the first is 1
    std::set<Located<int>> reversed;
    ScoreMethod method = ScoreMethod::sum;
    std::optional<int> min_answered; ///< left out: all
    bool prorate = false;            ///< a sum is scaled up to all items
    std::optional<Direction> direction;
    std::optional<Reliability> reliability;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("items", self.items, required);
        v.key("reversed", self.reversed);
        v.key("method", self.method);
        v.key("min-answered", self.min_answered);
        v.key("prorate", self.prorate);
        v.key("direction", self.direction);
        v.key("reliability", self.reliability);
    }
};

struct Measure {
    std::string name;
    std::string version;
    std::string source;
    Licence licence;
    std::vector<int> ages; ///< from, to
    int items = 0;
    std::vector<int> response; ///< least, most
    std::map<Located<SubscaleName>, Subscale> subscales;
    std::map<int, text::Decimal> conversion; ///< raw score to reported score, of the one subscale
    std::optional<Bands> bands;
    Direction direction = Direction::up;
    std::optional<Reliability> reliability;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("name", self.name, required);
        v.key("version", self.version);
        v.key("source", self.source, required);
        v.key("licence", self.licence, required);
        v.key("ages", self.ages);
        v.key("items", self.items, required);
        v.key("response", self.response, required);
        v.key("subscales", self.subscales, required);
        v.key("conversion", self.conversion);
        v.key("bands", self.bands);
        v.key("direction", self.direction);
        v.key("reliability", self.reliability);
    }
};

struct SurveyQuestion {
    Located<QuestionName> asks;
    std::optional<AgeBand> ages; ///< left out: all
    int base = 0;                ///< who answered the question; where several answers may be given, fewer than the answers
    std::map<std::string, int> answers;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("asks", self.asks, required);
        v.key("ages", self.ages);
        v.key("base", self.base, required);
        v.key("answers", self.answers, required);
    }
};

struct Survey {
    std::string name;
    Date date{};
    Respondents of = Respondents::mentees;
    std::vector<SurveyQuestion> questions;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("name", self.name, required);
        v.key("date", self.date, required);
        v.key("of", self.of, required);
        v.key("questions", self.questions);
    }
};

} // namespace kith::record
