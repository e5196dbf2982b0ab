// SPDX-License-Identifier: MIT
#include "cli/roster_files.hpp"

#include "exchange/roster.hpp"
#include "exchange/zip.hpp"
#include "text/file.hpp"

#include <filesystem>
#include <fmt/format.h>
#include <fstream>

namespace kith::cli {
namespace fs = std::filesystem;

bool is_roster(const std::string& path) {
    std::error_code none;
    if (fs::is_directory(path, none)) return true;
    if (!fs::is_regular_file(path, none)) return false; // a pipe is not opened to be looked at
    char first[4]{};
    std::ifstream file(path, std::ios::binary);
    return file.read(first, sizeof first) && std::string_view(first, sizeof first) == "PK\x03\x04";
}

std::map<std::string, text::SourceRef> read_roster_files(const std::string& path, const Terminal& terminal) {
    text::Findings findings;
    std::map<std::string, text::SourceRef> files;
    if (!fs::is_directory(path)) {
        auto unpacked = exchange::read_zip(path, exchange::roster_files(), exchange::largest_roster_file, findings);
        terminal.require(findings, "nothing was imported");
        if (unpacked->empty())
            throw Stop{Exit::usage, fmt::format("{} has no users.csv, so it is no OneRoster; of a workbook: xlsx2csv -d ';' {} | kith enrol import -", path, path)};
        return std::move(*unpacked);
    }
    for (const auto& name : exchange::roster_files()) {
        const auto file = fs::path(path) / name;
        if (auto source = text::read_file(file, file.string(), findings, exchange::largest_roster_file)) files[name] = std::move(*source);
    }
    terminal.require(findings, "nothing was imported");
    return files;
}

} // namespace kith::cli
