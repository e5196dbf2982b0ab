// SPDX-License-Identifier: MIT
#include "cli/models.hpp"

#include "cli/terminal.hpp"
#include "text/file.hpp"
#include "text/suggest.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>
#include <sstream>

namespace kith::cli {
namespace fs = std::filesystem;
namespace {

fs::path models_folder() {
    return examples_folder() / "models";
}

/// The bytes of a file; empty where there is none.
std::string bytes_of(const fs::path& path) {
    text::Findings findings;
    const auto source = text::read_file(path, path.string(), findings);
    return source ? (*source)->bytes : std::string{};
}

/// The names as they were given, and those of which one is made (`whole-school` is several in one folder).
std::vector<std::string> with_parts(const std::vector<std::string>& names) {
    std::vector<std::string> all;
    const auto add = [&](const std::string& name) {
        if (std::find(all.begin(), all.end(), name) == all.end()) all.push_back(name);
    };
    for (const auto& name : names) {
        add(name);
        std::istringstream parts(bytes_of(models_folder() / name / "made-of"));
        for (std::string part; std::getline(parts, part);) add(part);
    }
    return all;
}

void require_known(const std::vector<std::string>& names) {
    std::vector<std::string> known;
    for (const auto& one : models()) known.push_back(one.name);
    for (const auto& name : names) {
        if (std::find(known.begin(), known.end(), name) != known.end()) continue;
        const auto hint = text::did_you_mean(name, known);
        throw Stop{Exit::usage, fmt::format("no model '{}'; {}", name, hint.empty() ? fmt::format("there are {}", fmt::join(known, ", ")) : hint)};
    }
}

} // namespace

std::vector<Example> models() {
    return described_in(models_folder(), "README.md");
}

ModelTexts model_texts(const std::vector<std::string>& names) {
    require_known(names);
    ModelTexts texts;
    for (const auto& name : with_parts(names)) {
        const auto folder = models_folder() / name;
        for (const auto& part : {std::pair{"places.yaml", &texts.places}, std::pair{"programme.yaml", &texts.programme}})
            if (auto bytes = bytes_of(folder / part.first); !bytes.empty()) part.second->push_back(std::move(bytes));
        std::error_code none;
        for (const auto& entry : fs::directory_iterator(folder / "strands", none))
            texts.strands[entry.path().stem().string()] = bytes_of(entry.path());
    }
    return texts;
}

} // namespace kith::cli
