// SPDX-License-Identifier: MIT
#include "text/json.hpp"

#include <functional>
#include <nlohmann/json.hpp>
#include <set>
#include <stdexcept>

namespace kith::text {
namespace {

using Json = nlohmann::ordered_json;

Json converted(const Value& value) {
    if (const auto* text = value.as<std::string>()) return *text;
    if (const auto* truth = value.as<bool>()) return *truth;
    if (const auto* number = value.as<std::int64_t>()) return *number;
    if (const auto* number = value.as<Decimal>()) return number->value();
    if (const auto* list = value.as<List>()) {
        auto array = Json::array();
        for (const auto& item : *list) array.push_back(converted(item));
        return array;
    }
    auto object = Json::object();
    for (const auto& [key, inner] : value.as<Map>()->members()) object[key] = converted(inner);
    return object;
}

constexpr int deepest = 16;

/// Throws std::length_error below the deepest level.
Value converted(const Json& json, int depth) {
    if (depth > deepest) throw std::length_error("nested too deep");
    if (json.is_string()) return json.get<std::string>();
    if (json.is_boolean()) return json.get<bool>();
    if (json.is_number_integer()) return json.get<std::int64_t>();
    if (json.is_array()) {
        List list;
        for (const auto& item : json) list.push_back(converted(item, depth + 1));
        return list;
    }
    if (!json.is_object()) return json.dump();
    Map map;
    for (const auto& [key, inner] : json.items()) map.set(key, converted(inner, depth + 1));
    return map;
}

/// Refuses a key that stands twice in one object.
class Keys {
  public:
    bool operator()(int, Json::parse_event_t event, const Json& parsed) {
        if (event == Json::parse_event_t::object_start) open_.emplace_back();
        if (event == Json::parse_event_t::object_end) open_.pop_back();
        if (event == Json::parse_event_t::key && !open_.back().insert(parsed.get<std::string>()).second)
            throw std::invalid_argument("a key stands twice");
        return true;
    }

  private:
    std::vector<std::set<std::string>> open_;
};

} // namespace

std::optional<Value> parse_json(std::string_view text) try {
    Keys keys;
    return converted(Json::parse(text, std::ref(keys)), 0);
} catch (const Json::exception&) {
    return {};
} catch (const std::logic_error&) {
    return {};
}

const Value* find(const Map& map, std::string_view key) {
    for (const auto& [name, value] : map.members())
        if (name == key) return &value;
    return nullptr;
}

std::string to_json(const Value& value) { return converted(value).dump(2) + "\n"; }

} // namespace kith::text
