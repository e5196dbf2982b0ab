// SPDX-License-Identifier: MIT
// Boards of pictures from a school's own folder: the word always under its picture, and whose pictures they are below. A
// board for everyone's use, then one for each who talks with symbols, with the ways of talking they use.
#pragma once

#include "record/card_files.hpp"
#include "report/cards.hpp"

#include <functional>

namespace kith::report {

/// A board with its pictures read, checked and ready to stand inside the page.
struct PictureBoard {
    struct Symbol {
        std::string label;
        std::string address; ///< `data:` and the whole picture
        std::string credit;  ///< "OpenMoji, CC BY-SA 4.0"
    };
    std::string title;
    std::vector<Symbol> symbols;
};

/// Reads a file of the folder of symbols, as text::read_file.
using ReadPicture = std::function<std::optional<text::SourceRef>(const std::string& file, text::Findings& findings)>;

/// The boards with their pictures; findings for each picture that is missing, not safe, or nobody's.
std::vector<PictureBoard> picture_boards(const record::SymbolsFile& symbols, const ReadPicture& read, text::Findings& findings);

/// What a board is for: to hang or hold as a page, or its pictures as cards to cut out.
enum class BoardUse { page, pictures };

/// `room`: how many pictures a page holds; a longer board goes on, on a second page.
Cards boards(const programme::Programme& programme, const CardChoice& choice, const std::vector<PictureBoard>& boards, BoardUse use,
             std::size_t room);

} // namespace kith::report
