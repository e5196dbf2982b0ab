// SPDX-License-Identifier: MIT
// Positions in the programme's tables as types, and sets of slots. An index is only ever made by Programme.
#pragma once

#include <bit>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace kith::programme {

template <class Tag>
struct Index {
    std::size_t value = 0;
    friend auto operator<=>(const Index&, const Index&) = default;
};

using SchoolIndex = Index<struct SchoolTag>;
using CalendarIndex = Index<struct CalendarTag>;
using SlotIndex = Index<struct SlotTag>; ///< over all calendars, in order of calendar, day, time and name
using PlaceIndex = Index<struct PlaceTag>;
using PersonIndex = Index<struct PersonTag>; ///< in order of id
using FormIndex = Index<struct FormTag>;
using StrandIndex = Index<struct StrandTag>;
using PairIndex = Index<struct PairTag>; ///< in order of id

/// A set of slots.
class SlotSet {
  public:
    explicit SlotSet(std::size_t slots = 0) : words_((slots + 63) / 64) {}

    void insert(SlotIndex slot) { words_[slot.value / 64] |= bit(slot); }
    void erase(SlotIndex slot) { words_[slot.value / 64] &= ~bit(slot); }
    bool contains(SlotIndex slot) const { return (words_[slot.value / 64] & bit(slot)) != 0; }

    int size() const {
        int count = 0;
        for (const auto word : words_) count += std::popcount(word);
        return count;
    }
    bool empty() const { return size() == 0; }

    friend SlotSet operator&(SlotSet a, const SlotSet& b) {
        for (std::size_t i = 0; i < a.words_.size(); ++i) a.words_[i] &= b.words_[i];
        return a;
    }

    /// The members in order.
    std::vector<SlotIndex> members() const {
        std::vector<SlotIndex> found;
        for (std::size_t i = 0; i < words_.size() * 64; ++i)
            if (contains(SlotIndex{i})) found.push_back(SlotIndex{i});
        return found;
    }

  private:
    static std::uint64_t bit(SlotIndex slot) { return std::uint64_t{1} << (slot.value % 64); }
    std::vector<std::uint64_t> words_;
};

} // namespace kith::programme
