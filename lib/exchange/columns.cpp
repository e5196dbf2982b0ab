// SPDX-License-Identifier: MIT
#include "exchange/columns.hpp"

#include "text/suggest.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace kith::exchange {
namespace {

namespace code = text::code;

struct Alias {
    std::string_view header;
    Meaning meaning;
};

/// Headers in small letters, words apart by one space.
constexpr std::array<Alias, 115> aliases{{
    {"surname", Meaning::surname}, {"last name", Meaning::surname}, {"family name", Meaning::surname},
    {"legal surname", Meaning::surname}, {"forename", Meaning::forename}, {"first name", Meaning::forename},
    {"given name", Meaning::forename}, {"legal forename", Meaning::forename}, {"name", Meaning::full_name},
    {"full name", Meaning::full_name}, {"student", Meaning::full_name}, {"pupil", Meaning::full_name},
    {"pupil name", Meaning::full_name}, {"student name", Meaning::full_name}, {"preferred name", Meaning::known_as},
    {"preferred forename", Meaning::known_as}, {"known as", Meaning::known_as}, {"year", Meaning::year},
    {"year group", Meaning::year}, {"yr", Meaning::year}, {"nc year", Meaning::year}, {"year taught in", Meaning::year},
    {"form", Meaning::form}, {"reg group", Meaning::form}, {"reg", Meaning::form},
    {"registration group", Meaning::form}, {"tutor group", Meaning::form}, {"upn", Meaning::upn},
    {"unique pupil number", Meaning::upn}, {"date of birth", Meaning::born}, {"dob", Meaning::born},
    {"born", Meaning::born}, {"birth date", Meaning::born}, {"gender", Meaning::gender}, {"sex", Meaning::gender},
    {"first language", Meaning::first_language}, {"home language", Meaning::first_language},
    {"mother tongue", Meaning::first_language}, {"language", Meaning::first_language},
    {"languages", Meaning::languages}, {"other languages", Meaning::languages},
    {"communication", Meaning::communication}, {"programme", Meaning::strand}, {"strand", Meaning::strand},
    {"scheme", Meaning::strand}, {"role", Meaning::role}, {"signed up", Meaning::since}, {"since", Meaning::since},
    {"date joined", Meaning::since}, {"waiting since", Meaning::since}, {"timestamp", Meaning::since},
    {"starts", Meaning::starts}, {"start date", Meaning::starts}, {"school", Meaning::school},
    {"teaching groups", Meaning::classes}, {"classes", Meaning::classes}, {"sets", Meaning::classes},
    {"cannot do", Meaning::busy}, {"busy", Meaning::busy}, {"clubs", Meaning::busy}, {"can do", Meaning::free},
    {"free", Meaning::free}, {"interests", Meaning::interests}, {"hobbies", Meaning::interests},
    {"tags", Meaning::tags}, {"lived experience", Meaning::tags}, {"can help with", Meaning::offers},
    {"offers", Meaning::offers}, {"wants help with", Meaning::wants}, {"wants", Meaning::wants},
    {"subject", Meaning::subjects}, {"subjects", Meaning::subjects}, {"need", Meaning::need}, {"need band", Meaning::need}, {"choice", Meaning::choice},
    {"first choice", Meaning::choice}, {"second choice", Meaning::choice}, {"third choice", Meaning::choice},
    {"capacity", Meaning::capacity}, {"at once", Meaning::at_once},
    // As the systems of schools call them: Arbor, Bromcom, SIMS, and the forms that ask for a legal and a usual name.
    {"legal first name", Meaning::forename}, {"legal last name", Meaning::surname},
    {"chosen first name", Meaning::known_as}, {"preferred first name", Meaning::known_as},
    {"known as first name", Meaning::known_as}, {"knownasfirstname", Meaning::known_as},
    {"firstname", Meaning::forename}, {"lastname", Meaning::surname},
    {"ncyear", Meaning::year}, {"national curriculum year", Meaning::year}, {"current nc year", Meaning::year},
    {"form tutor group", Meaning::form}, {"registration form", Meaning::form}, {"form group", Meaning::form},
    {"class", Meaning::form}, {"dateofbirth", Meaning::born}, {"legal sex", Meaning::gender},
    {"admission number", Meaning::admission}, {"admission no", Meaning::admission}, {"adno", Meaning::admission},
    {"admission", Meaning::admission}, {"mis id", Meaning::admission}, {"id", Meaning::id},
    // Of a sheet of rows to review.
    {"kith id", Meaning::id}, {"who it may be", Meaning::ignored},
    // An application to be a mentor.
    {"motivation", Meaning::motivation}, {"why do you want to be a mentor", Meaning::motivation},
    {"why would you like to be a mentor", Meaning::motivation},
    {"why would you like to be a buddy", Meaning::motivation}, {"leaving", Meaning::leaving},
    // A mentee's way in.
    {"referred by", Meaning::referred}, {"nominated by", Meaning::referred}, {"asked for by", Meaning::referred},
    {"referral", Meaning::referred}, {"referred", Meaning::referred},
}};

/// The keys that --map knows beside the aliases.
constexpr std::array<Alias, 11> map_keys{{
    {"ignore", Meaning::ignored}, {"known-as", Meaning::known_as}, {"first-language", Meaning::first_language},
    {"choices", Meaning::choice}, {"at-once", Meaning::at_once}, {"asks.gender", Meaning::asks_gender},
    {"asks gender", Meaning::asks_gender}, {"strands", Meaning::strand}, {"not-with", Meaning::not_with},
    {"forename", Meaning::forename}, {"surname", Meaning::surname},
}};

/// Small letters, and every run of other signs a single space.
std::string plain(std::string_view header) {
    std::string words;
    for (const char c : text::folded(header)) {
        const bool sign = static_cast<unsigned char>(c) < 0x80 && std::isalnum(static_cast<unsigned char>(c)) == 0;
        if (!sign) words += c;
        else if (!words.empty() && words.back() != ' ') words += ' ';
    }
    while (words.ends_with(' ')) words.pop_back();
    return words;
}

/// The words of a header or a gate's name in any order: "Core training" is training/core.
std::set<std::string> word_set(std::string_view text) {
    std::set<std::string> words;
    const auto all = plain(text);
    for (std::size_t from = 0; from < all.size();) {
        const auto end = std::min(all.size(), all.find(' ', from));
        words.insert(all.substr(from, end - from));
        from = end + 1;
    }
    return words;
}

template <std::size_t N>
std::optional<Meaning> look_up(const std::array<Alias, N>& table, std::string_view word) {
    const auto found = std::find_if(table.begin(), table.end(), [&](const Alias& alias) { return alias.header == word; });
    if (found == table.end()) return {};
    return found->meaning;
}

/// Without the words that an office sets beside a gate's own: "DBS check date" is dbs, "Parental consent (given)" parent-consent.
std::set<std::string> gate_words(std::string_view text) {
    auto words = word_set(text);
    for (const auto* beside : {"date", "check", "checked", "passed", "given", "received", "completed", "done", "form", "carer", "signed"}) words.erase(beside);
    if (words.erase("parental") + words.erase("parents") > 0) words.insert("parent");
    if (words.erase("buddy") + words.erase("mentor") + words.erase("initial") > 0) words.insert("core");
    return words;
}

std::optional<Column> recognised(const std::string& header, const record::ProgrammeFile& programme,
                                 const std::set<record::GateName>& gates) {
    for (const auto& gate : gates)
        if (word_set(gate.text) == word_set(header)) return Column{Meaning::gate, gate.text};
    for (const auto& question : programme.questions)
        if (plain(question.text) == plain(header)) return Column{Meaning::answer, question.text};
    if (const auto meaning = look_up(aliases, plain(header))) return Column{*meaning, {}};
    for (const auto& gate : gates)
        if (gate_words(gate.text) == gate_words(header)) return Column{Meaning::gate, gate.text};
    return {};
}

/// The key that a map gives for a meaning.
std::string key_of(const Column& column) {
    switch (column.meaning) {
    case Meaning::gate: return "gate:" + column.argument;
    case Meaning::answer: return "answer:" + column.argument;
    case Meaning::full_name: return "name";
    case Meaning::born: return "born";
    case Meaning::strand: return "strand";
    case Meaning::since: return "since";
    case Meaning::classes: return "classes";
    case Meaning::busy: return "busy";
    case Meaning::free: return "free";
    case Meaning::offers: return "offers";
    case Meaning::wants: return "wants";
    default: break; // a key of map_keys, or the first alias
    }
    const auto is_it = [&](const Alias& alias) { return alias.meaning == column.meaning; };
    const auto named = std::find_if(map_keys.begin(), map_keys.end(), is_it);
    return std::string(named != map_keys.end() ? named->header : std::find_if(aliases.begin(), aliases.end(), is_it)->header);
}

std::optional<Column> mapped(const std::string& key, const record::ProgrammeFile& programme, const std::set<record::GateName>& gates) {
    if (gates.contains(record::GateName{key})) return Column{Meaning::gate, key};
    for (const auto& question : programme.questions)
        if (question.text == key) return Column{Meaning::answer, key};
    for (const auto& [prefix, meaning] : {std::pair("gate:", Meaning::gate), std::pair("answer:", Meaning::answer)})
        if (key.starts_with(prefix)) return Column{meaning, key.substr(std::string_view(prefix).size())};
    if (const auto meaning = look_up(map_keys, key)) return Column{*meaning, {}};
    if (const auto meaning = look_up(aliases, plain(key))) return Column{*meaning, {}};
    return {};
}

std::vector<std::string> usual_headers() {
    std::vector<std::string> headers;
    for (const auto& alias : aliases) headers.emplace_back(alias.header);
    return headers;
}

std::vector<std::string> keys_to_map(const record::ProgrammeFile& programme, const std::set<record::GateName>& gates) {
    std::vector<std::string> keys{"name", "forename", "surname", "known-as", "year", "form", "choices", "subjects", "ignore"};
    for (const auto& gate : gates) keys.push_back(gate.text);
    for (const auto& question : programme.questions) keys.push_back(question.text);
    return keys;
}

} // namespace

HeaderMap map_of(const Sheet& sheet, const std::vector<Column>& columns) {
    HeaderMap map;
    for (std::size_t c = 0; c < columns.size(); ++c)
        if (!sheet.headers[c].empty()) map[sheet.headers[c]] = key_of(columns[c]);
    return map;
}

std::vector<Column> columns_of(const Sheet& sheet, const record::ProgrammeFile& programme,
                               const std::set<record::GateName>& gates, const HeaderMap& map,
                               text::Findings& findings) {
    const text::Span top{sheet.source, 1, 1, 1};
    for (const auto& [header, key] : map) {
        if (std::find(sheet.headers.begin(), sheet.headers.end(), header) == sheet.headers.end())
            findings.error(code::unknown_column, top, fmt::format("no column '{}' to map", header),
                           text::did_you_mean(header, sheet.headers));
        else if (!mapped(key, programme, gates))
            findings.error(code::unknown_column, top, fmt::format("no key '{}' to map a column to", key),
                           text::nearest(key, keys_to_map(programme, gates)) ? text::did_you_mean(key, keys_to_map(programme, gates))
                                                                             : "keys are those of kith(5), gate:NAME, answer:NAME or ignore");
    }
    std::vector<Column> columns;
    for (const auto& header : sheet.headers) {
        const auto given = map.find(header);
        const auto column = given != map.end() ? mapped(given->second, programme, gates) : recognised(header, programme, gates);
        if (!column && given == map.end() && !header.empty())
            findings.warning(code::unknown_column, top, fmt::format("the column '{}' is not read", header),
                             text::nearest(header, usual_headers()) ? text::did_you_mean(header, usual_headers())
                                                                    : fmt::format("--map '{}=KEY' says what it is, --map '{}=ignore' that it is known", header, header));
        columns.push_back(column.value_or(Column{}));
    }
    const auto has = [&](Meaning meaning) { return std::any_of(columns.begin(), columns.end(), [&](const Column& one) { return one.meaning == meaning; }); };
    if (has(Meaning::surname) && !has(Meaning::forename) && !has(Meaning::full_name))
        findings.error(code::unknown_column, top, "this sheet has surnames and no forenames", "call the column Forename, or map it: --map 'Header=forename'");
    return columns;
}

} // namespace kith::exchange
