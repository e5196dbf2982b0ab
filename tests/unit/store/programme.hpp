// SPDX-License-Identifier: MIT
// A programme's two folders in a temporary place, and the store's calls on them in few words.
#pragma once

#include "store/commit.hpp"
#include "store/errors.hpp"
#include "store/recovery.hpp"
#include "store/view.hpp"
#include "text/file.hpp"
#include "world.hpp"

namespace kith::testing {

inline store::Target tracked(const std::string& path) { return {store::Part::tracked, path, path}; }
inline store::Target secret(const std::string& path) { return {store::Part::secret, path, path}; }

class ProgrammeFolder {
  public:
    ProgrammeFolder() {
        std::filesystem::create_directory(path());
        store::make_folder(folders().secret, store::Part::secret);
    }

    std::filesystem::path path() const { return folder_.path() / "h"; }
    store::Folders folders() const { return {path(), folder_.path() / "h-private"}; }
    void write(const std::string& relative, const std::string& bytes) const { folder_.write("h/" + relative, bytes); }
    void write_secret(const std::string& relative, const std::string& bytes) const { folder_.write("h-private/" + relative, bytes); }
    std::string read(const std::string& relative) const { return folder_.read("h/" + relative); }
    std::string read_secret(const std::string& relative) const { return folder_.read("h-private/" + relative); }
    bool has(const std::string& relative) const { return std::filesystem::exists(path() / relative); }

    text::SourceRef source(const std::string& relative) const {
        text::Findings findings;
        return text::read_file(path() / relative, relative, findings).value_or(nullptr);
    }

    /// How many files there are in both folders, the lock and the stamp aside.
    std::size_t files() const {
        std::size_t count = 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder_.path())) {
            const auto name = entry.path().filename();
            if (!entry.is_directory() && name != "lock" && name != "stamp") ++count;
        }
        return count;
    }

  private:
    TemporaryFolder folder_;
};

inline store::Kept apply(const ProgrammeFolder& folder, const store::Change& change, int patience = 1) {
    return store::apply(folder.folders(), change, {"a test", patience, store::NetworkFolders::allowed});
}

inline store::Recovered recover(const ProgrammeFolder& folder, store::Keep keep = store::Keep::neither) {
    return store::recover(folder.folders(), {"a test", 1, store::NetworkFolders::allowed}, keep);
}

} // namespace kith::testing
