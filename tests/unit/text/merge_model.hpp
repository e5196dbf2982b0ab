// SPDX-License-Identifier: MIT
// A record with fields, a set and rows as plain containers that know no text, changed at random beside its
// text, and what two versions of it are together: what a merge should do, said once more apart from the
// merge.
#pragma once

#include "text/edit_model.hpp"

#include "sources.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <map>
#include <set>

namespace kith::testing {

struct Record {
    std::map<std::string, int> fields;
    std::set<std::string> free;
    std::map<std::string, std::map<std::string, int>> rows;
};

inline std::string text_of(const Record& record, bool flow, std::mt19937& random) {
    int comments = 0;
    const auto line_end = [&] {
        return random() % 3 == 0 ? fmt::format(" # c{}\n", comments++) : std::string("\n");
    };
    std::string text = "# about\n";
    for (const auto& [key, number] : record.fields) text += fmt::format("{}: {}{}", key, number, line_end());
    text +=
        "free:" +
        std::string(flow || record.free.empty() ? " [" + fmt::format("{}", fmt::join(record.free, ", ")) + "]"
                                                : "") +
        line_end();
    if (!flow)
        for (const auto& word : record.free) text += "  - " + word + line_end();
    text += "rows:" + std::string(record.rows.empty() ? " []" : "") + line_end();
    for (const auto& [id, fields] : record.rows) {
        text += fmt::format("  - {}id: {}", flow ? "{" : "", id);
        for (const auto& [key, number] : fields)
            text += flow ? fmt::format(", {}: {}", key, number)
                         : fmt::format("{}    {}: {}", line_end(), key, number);
        text += (flow ? "}" : "") + line_end();
    }
    return text;
}

/// A person adds a word on a new row that has a line of its own.
inline void explain(std::string& text, const std::string& row) {
    const auto at = text.find("\n  - {id: " + row);
    if (at != std::string::npos) text.insert(text.find('\n', at + 1), " # new " + row);
}

/// One random change, in the record and in its text.
inline void change(Record& record, std::string& text, std::mt19937& random) {
    Findings findings;
    const auto source = source_of(text);
    const auto number = static_cast<int>(random() % 3);
    const auto row = fmt::format("r{}", random() % 6);
    const auto word = fmt::format("w{}", random() % 6);
    const auto field = fmt::format("f{}", random() % 4);
    std::optional<std::string> now;
    const auto index = [](const auto& all, const auto& one) {
        return std::distance(all.begin(), all.find(one));
    };
    switch (random() % 6) {
    case 0:
        record.fields[field] = number;
        now = with_value(source, {field}, number, findings);
        break;
    case 1:
        if (record.fields.erase(field) > 0) now = without_key(source, {field}, findings);
        break;
    case 2:
        if (record.free.erase(word) > 0) {
            List words(record.free.begin(), record.free.end());
            now = with_value(source, {"free"}, words, findings);
        } else {
            record.free.insert(word);
            now = with_row_at(source, {"free", index(record.free, word)}, word, findings);
        }
        break;
    case 3:
        if (!record.rows.contains(row)) {
            record.rows[row] = {{"num", number}};
            now = with_row_at(source, {"rows", index(record.rows, row)}, Map{{"id", row}, {"num", number}},
                              findings);
            if (now) explain(*now, row);
        }
        break;
    case 4:
        if (!record.rows.contains(row)) break;
        now = without_row(source, {"rows", index(record.rows, row)}, findings);
        record.rows.erase(row);
        break;
    default:
        if (!record.rows.contains(row)) break;
        record.rows[row][field] = number;
        now = with_value(source, {"rows", index(record.rows, row), field}, number, findings);
    }
    REQUIRE_FALSE(findings.has_errors());
    if (now) text = *now;
}

/// A value three-way, where nothing means that it is not there. False: a conflict.
template <class T>
bool three_way(const std::optional<T>& base, const std::optional<T>& ours, const std::optional<T>& theirs,
               std::optional<T>& result) {
    result = base == ours ? theirs : ours;
    return ours == theirs || base == ours || base == theirs;
}

template <class K, class T>
std::optional<T> look_up(const std::map<K, T>& all, const K& key) {
    const auto found = all.find(key);
    return found == all.end() ? std::nullopt : std::optional<T>(found->second);
}

using Fields = std::map<std::string, int>;

inline bool merge_fields(const Fields& base, const Fields& ours, const Fields& theirs, Fields& result) {
    Fields all = base;
    all.insert(ours.begin(), ours.end());
    all.insert(theirs.begin(), theirs.end());
    bool agreed = true;
    for (const auto& [key, number] : all) {
        std::optional<int> one;
        agreed = three_way(look_up(base, key), look_up(ours, key), look_up(theirs, key), one) && agreed;
        if (one) result[key] = *one;
    }
    return agreed;
}

/// True where both took something away that was there, and each added what the other did not.
inline bool both_replaced(const std::set<std::string>& base, const std::set<std::string>& ours,
                          const std::set<std::string>& theirs) {
    const auto adds = [&](const auto& side, const auto& other) {
        return std::any_of(side.begin(), side.end(),
                           [&](auto& one) { return !base.contains(one) && !other.contains(one); });
    };
    return adds(ours, theirs) && adds(theirs, ours) && std::any_of(base.begin(), base.end(), [&](auto& one) {
               return !ours.contains(one) && !theirs.contains(one);
           });
}

inline std::set<std::string> ids_of(const Record& record) {
    std::set<std::string> ids;
    for (const auto& [id, fields] : record.rows) ids.insert(id);
    return ids;
}

/// The merged record, or nothing where the two must agree.
inline std::optional<Record> merged_record(const Record& base, const Record& ours, const Record& theirs) {
    Record result;
    bool agreed = merge_fields(base.fields, ours.fields, theirs.fields, result.fields);
    if (ours.free != base.free && theirs.free != base.free && ours.free != theirs.free)
        agreed = !both_replaced(base.free, ours.free, theirs.free) && agreed;
    for (const auto* side : {&base.free, &ours.free, &theirs.free})
        for (const auto& word : *side)
            if (ours.free.contains(word) == theirs.free.contains(word) ? ours.free.contains(word)
                                                                       : !base.free.contains(word))
                result.free.insert(word);
    if (ours.rows != base.rows && theirs.rows != base.rows && ours.rows != theirs.rows)
        agreed = !both_replaced(ids_of(base), ids_of(ours), ids_of(theirs)) && agreed;
    std::set<std::string> ids = ids_of(base);
    ids.merge(ids_of(ours));
    ids.merge(ids_of(theirs));
    for (const auto& id : ids) {
        const auto was = look_up(base.rows, id), mine = look_up(ours.rows, id),
                   other = look_up(theirs.rows, id);
        std::optional<Fields> row;
        if (!three_way(was, mine, other, row)) {
            if (!was || !mine || !other) agreed = false;
            row = Fields{};
            agreed = merge_fields(was.value_or(Fields{}), mine.value_or(Fields{}), other.value_or(Fields{}),
                                  *row) &&
                     agreed;
        }
        if (row) result.rows[id] = *row;
    }
    if (agreed) return result;
    return {};
}

inline Record record_in(const std::string& text) {
    Record record;
    const auto tree = tree_of(text);
    for (const auto& entry : tree->entries) {
        if (entry.value.kind == Kind::scalar) record.fields[entry.key] = std::stoi(entry.value.text);
        for (const auto& item : entry.value.items) {
            if (entry.key == "free")
                REQUIRE(record.free.insert(item.text).second);
            else
                REQUIRE(record.rows.try_emplace(item.find("id")->text).second);
            for (const auto& field : item.entries)
                if (field.key != "id")
                    record.rows[item.find("id")->text][field.key] = std::stoi(field.value.text);
        }
    }
    return record;
}

} // namespace kith::testing
