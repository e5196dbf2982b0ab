// SPDX-License-Identifier: MIT
// symbols/symbols.yaml: the boards of pictures with which a child can say something, and whose pictures they are.
#pragma once

#include "record/codec.hpp"

namespace kith::record {

/// One picture with its word. Licence and credit: the file's where it gives none of its own.
struct Symbol {
    std::string label;
    Located<std::string> file;
    std::string licence;
    std::string credit;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("label", self.label, required);
        v.key("file", self.file, required);
        v.key("licence", self.licence);
        v.key("credit", self.credit);
    }
};

struct Board {
    std::string title;
    std::vector<Symbol> symbols; ///< in the order in which they stand on the board

    static void describe(auto& v, auto& self) {
        v.key("title", self.title, required);
        v.key("symbols", self.symbols, required);
    }
};

struct SymbolsFile {
    std::string licence;
    std::string credit;
    std::vector<Board> boards;

    static void describe(auto& v, auto& self) {
        v.key("licence", self.licence);
        v.key("credit", self.credit);
        v.key("boards", self.boards, required);
    }
};

} // namespace kith::record
