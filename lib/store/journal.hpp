// SPDX-License-Identifier: MIT
// Where a programme's lock, end stamp, journal and staged files are, and what lies there now. They stand in
// `.git/kith/`, or in `.kith/` where there is no git; what is staged for the private folder stands in that folder's own
// `.kith/`, so that no private byte ever lies in the tracked one. Looking changes nothing.
#pragma once

#include "store/intent.hpp"
#include "store/root.hpp"

namespace kith::store {

class Journal {
  public:
    /// Opens the two folders. Throws DiskError where the tracked one is not there.
    explicit Journal(const Folders& folders);

    bool has(Part part) const { return part == Part::tracked || secret_; }
    /// Throws NeedsPerson where the private folder is needed and not there.
    const Root& operator[](Part part) const;

    /// The folder that holds lock, stamp and staging.
    std::string home(Part part) const { return part == Part::tracked ? home_ : ".kith"; }
    std::string staging(Part part) const { return home(part) + "/txn"; }
    std::string lock() const { return home_ + "/lock"; }
    std::string stamp() const { return home_ + "/stamp"; }
    std::string intent() const { return staging(Part::tracked) + "/intent"; }
    /// Where the new bytes of a step wait, and where a deleted file is put.
    std::string staged(const Step& step) const { return fmt_slot(step, "s"); }
    std::string taken(const Step& step) const { return fmt_slot(step, "old"); }

    /// What the journal says now: nothing where no change is under way. Throws NeedsPerson where it is damaged.
    std::optional<Intent> read_intent() const;
    std::optional<std::string> intent_text() const { return tracked_->bytes(intent()); }
    /// The end stamp's text; nothing before the first change.
    std::optional<std::string> stamp_text() const { return tracked_->bytes(stamp()); }
    /// The number that the next change gets.
    std::uint64_t next_id() const;

  private:
    std::string fmt_slot(const Step& step, const char* kind) const;

    std::optional<Root> tracked_;
    std::optional<Root> secret_;
    std::string home_;
};

/// Nothing where `text` is nothing. Throws NeedsPerson where it is no intent.
std::optional<Intent> require_intent(const std::optional<std::string>& text, const std::string& shown);

/// True where the slot of a step holds what a finished exchange leaves there, or nothing: the new bytes are, or were, in
/// place.
bool was_put_in_place(const Journal& journal, const Step& step);

/// The end stamp of a change; always of the same length, so that it is written over in one piece.
std::string stamp_of(std::uint64_t id);

} // namespace kith::store
