// SPDX-License-Identifier: MIT
// What a school gives to its cards: words of its own in templates/, and boards of pictures in symbols/. They are no records:
// only what prints cards, and what checks the folder, reads them.
#pragma once

#include "record/card_kind.hpp"
#include "record/folder.hpp"
#include "record/symbols.hpp"

namespace kith::record {

struct CardFiles {
    /// Templates in the place of kith's own, as text.
    std::map<CardKind, text::SourceRef> templates;
    SymbolsFile symbols;
    /// The bytes of every file that was read, by the path that is shown to the user.
    std::map<std::string, text::SourceRef> sources;
};

/// Reads both, with a finding for each file there that is neither template nor symbol. Pictures are not read.
CardFiles read_card_files(const Folder& folder, Findings& findings);

/// The boards of a folder elsewhere that has its own symbols.yaml. Nothing where it has none.
std::optional<SymbolsFile> read_symbols(const std::filesystem::path& folder, const std::string& shown, Findings& findings);

} // namespace kith::record
