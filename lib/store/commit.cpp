// SPDX-License-Identifier: MIT
#include "store/commit.hpp"

#include "store/errors.hpp"
#include "store/recovery.hpp"
#include "text/yaml.hpp"

#include <fmt/format.h>
#include <set>

namespace kith::store {
namespace {

constexpr mode_t usual_mode = 0644;
constexpr mode_t private_mode = 0600;

/// A file that kith could not read back is never written: that would be a fault in kith.
void require_readable(const std::vector<Entry>& entries) {
    for (const auto& entry : entries) {
        if (!entry.bytes || !entry.target.path.ends_with(".yaml") || text::is_blank(*entry.bytes)) continue;
        text::Findings findings;
        if (text::read_yaml(std::make_shared<text::Source>(text::Source{entry.target.shown, *entry.bytes}), findings)) continue;
        throw std::logic_error(fmt::format("{} would not be readable: {}", entry.target.shown,
                                           findings.sorted().front().message));
    }
}

/// One change on its way to the commit point.
class Commit {
  public:
    Commit(const Journal& journal, const std::vector<Entry>& entries, Intent intent)
        : journal_(journal), entries_(entries), intent_(std::move(intent)) {}

    /// Up to the commit point. What fails here leaves nothing behind.
    void publish() {
        const auto staging = journal_.staging(Part::tracked);
        try {
            require_same_device();
            stage();
            for (const auto& entry : entries_) require_base(entry);
            journal_[Part::tracked].create(staging + "/intent.tmp", to_text(intent_), private_mode);
            if (journal_[Part::tracked].move(staging + "/intent.tmp", journal_.intent()) != Moved::yes)
                throw Busy("another kith wrote to the journal at the same time");
        } catch (...) {
            give_up();
            throw;
        }
    }

    /// From the commit point on. What fails here is recorded all the same.
    Kept finish() {
        try {
            journal_[Part::tracked].sync_folder(journal_.staging(Part::tracked));
            return store::finish(journal_, intent_, Keep::neither);
        } catch (const NeedsPerson&) {
            throw;
        } catch (const std::exception& fault) {
            throw NotFinished(fault.what());
        }
    }

  private:
    const Root& root_of(const Entry& entry) const { return journal_[entry.target.part]; }

    /// A rename from the staging folder must be able to reach every target.
    void require_same_device() const {
        for (const auto& entry : entries_) {
            const auto& root = root_of(entry);
            if (root.device(folder_of(entry.target.path)) != root.device(journal_.home(entry.target.part)))
                throw text::DiskError(fmt::format("{} is on another disk than the folder {}", entry.target.shown,
                                                  root.path().string()));
        }
    }

    void stage() const {
        std::set<Part> parts{Part::tracked};
        for (const auto& entry : entries_) parts.insert(entry.target.part);
        for (const auto part : parts) journal_[part].make_folder(journal_.staging(part), folder_mode(Part::secret));
        for (std::size_t i = 0; i < entries_.size(); ++i) {
            const auto& [target, base, bytes] = entries_[i];
            const auto new_mode = target.part == Part::secret ? private_mode : usual_mode;
            if (bytes) journal_[target.part].create(journal_.staged(intent_.steps[i]), *bytes,
                                                    journal_[target.part].mode(target.path).value_or(new_mode));
        }
        for (const auto part : parts) journal_[part].sync_folder(journal_.staging(part));
    }

    void require_base(const Entry& entry) const {
        if (root_of(entry).bytes(entry.target.path) == entry.base) return;
        throw ChangedUnderneath(entry.base ? fmt::format("{} was changed while kith worked; run the command again", entry.target.shown)
                                           : fmt::format("{} is there already", entry.target.shown));
    }

    void give_up() const {
        try {
            clear_staging(journal_);
        } catch (const text::DiskError&) {
            // What is left is cleared by the next command; the reason for giving up matters more.
        }
    }

    const Journal& journal_;
    const std::vector<Entry>& entries_;
    Intent intent_;
};

} // namespace

Kept apply(const Folders& folders, const Change& change, const Writer& writer) {
    const auto entries = change.effective();
    if (entries.empty()) return {};
    require_readable(entries);
    const Journal journal(folders);
    const Lock lock(journal, writer);
    auto kept = recover(journal, Keep::neither).kept;
    Commit commit(journal, entries, intent_of(entries, journal.next_id(), writer.words, folders.secret.string()));
    commit.publish();
    const auto kept_now = commit.finish();
    kept.insert(kept.end(), kept_now.begin(), kept_now.end());
    return kept;
}

Kept exclusively(const Folders& folders, const Writer& writer, const std::function<void()>& work) {
    const Journal journal(folders);
    const Lock lock(journal, writer);
    auto kept = recover(journal, Keep::neither).kept;
    work();
    return kept;
}

void make_folder(const std::filesystem::path& folder, Part part) {
    if (folder.empty() || std::filesystem::is_directory(folder)) return;
    const auto above = folder.parent_path();
    make_folder(above, Part::tracked);
    const auto parent = Root::find(above.empty() ? "." : above);
    if (!parent) throw text::DiskError(fmt::format("there is no folder {}", above.string()));
    parent->make_folder(folder.filename().string(), folder_mode(part));
}

} // namespace kith::store
