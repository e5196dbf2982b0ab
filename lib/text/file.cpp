// SPDX-License-Identifier: MIT
#include "text/file.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace kith::text {
namespace {

[[noreturn]] void fail(const std::string& shown) {
    throw DiskError(fmt::format("cannot read {}: {}", shown, std::strerror(errno)));
}

} // namespace

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    std::swap(value_, other.value_);
    return *this;
}

int Descriptor::release() { return std::exchange(value_, -1); }

bool Descriptor::close() {
    const int file = release();
    // Linux closes it even where a signal interrupts; a second close could hit somebody else's file.
    return file < 0 || ::close(file) == 0 || errno == EINTR;
}

Span whole_file(const std::string& shown) { return {std::make_shared<Source>(Source{shown, {}}), 0, 0, 1}; }

std::optional<SourceRef> read_file(const std::filesystem::path& path, const std::string& shown, Findings& findings,
                                   std::size_t limit) {
    // O_NONBLOCK: a named pipe in a record's place must not make kith wait for a writer.
    return read_opened(Descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)), shown, findings,
                       limit);
}

std::optional<SourceRef> read_opened(const Descriptor& file, const std::string& shown, Findings& findings,
                                     std::size_t limit) {
    if (!file && errno == ENOENT) return {};
    if (!file && (errno == ELOOP || errno == ENXIO)) {
        findings.error(code::not_a_file, whole_file(shown), "a link or a device stands in a record's place",
                       "put the file itself here");
        return {};
    }
    if (!file) fail(shown);
    struct stat about {};
    if (::fstat(file.value(), &about) != 0) fail(shown);
    if (!S_ISREG(about.st_mode)) {
        findings.error(code::not_a_file, whole_file(shown), "this is not a plain file", "move it out of the folder");
        return {};
    }
    if (static_cast<std::size_t>(about.st_size) > limit) {
        findings.error(code::too_large, whole_file(shown),
                       fmt::format("the file has {} bytes; at most {} are read", about.st_size, limit),
                       "is this the right file?");
        return {};
    }
    auto source = std::make_shared<Source>(Source{shown, std::string(static_cast<std::size_t>(about.st_size), '\0')});
    std::size_t have = 0;
    while (have < source->bytes.size()) {
        const auto got = ::read(file.value(), source->bytes.data() + have, source->bytes.size() - have);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) fail(shown);
        if (got == 0) break;
        have += static_cast<std::size_t>(got);
    }
    source->bytes.resize(have);
    return source;
}

} // namespace kith::text
