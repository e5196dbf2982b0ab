// SPDX-License-Identifier: MIT
#include "store/change.hpp"

#include "text/file.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

namespace kith::store {
namespace {

namespace fs = std::filesystem;

constexpr mode_t usual_mode = 0644;
constexpr mode_t private_mode = 0600;

[[noreturn]] void fail(const char* what, const std::string& shown) {
    throw text::DiskError(fmt::format("cannot {} {}: {}", what, shown, std::strerror(errno)));
}

fs::path staged(const fs::path& path) { return path.parent_path() / ("." + path.filename().string() + ".kith-new"); }

std::optional<std::string> current_bytes(const Entry& entry) {
    text::Findings odd;
    const auto source = text::read_file(entry.path, entry.shown, odd, text::largest_sheet);
    if (odd.has_errors()) throw ChangedUnderneath(fmt::format("{} is not a plain file any more", entry.shown));
    if (!source) return {};
    return (*source)->bytes;
}

void require_base(const Entry& entry) {
    if (current_bytes(entry) == entry.base) return;
    throw ChangedUnderneath(entry.base ? fmt::format("{} was changed while kith worked; run the command again", entry.shown)
                                       : fmt::format("{} is there already", entry.shown));
}

/// The mode for a new file: that of the file it replaces, else private where its folder is.
mode_t mode_for(const fs::path& path) {
    struct stat about {};
    if (::stat(path.c_str(), &about) == 0) return about.st_mode & 07777U;
    if (::stat(path.parent_path().c_str(), &about) == 0 && (about.st_mode & 077U) == 0) return private_mode;
    return usual_mode;
}

void write_all(int file, std::string_view bytes, const std::string& shown) {
    while (!bytes.empty()) {
        const auto written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) fail("write", shown);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

void stage(const Entry& entry) {
    const auto temporary = staged(entry.path);
    ::unlink(temporary.c_str()); // what an earlier run may have left
    const int file = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, private_mode);
    if (file < 0) fail("write", entry.shown);
    try {
        write_all(file, *entry.bytes, entry.shown);
        if (::fchmod(file, mode_for(entry.path)) != 0 || ::fsync(file) != 0) fail("write", entry.shown);
    } catch (...) {
        ::close(file);
        throw;
    }
    if (::close(file) != 0) fail("write", entry.shown);
}

void sync_folder(const fs::path& folder) {
    const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) fail("open", folder.string());
    ::fsync(handle);
    ::close(handle);
}

void make_parents(const fs::path& path) {
    const auto folder = path.parent_path();
    struct stat about {};
    if (folder.empty() || ::stat(folder.c_str(), &about) == 0) return;
    make_parents(folder);
    // A folder inside a private one is private too.
    ::stat(folder.parent_path().empty() ? "." : folder.parent_path().c_str(), &about);
    const mode_t mode = (about.st_mode & 077U) == 0 ? 0700 : 0755;
    if (::mkdir(folder.c_str(), mode) != 0 && errno != EEXIST) fail("make the folder", folder.string());
}

void put_in_place(const Entry& entry) {
    if (!entry.bytes) {
        if (::unlink(entry.path.c_str()) != 0) fail("delete", entry.shown);
        return;
    }
    if (::rename(staged(entry.path).c_str(), entry.path.c_str()) != 0) fail("write", entry.shown);
}

} // namespace

void Change::create(fs::path path, std::string shown, std::string bytes) {
    entries_.push_back({std::move(path), std::move(shown), std::nullopt, std::move(bytes)});
}

void Change::replace(fs::path path, const text::SourceRef& source, std::string bytes) {
    entries_.push_back({std::move(path), source->path, source->bytes, std::move(bytes)});
}

void Change::write(fs::path path, std::string shown, const text::SourceRef& source, std::string bytes) {
    auto base = source ? std::optional(source->bytes) : std::nullopt;
    entries_.push_back({std::move(path), std::move(shown), std::move(base), std::move(bytes)});
}

std::vector<Entry> Change::effective() const {
    std::vector<Entry> changing;
    std::copy_if(entries_.begin(), entries_.end(), std::back_inserter(changing),
                 [](const Entry& entry) { return entry.bytes != entry.base; });
    return changing;
}

void apply(const Change& change) {
    const auto entries = change.effective();
    std::set<fs::path> folders;
    try {
        for (const auto& entry : entries) {
            require_base(entry);
            make_parents(entry.path);
            if (entry.bytes) stage(entry);
            folders.insert(entry.path.parent_path());
        }
        for (const auto& entry : entries) require_base(entry);
    } catch (...) {
        for (const auto& entry : entries) ::unlink(staged(entry.path).c_str());
        throw;
    }
    for (const auto& entry : entries) put_in_place(entry);
    for (const auto& folder : folders) sync_folder(folder);
}

void make_private_folder(const fs::path& folder) {
    make_parents(folder);
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) fail("make the folder", folder.string());
}

} // namespace kith::store
