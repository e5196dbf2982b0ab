// SPDX-License-Identifier: MIT
#include "exchange/zip.hpp"

#include "text/file.hpp"

#include <fmt/format.h>
#include <memory>
#include <zip.h>

namespace kith::exchange {
namespace {

namespace code = text::code;

struct Close {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

/// The bytes of one file, whose size the directory of the zip has: what is longer than it says is not read on.
std::optional<std::string> unpacked(zip_t* archive, const zip_stat_t& entry) {
    const std::unique_ptr<zip_file_t, Close> file(zip_fopen_index(archive, entry.index, 0));
    if (!file) return {};
    std::string bytes(entry.size, '\0');
    for (std::size_t at = 0; at < bytes.size();) {
        const auto read = zip_fread(file.get(), bytes.data() + at, bytes.size() - at);
        if (read <= 0) return {};
        at += static_cast<std::size_t>(read);
    }
    char more = 0;
    return zip_fread(file.get(), &more, 1) == 0 ? std::optional(std::move(bytes)) : std::nullopt;
}

} // namespace

std::optional<std::map<std::string, text::SourceRef>> read_zip(const std::string& path, const std::vector<std::string>& names,
                                                               std::size_t limit, text::Findings& findings) {
    int fault = 0;
    const std::unique_ptr<zip_t, Close> archive(zip_open(path.c_str(), ZIP_RDONLY, &fault));
    if (!archive) {
        findings.error(code::bad_roster, text::whole_file(path), "this is no zip that can be read", "fetch it again, or unpack it and name the folder");
        return {};
    }
    std::map<std::string, text::SourceRef> files;
    for (const auto& name : names) {
        zip_stat_t entry;
        zip_stat_init(&entry);
        if (zip_stat(archive.get(), name.c_str(), 0, &entry) != 0) continue;
        const auto shown = path + "/" + name;
        const bool is_too_large = entry.size > limit;
        auto bytes = is_too_large ? std::nullopt : unpacked(archive.get(), entry);
        if (!bytes) {
            findings.error(is_too_large ? code::too_large : code::bad_roster, text::whole_file(shown),
                           is_too_large ? fmt::format("this file is larger than {} MB", limit >> 20) : "this file of the zip is damaged or locked",
                           "fetch the zip again, or unpack it and name the folder");
            return {};
        }
        files[name] = std::make_shared<text::Source>(text::Source{shown, std::move(*bytes)});
    }
    return files;
}

} // namespace kith::exchange
