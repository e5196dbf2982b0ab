// SPDX-License-Identifier: MIT
#include "store/recovery.hpp"

#include "store/errors.hpp"

#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <set>
#include <unistd.h>

namespace kith::store {
namespace {

enum class State { in_place, to_do, edited };

Digest digest_at(const Root& root, const std::string& path) { return digest_or_absent(root.bytes(path)); }

/// Puts the steps of one intent in place.
class Finishing {
  public:
    Finishing(const Journal& journal, const Intent& intent, Keep keep) : journal_(journal), intent_(intent), keep_(keep) {}

    std::vector<std::string> run() {
        // All are looked at before the first is touched, so that a refusal leaves everything as it was.
        std::vector<State> states;
        for (const auto& step : intent_.steps) states.push_back(state_of(step));
        require_decision(states);
        for (std::size_t i = 0; i < states.size(); ++i) carry_out(intent_.steps[i], states[i]);
        for (const auto& [part, folder] : folders_) journal_[part].sync_folder(folder);
        return std::move(kept_);
    }

  private:
    State state_of(const Step& step) const {
        const auto& root = journal_[step.target.part];
        const auto now = digest_at(root, step.target.path);
        if (now == step.next) return State::in_place;
        const bool is_base = now == step.base;
        if (!is_base && was_put_in_place(journal_, step)) return State::in_place; // and edited since
        const bool needs_staged = !step.next.is_absent() && (is_base || keep_ == Keep::theirs);
        if (needs_staged && digest_at(root, journal_.staged(step)) != step.next)
            throw NeedsPerson(fmt::format("the new text of {} is missing from {}, which no crash does", step.target.path,
                                          (root.path() / journal_.staging(step.target.part)).string()));
        return is_base ? State::to_do : State::edited;
    }

    void require_decision(const std::vector<State>& states) const {
        std::string edited;
        for (std::size_t i = 0; i < states.size(); ++i)
            if (states[i] == State::edited) edited += (edited.empty() ? "" : ", ") + intent_.steps[i].target.path;
        if (edited.empty() || keep_ != Keep::neither) return;
        throw ChangedUnderneath(fmt::format("{} changed since kith recorded an unfinished change of it; kith recover "
                                            "--keep mine leaves it as it is now, --keep theirs puts the recorded change "
                                            "in place, and the other version is kept beside it", edited));
    }

    void carry_out(const Step& step, State state) {
        if (state == State::to_do || (state == State::edited && keep_ == Keep::theirs)) put_in_place(step);
        if (state == State::edited && keep_ == Keep::mine) set_aside(step, journal_.staged(step));
        rescue(step, journal_.staged(step));
        rescue(step, journal_.taken(step));
        note_folder(step);
    }

    void put_in_place(const Step& step) {
        const auto& root = journal_[step.target.part];
        const auto& path = step.target.path;
        if (step.next.is_absent()) {
            rescue(step, journal_.taken(step)); // where an earlier try was cut off and the file came back by hand
            root.remove(journal_.taken(step));
            root.move(path, journal_.taken(step));
            return;
        }
        if (step.base.is_absent() && made_.insert({step.target.part, folder_of(path)}).second)
            root.make_folder(folder_of(path), folder_mode(step.target.part));
        if (step.base.is_absent() && root.move(journal_.staged(step), path) == Moved::yes) return;
        if (!root.exchange(journal_.staged(step), path)) root.move_over(journal_.staged(step), path);
    }

    /// What came out of the target's place is normally its base. Anything else was put there by hand since the last
    /// look, and is kept.
    void rescue(const Step& step, const std::string& path) {
        const auto what = digest_at(journal_[step.target.part], path);
        if (!what.is_absent() && what != step.base && what != step.next) set_aside(step, path);
    }

    void set_aside(const Step& step, const std::string& path) {
        const auto& root = journal_[step.target.part];
        for (int copy = 1;; ++copy) {
            const auto number = copy == 1 ? std::string{} : fmt::format("-{}", copy);
            const auto aside = fmt::format("{}.conflict-{}{}", step.target.path, intent_.id, number);
            const auto moved = root.move(path, aside);
            if (moved == Moved::target_exists) continue;
            if (moved == Moved::yes) kept_.push_back(aside);
            return;
        }
    }

    void note_folder(const Step& step) {
        const auto folder = folder_of(step.target.path);
        if (journal_[step.target.part].has_folder(folder)) folders_.insert({step.target.part, folder});
    }

    const Journal& journal_;
    const Intent& intent_;
    Keep keep_;
    std::vector<std::string> kept_;
    std::set<std::pair<Part, std::string>> made_;
    std::set<std::pair<Part, std::string>> folders_;
};

/// The stamp first: a reader that finds no intent must be able to tell that one came and went.
void retire(const Journal& journal, const Intent& intent) {
    const auto& root = journal[Part::tracked];
    const auto stamp = root.open_own(journal.stamp());
    root.write_over(stamp, stamp_of(intent.id), journal.stamp());
    root.remove(journal.intent());
    root.sync_folder(journal.staging(Part::tracked));
    clear_staging(journal);
}

/// Makes the journal and the folders that lead to it durable: a command that was killed may not have come to it.
void settle(const Journal& journal) {
    for (const auto part : {Part::tracked, Part::secret}) {
        if (!journal.has(part) || !journal[part].has_folder(journal.staging(part))) continue;
        journal[part].make_folder(journal.staging(part), folder_mode(Part::secret));
        journal[part].sync_folder(journal.staging(part));
    }
}

} // namespace

void clear_staging(const Journal& journal) {
    text::Findings odd;
    for (const auto part : {Part::tracked, Part::secret}) {
        if (!journal.has(part)) continue;
        const auto folder = journal.staging(part);
        for (const auto& name : journal[part].names(folder, folder, odd)) journal[part].remove(folder + "/" + name);
    }
    if (odd.has_errors()) throw text::DiskError(odd.sorted().front().message);
}

std::vector<std::string> finish(const Journal& journal, const Intent& intent, Keep keep) {
    auto kept = Finishing(journal, intent, keep).run();
    retire(journal, intent);
    return kept;
}

Recovered recover(const Journal& journal, Keep keep) {
    const auto intent = journal.read_intent();
    if (!intent) {
        settle(journal);
        clear_staging(journal);
        return {};
    }
    settle(journal);
    return {Recovered::What::finished, intent->owner, finish(journal, *intent, keep)};
}

Recovered recover(const Folders& folders, const Writer& writer, Keep keep) {
    const Journal journal(folders);
    const Lock lock(journal, writer);
    return recover(journal, keep);
}

} // namespace kith::store
