// SPDX-License-Identifier: MIT
// The keys of a record in the order in which kith writes them: what the editor needs to add a key at its
// place.
#pragma once

#include "record/codec.hpp"

namespace kith::record {

/// Collects the names that a description gives.
class KeyCollector {
  public:
    void place(const Span&) {}
    void part(Part) {}
    void key(const std::string& name, const auto&, Presence = Presence::optional) { keys_.push_back(name); }
    std::vector<std::string> take() { return std::move(keys_); }

  private:
    std::vector<std::string> keys_;
};

template <Described T>
std::vector<std::string> key_order() {
    KeyCollector keys;
    const T any{};
    T::describe(keys, any);
    return keys.take();
}

} // namespace kith::record
