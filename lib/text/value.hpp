// SPDX-License-Identifier: MIT
// What kith writes, before it has a face: text, numbers, booleans, lists and maps with their keys in order. One
// value has two faces, YAML for the records and JSON for other programs, so that both have the same keys.
#pragma once

#include "text/decimal.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace kith::text {

class Value;
using List = std::vector<Value>;
using Member = std::pair<std::string, Value>;

/// A map whose keys keep the order in which they were set.
class Map {
  public:
    Map() = default;
    Map(std::initializer_list<Member> members);
    /// Sets a key that is not there yet.
    Map& set(std::string key, Value value);
    const std::vector<Member>& members() const { return members_; }
    bool empty() const;

  private:
    std::vector<Member> members_;
};

class Value {
  public:
    Value() : held_(std::string{}) {}
    Value(std::string text) : held_(std::move(text)) {}
    Value(std::string_view text) : held_(std::string(text)) {}
    Value(const char* text) : held_(std::string(text)) {}
    Value(bool truth) : held_(truth) {}
    Value(int number) : held_(static_cast<std::int64_t>(number)) {}
    Value(std::int64_t number) : held_(number) {}
    Value(Decimal number) : held_(number) {}
    Value(List list) : held_(std::move(list)) {}
    Value(Map map) : held_(std::move(map)) {}

    template <class T>
    const T* as() const { return std::get_if<T>(&held_); }

  private:
    std::variant<std::string, bool, std::int64_t, Decimal, List, Map> held_;
};

/// A whole file in block style; what is nested deeper than one key is in flow style. Ends with a line feed. Text
/// that a YAML 1.1 or 1.2 reader would take for something else is quoted; ISO dates stay plain.
std::string to_yaml(const Value& value);

/// One value in flow style, as it stands behind `key: `.
std::string to_flow(const Value& value);

/// Indented JSON with a line feed at the end. json.cpp alone includes nlohmann/json.
std::string to_json(const Value& value);

} // namespace kith::text
