// SPDX-License-Identifier: MIT
#include "cli/examples.hpp"

#include "cli/terminal.hpp"
#include "text/suggest.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fstream>

namespace kith::cli {
namespace fs = std::filesystem;
namespace {

std::vector<std::string> names_in(const fs::path& folder, const std::string& file) {
    std::vector<std::string> known;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder, none))
        if (fs::exists(entry.path() / file)) known.push_back(entry.path().filename().string());
    std::sort(known.begin(), known.end());
    return known;
}

/// What stands behind the prefix, up to where `end` begins.
std::string behind(const std::string& line, std::string_view prefix, std::string_view end) {
    return line.substr(prefix.size(), line.find(end) - prefix.size());
}

} // namespace

fs::path examples_folder() {
    std::error_code none;
    const auto binary = fs::read_symlink("/proc/self/exe", none);
    const auto installed = binary.parent_path().parent_path() / KITH_DATA / "kith" / "examples";
    return !none && fs::is_directory(installed) ? installed : fs::path(KITH_SOURCE_EXAMPLES);
}

std::vector<Example> described_in(const fs::path& folder, const std::string& file) {
    constexpr std::string_view heading = "# ", source = "Source: ";
    std::vector<Example> all;
    for (auto& name : names_in(folder, file)) {
        Example one{std::move(name), {}, {}};
        std::ifstream readme(folder / one.name / "README.md");
        for (std::string line; std::getline(readme, line);) {
            if (line.starts_with(heading) && one.about.empty()) one.about = line.substr(line.find(": ") + 2);
            if (line.starts_with(source)) one.source = behind(line, source, " (");
        }
        all.push_back(std::move(one));
    }
    return all;
}

std::vector<Example> examples() {
    return described_in(examples_folder(), "programme.yaml");
}

fs::path find_example(const std::string& name) {
    const auto known = names_in(examples_folder(), "programme.yaml");
    if (std::find(known.begin(), known.end(), name) != known.end()) return examples_folder() / name;
    refuse_word(fmt::format("no example '{}'", name), name, known);
}

fs::path measure_example(const std::string& name) {
    const auto path = examples_folder() / "measures" / (name + ".yaml");
    std::error_code none;
    return fs::is_regular_file(path, none) ? path : fs::path();
}

} // namespace kith::cli
