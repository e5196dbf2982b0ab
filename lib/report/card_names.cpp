// SPDX-License-Identifier: MIT
#include "report/cards.hpp"

namespace kith::report {
namespace {

constexpr auto flag = TemplateName::Kind::flag;
constexpr auto list = TemplateName::Kind::list;

const TemplateNames letter{{"strand"},       {"school"},           {"from"},           {"year"},     {"to"},
                           {"start"},        {"when"},             {"where"},          {"adult"},    {"has-year", flag},
                           {"starts", flag}, {"has-when", flag},   {"has-where", flag}, {"has-adult", flag}};
const TemplateNames badge{{"strand"}, {"school"}, {"name"}, {"length"}};
const TemplateNames week{{"strand"},
                         {"school"},
                         {"name"},
                         {"week"},
                         {"part"},
                         {"has-parts", flag},
                         {"is-empty", flag},
                         {"days", list,
                          {{"day"},
                           {"meetings", list,
                            {{"from"}, {"to"}, {"strand-of"}, {"who"}, {"where"}, {"adult"}, {"has-who", flag}, {"has-where", flag},
                             {"has-adult", flag}}}}},
                         {"closed", list, {{"days-closed"}}}};
const TemplateNames board{{"strand"},
                          {"school"},
                          {"title"},
                          {"name"},
                          {"ways"},
                          {"has-title", flag},
                          {"has-name", flag},
                          {"has-ways", flag},
                          {"symbols", list, {{"label"}, {"picture"}}},
                          {"credits", list, {{"credit"}}}};
const TemplateNames certificate{{"strand"}, {"school"}, {"name"}, {"hours"}, {"times"}, {"first"}, {"last"}, {"date"}, {"lead"},
                                {"has-lead", flag}};

const TemplateNames choice{{"strand"}, {"school"}, {"name"}, {"id"}, {"part"}, {"has-parts", flag},
                           {"mentors", list, {{"called"}, {"year"}, {"id"}, {"has-year", flag}}}};

} // namespace

const TemplateNames& card_names(record::CardKind kind) {
    switch (kind) {
    case record::CardKind::letter: return letter;
    case record::CardKind::badge: return badge;
    case record::CardKind::week: return week;
    case record::CardKind::board: return board;
    case record::CardKind::choice: return choice;
    case record::CardKind::certificate: break;
    }
    return certificate;
}

} // namespace kith::report
