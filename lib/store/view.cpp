// SPDX-License-Identifier: MIT
#include "store/view.hpp"

#include "store/errors.hpp"

#include <algorithm>
#include <chrono>
#include <thread>

namespace kith::store {

View::View(const Folders& folders)
    : journal_(folders), stamp_(journal_.stamp_text()), intent_text_(journal_.intent_text()),
      intent_(require_intent(intent_text_, (folders.tracked / journal_.intent()).string())) {}

const Step* View::step_for(Part part, const std::string& path) const {
    if (!intent_) return nullptr;
    const auto found = std::find_if(intent_->steps.begin(), intent_->steps.end(), [&](const Step& step) {
        return step.target.part == part && step.target.path == path;
    });
    return found == intent_->steps.end() ? nullptr : &*found;
}

std::optional<text::SourceRef> View::read(const Target& target, text::Findings& findings, std::size_t limit) const {
    const auto& root = journal_[target.part];
    const auto* step = step_for(target.part, target.path);
    if (step == nullptr) return root.read(target.path, target.shown, findings, limit);
    if (step->next.is_absent()) return {};
    // In place already, or still staged, or put in place between these two looks.
    for (const auto& path : {target.path, journal_.staged(*step), target.path}) {
        const auto bytes = root.bytes(path);
        if (bytes && digest_of(*bytes) == step->next)
            return std::make_shared<text::Source>(text::Source{target.shown, *bytes});
    }
    if (digest_or_absent(root.bytes(target.path)) != step->base && was_put_in_place(journal_, *step))
        return root.read(target.path, target.shown, findings, limit); // and edited since
    is_damaged_ = true; // unless the view no longer holds
    return {};
}

std::vector<std::string> View::names(Part part, const std::string& folder, const std::string& shown,
                                     text::Findings& findings) const {
    auto found = journal_[part].names(folder, shown, findings);
    if (!intent_) return found;
    for (const auto& step : intent_->steps) {
        if (step.target.part != part) continue;
        const auto prefix = folder == "." ? std::string{} : folder + "/";
        if (!step.target.path.starts_with(prefix)) continue;
        const auto rest = step.target.path.substr(prefix.size());
        const auto name = rest.substr(0, rest.find('/'));
        if (!step.next.is_absent()) found.push_back(name);
        else if (name == rest) std::erase(found, name);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

bool View::still_holds() const {
    if (journal_.intent_text() != intent_text_ || journal_.stamp_text() != stamp_) return false;
    if (is_damaged_)
        throw NeedsPerson("a change is recorded whose new text is missing from the journal's folder, which no crash does; "
                          "kith recover says more");
    return true;
}

std::optional<std::string> View::unfinished() const {
    if (!intent_) return {};
    return intent_->owner;
}

void wait_for_writers(int tries) {
    constexpr int most_tries = 100;
    constexpr std::chrono::milliseconds between_tries{20};
    if (tries == most_tries) throw Busy("other commands change the records without a pause; try again in a moment");
    if (tries > 0) std::this_thread::sleep_for(between_tries);
}

} // namespace kith::store
