// SPDX-License-Identifier: MIT
#include "record/card_files.hpp"

#include "record/part_reader.hpp"
#include "record/tracked_files.hpp"

namespace kith::record {
namespace {

CardFiles read_all(const PartReader& part, Findings& findings) {
    CardFiles files;
    part.report_unknown_in("templates", [](const auto& name) { return template_of(name).has_value(); });
    for (const auto& [word, kind] : Words<CardKind>::list)
        if (auto source = part.text(fmt::format("templates/{}.mustache", word))) files.templates[kind] = std::move(source);
    part.report_unknown_in("symbols", [](const auto& name) { return name == "symbols.yaml" || is_picture_name(name); });
    if (const auto tree = part.tree("symbols/symbols.yaml")) Codec<SymbolsFile>::read(*tree, files.symbols, findings);
    return files;
}

} // namespace

CardFiles read_card_files(const Folder& folder, Findings& findings) {
    auto [files, found] = store::read_consistently(folder.folders(), [&](const store::View& view) {
        std::pair<CardFiles, Findings> read;
        Records records;
        const FilesOfView on_disk(view);
        read.first = read_all(PartReader(on_disk, Part::tracked, folder, records, read.second), read.second);
        read.first.sources = std::move(records.sources);
        return read;
    });
    findings.add(std::move(found));
    return std::move(files);
}

std::optional<SymbolsFile> read_symbols(const std::filesystem::path& folder, const std::string& shown, Findings& findings) {
    const auto source = text::read_file(folder / "symbols.yaml", shown + "/symbols.yaml", findings);
    const auto tree = source ? text::read_yaml(*source, findings) : std::nullopt;
    if (!tree) return {};
    SymbolsFile symbols;
    Codec<SymbolsFile>::read(*tree, symbols, findings);
    return symbols;
}

} // namespace kith::record
