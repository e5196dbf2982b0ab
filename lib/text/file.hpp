// SPDX-License-Identifier: MIT
// Reading a file's bytes, and nothing but a regular file's: a symlink, a pipe or a device in a record's place is a
// finding, not a surprise. What fails below the files (a disk, a permission) is a DiskError.
#pragma once

#include "text/diagnostic.hpp"

#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>

namespace kith::text {

/// The operating system could not do it. Nothing was changed. Exit code 4.
struct DiskError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// An open file or folder; closed with its owner.
class Descriptor {
  public:
    explicit Descriptor(int value = -1) : value_(value) {}
    Descriptor(Descriptor&& other) noexcept : value_(other.release()) {}
    Descriptor& operator=(Descriptor&& other) noexcept;
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    explicit operator bool() const { return value_ >= 0; }
    int value() const { return value_; }
    int release(); ///< hands it to the caller
    bool close();  ///< false where the system says that something was lost

  private:
    int value_;
};

/// The place of what is said of a file as a whole.
Span whole_file(const std::string& shown);

inline constexpr std::size_t largest_record = 1 << 20; ///< bytes; a larger record is refused
inline constexpr std::size_t largest_sheet = 64 << 20; ///< bytes; of a CSV that comes in

/// The bytes of `path`, shown to the user as `shown`. Nothing, and a finding, where it is not a regular file or
/// larger than `limit`; nothing and no finding where there is no such file. Throws DiskError.
std::optional<SourceRef> read_file(const std::filesystem::path& path, const std::string& shown, Findings& findings,
                                   std::size_t limit = largest_record);

/// The same for a file as open() left it, errno included.
std::optional<SourceRef> read_opened(const Descriptor& file, const std::string& shown, Findings& findings,
                                     std::size_t limit = largest_record);

} // namespace kith::text
