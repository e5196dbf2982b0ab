// SPDX-License-Identifier: MIT
#include "store/journal.hpp"

#include "store/errors.hpp"

#include <charconv>
#include <fmt/format.h>

namespace kith::store {
namespace {

constexpr std::string_view stamp_key = "end ";

} // namespace

Journal::Journal(const Folders& folders) : tracked_(Root::find(folders.tracked)), secret_(Root::find(folders.secret)) {
    if (!tracked_) throw text::DiskError(fmt::format("there is no folder {}", folders.tracked.string()));
    // A journal that was begun outside git stays where it is, or a crash before `git init` would be forgotten.
    home_ = !tracked_->has_folder(".kith") && tracked_->has_folder(".git") ? ".git/kith" : ".kith";
}

const Root& Journal::operator[](Part part) const {
    if (part == Part::tracked) return *tracked_;
    if (!secret_) throw NeedsPerson("the private part is not here, and the change is for it too; name it with --private DIR");
    return *secret_;
}

std::string Journal::fmt_slot(const Step& step, const char* kind) const {
    return fmt::format("{}/{}{}", staging(step.target.part), kind, step.slot);
}

std::optional<Intent> Journal::read_intent() const {
    return require_intent(intent_text(), (tracked_->path() / intent()).string());
}

std::uint64_t Journal::next_id() const {
    const auto text = stamp_text().value_or("");
    std::uint64_t last = 0;
    if (text.starts_with(stamp_key)) std::from_chars(text.data() + stamp_key.size(), text.data() + text.size(), last);
    return last + 1;
}

std::optional<Intent> require_intent(const std::optional<std::string>& text, const std::string& shown) {
    if (!text) return {};
    auto intent = parse_intent(*text);
    if (!intent)
        throw NeedsPerson(fmt::format("the journal {} is damaged, which no crash does; look at the files it names, and "
                                      "move it away when they are as they should be", shown));
    return intent;
}

bool was_put_in_place(const Journal& journal, const Step& step) {
    if (step.next.is_absent()) return false;
    const auto slot = digest_or_absent(journal[step.target.part].bytes(journal.staged(step)));
    return slot.is_absent() || slot == step.base;
}

std::string stamp_of(std::uint64_t id) { return fmt::format("{}{:020}\n", stamp_key, id); }

} // namespace kith::store
