// SPDX-License-Identifier: MIT
// What a reader sees: the programme before a change or after it, whole, whatever a writer does meanwhile or a crash left
// behind. Takes no lock and writes nothing: a committed change that is not in place yet is laid over the files, and
// what was read is thrown away where another change ended in between (store.md, section 2.4).
#pragma once

#include "store/journal.hpp"

#include <atomic>

namespace kith::store {

class View {
  public:
    explicit View(const Folders& folders);

    bool has(Part part) const { return journal_.has(part); }
    /// As text::read_file, with the unfinished change laid over.
    std::optional<text::SourceRef> read(const Target& target, text::Findings& findings,
                                        std::size_t limit = text::largest_record) const;
    /// The names in a folder, sorted: those that the unfinished change brings with them, without those it removes.
    std::vector<std::string> names(Part part, const std::string& folder, const std::string& shown,
                                   text::Findings& findings) const;

    /// True where nothing was committed since the view was taken. Throws NeedsPerson where what was seen needs one.
    bool still_holds() const;
    /// Who began a change that is not finished; nothing where all is in place.
    std::optional<std::string> unfinished() const;

  private:
    const Step* step_for(Part part, const std::string& path) const;

    Journal journal_;
    std::optional<std::string> stamp_;
    std::optional<std::string> intent_text_;
    std::optional<Intent> intent_;
    mutable std::atomic<bool> is_damaged_ = false; // several threads may read
};

/// Waits a little before the try of that number; throws Busy after the last.
void wait_for_writers(int tries);

/// Calls `read` with a view until the view still holds afterwards. Throws Busy where writers leave no gap.
template <class Read>
auto read_consistently(const Folders& folders, Read read) {
    for (int tries = 0;; ++tries) {
        wait_for_writers(tries);
        const View view(folders);
        auto result = read(view);
        if (view.still_holds()) return result;
    }
}

} // namespace kith::store
