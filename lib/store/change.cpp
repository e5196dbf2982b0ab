// SPDX-License-Identifier: MIT
#include "store/change.hpp"

#include <algorithm>
#include <iterator>

namespace kith::store {

void Change::create(Target target, std::string bytes) {
    entries_.push_back({std::move(target), std::nullopt, std::move(bytes)});
}

void Change::replace(Target target, const text::SourceRef& source, std::string bytes) {
    entries_.push_back({std::move(target), source->bytes, std::move(bytes)});
}

void Change::write(Target target, const text::SourceRef& source, std::string bytes) {
    auto base = source ? std::optional(source->bytes) : std::nullopt;
    entries_.push_back({std::move(target), std::move(base), std::move(bytes)});
}

void Change::remove(Target target, const text::SourceRef& source) {
    entries_.push_back({std::move(target), source->bytes, std::nullopt});
}

void Change::add(Change more) {
    entries_.insert(entries_.end(), std::make_move_iterator(more.entries_.begin()), std::make_move_iterator(more.entries_.end()));
}

std::vector<Entry> Change::effective() const {
    std::vector<Entry> changing;
    std::copy_if(entries_.begin(), entries_.end(), std::back_inserter(changing),
                 [](const Entry& entry) { return entry.bytes != entry.base; });
    return changing;
}

} // namespace kith::store
