// SPDX-License-Identifier: MIT
#include "record/ids.hpp"

#include <memory>

namespace kith::record {
namespace {

constexpr std::string_view digits = "0123456789abcdefghjkmnpqrstvwxyz";
constexpr std::size_t drawn = 7;

} // namespace

bool is_id(std::string_view text) {
    return !text.empty() && text.size() <= 64 &&
           text.find_first_not_of("0123456789abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos;
}

Draw seeded_draw(std::uint64_t seed) {
    const auto state = std::make_shared<std::uint64_t>(seed);
    return [state] {
        *state += 0x9e3779b97f4a7c15U;
        std::uint64_t z = *state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return static_cast<std::uint32_t>((z ^ (z >> 31U)) >> 32U);
    };
}

std::string new_id(const Draw& draw, const std::function<bool(const std::string&)>& taken) {
    for (;;) {
        std::string id;
        while (id.size() < drawn) id += digits[draw() >> 27U];
        id += check_character(id);
        if (!taken(id)) return id;
    }
}

char check_character(std::string_view seven) {
    std::size_t sum = 0;
    for (std::size_t i = 0; i < seven.size(); ++i) sum += (i + 1) * digits.find(seven[i]);
    return digits[sum % 31];
}

} // namespace kith::record
