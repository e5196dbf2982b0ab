// SPDX-License-Identifier: MIT
#include "text/value.hpp"

#include <nlohmann/json.hpp>

namespace kith::text {
namespace {

using Json = nlohmann::ordered_json;

Json converted(const Value& value) {
    if (const auto* text = value.as<std::string>()) return *text;
    if (const auto* truth = value.as<bool>()) return *truth;
    if (const auto* number = value.as<std::int64_t>()) return *number;
    if (const auto* list = value.as<List>()) {
        auto array = Json::array();
        for (const auto& item : *list) array.push_back(converted(item));
        return array;
    }
    auto object = Json::object();
    for (const auto& [key, inner] : value.as<Map>()->members()) object[key] = converted(inner);
    return object;
}

} // namespace

std::string to_json(const Value& value) { return converted(value).dump(2) + "\n"; }

} // namespace kith::text
