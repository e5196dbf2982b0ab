// SPDX-License-Identifier: MIT
#include "exchange/sheet.hpp"

#include "exchange/windows_1252.hpp"
#include "text/file.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <csv.h>
#include <fmt/format.h>
#include <utility>

namespace kith::exchange {
namespace {

namespace code = text::code;
constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";

std::string trimmed(std::string_view cell) {
    const auto first = cell.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    cell = cell.substr(first, cell.find_last_not_of(" \t\r\n") - first + 1);
    // How kith and others keep a spreadsheet from taking text for a formula.
    const bool is_kept_text = cell.size() > 1 && cell.front() == '\'' && std::string_view("=+-@").find(cell[1]) != std::string_view::npos;
    return std::string(cell.substr(is_kept_text ? 1 : 0));
}

char separator_of(std::string_view header) {
    char best = ',';
    for (const char c : {';', '\t'})
        if (std::count(header.begin(), header.end(), c) > std::count(header.begin(), header.end(), best)) best = c;
    return best;
}

/// True where some letter beyond ASCII is UTF-8: then a byte that is not is a fault, and no sign of another code page.
bool is_partly_utf8(std::string_view bytes) {
    for (std::size_t i = 0; i + 1 < bytes.size(); ++i) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (lead >= 0xC2 && lead < 0xF5 && i + length <= bytes.size() && !text::first_invalid_utf8(bytes.substr(i, length))) return true;
    }
    return false;
}

/// Null, and a finding, where a character is in it that nobody sees.
text::SourceRef without_forbidden(const text::SourceRef& source, text::Findings& findings) {
    const std::string_view bytes = source->bytes;
    const std::size_t mark = bytes.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    const auto at = text::first_forbidden(bytes.substr(mark));
    if (!at) return source;
    findings.error(code::control_character, text::span_at(source, mark + *at, 3), "a control or invisible character", "delete it");
    return nullptr;
}

/// libcsv's parser, fed a line at a time so that each row knows where it begins.
class Parser {
  public:
    Parser(char separator, std::function<void(SheetRow&&)> on_row) : hand_on_(std::move(on_row)) {
        csv_init(&csv_, CSV_STRICT | CSV_STRICT_FINI | CSV_EMPTY_IS_NULL);
        csv_set_delim(&csv_, static_cast<unsigned char>(separator));
    }
    ~Parser() { csv_free(&csv_); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    /// False where a quote is out of place.
    bool feed(std::string_view line, int number) {
        if (!inside_row_) row_.line = number;
        inside_row_ = true;
        return csv_parse(&csv_, line.data(), line.size(), on_cell, on_row, this) == line.size();
    }
    bool finish() { return csv_fini(&csv_, on_cell, on_row, this) == 0; }

  private:
    static void on_cell(void* bytes, std::size_t size, void* self) {
        auto& row = static_cast<Parser*>(self)->row_;
        row.cells.push_back(bytes == nullptr ? "" : trimmed({static_cast<const char*>(bytes), size}));
    }
    static void on_row(int, void* self) {
        auto& parser = *static_cast<Parser*>(self);
        parser.hand_on_(std::exchange(parser.row_, {}));
        parser.inside_row_ = false;
    }

    std::function<void(SheetRow&&)> hand_on_;
    csv_parser csv_{};
    SheetRow row_;
    bool inside_row_ = false;
};

bool is_empty(const SheetRow& row) {
    return std::all_of(row.cells.begin(), row.cells.end(), [](const auto& cell) { return cell.empty(); });
}

/// Every row of a sheet in UTF-8, the header first. False, and a finding, where it is not sound.
bool parse(const text::SourceRef& source, const std::function<void(SheetRow&&)>& on_row, text::Findings& findings) {
    std::string_view bytes = source->bytes;
    if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
    Parser parser(separator_of(bytes.substr(0, bytes.find('\n'))), on_row);
    int number = 0;
    for (auto rest = bytes; !rest.empty();) {
        const auto line = rest.substr(0, rest.find('\n') == std::string_view::npos ? rest.size() : rest.find('\n') + 1);
        rest.remove_prefix(line.size());
        if (parser.feed(line, ++number)) continue;
        findings.error(code::bad_sheet, {source, number, 1, 1}, "a quote is out of place in this line",
                       "a cell with quotes in it is quoted whole, and its quotes are doubled");
        return false;
    }
    if (parser.finish()) return true;
    findings.error(code::bad_sheet, {source, number, 1, 1}, "the last cell's quote is never closed", "close it");
    return false;
}

} // namespace

text::SourceRef in_utf8(const text::SourceRef& source, text::Findings& findings) {
    const auto at = text::first_invalid_utf8(source->bytes);
    if (!at) return without_forbidden(source, findings);
    const bool is_wide = source->bytes.starts_with("\xff\xfe") || source->bytes.starts_with("\xfe\xff");
    auto letters = is_wide || is_partly_utf8(source->bytes) ? std::nullopt : from_windows_1252(source->bytes);
    if (!letters) {
        findings.error(code::bad_utf8, text::span_at(source, *at), "the sheet is not UTF-8", "save it as 'CSV UTF-8 (comma delimited)'");
        return nullptr;
    }
    findings.warning(code::bad_utf8, text::whole_file(source->path), "the sheet is not UTF-8; it was read as Windows-1252",
                     "look at the names with accents; 'CSV UTF-8 (comma delimited)' leaves no doubt");
    return without_forbidden(std::make_shared<text::Source>(text::Source{source->path, std::move(*letters)}), findings);
}

text::Span row_span(const Sheet& sheet, const SheetRow& row) { return {sheet.source, row.line, 1, 1}; }

bool each_row(const text::SourceRef& source, const std::vector<std::string>& columns, const OnRow& on_row, text::Findings& findings) {
    std::vector<std::size_t> places; // of the columns in a row
    bool has_header = false;
    std::vector<std::string> cells(columns.size());
    const auto utf8 = in_utf8(source, findings);
    return utf8 != nullptr && parse(utf8, [&](SheetRow&& row) {
        if (!std::exchange(has_header, true)) {
            for (const auto& column : columns)
                places.push_back(static_cast<std::size_t>(std::find(row.cells.begin(), row.cells.end(), column) - row.cells.begin()));
            return;
        }
        if (is_empty(row)) return;
        for (std::size_t c = 0; c < columns.size(); ++c)
            if (places[c] < row.cells.size()) cells[c] = std::move(row.cells[places[c]]);
            else cells[c].clear();
        on_row(row.line, cells);
    }, findings);
}

std::optional<Sheet> read_sheet(const text::SourceRef& given, text::Findings& findings) {
    const auto source = in_utf8(given, findings);
    std::vector<SheetRow> rows;
    if (!source || !parse(source, [&](SheetRow&& row) { rows.push_back(std::move(row)); }, findings)) return {};
    Sheet sheet{source, {}, std::move(rows)};
    if (sheet.rows.empty()) {
        findings.error(code::bad_sheet, {source, 0, 0, 1}, "the sheet is empty", "the first line names the columns");
        return {};
    }
    sheet.headers = std::move(sheet.rows.front().cells);
    sheet.rows.erase(sheet.rows.begin());
    std::erase_if(sheet.rows, is_empty);
    for (auto& row : sheet.rows) {
        if (row.cells.size() > sheet.headers.size())
            findings.error(code::bad_sheet, row_span(sheet, row),
                           fmt::format("this row has {} cells and the header {}", row.cells.size(), sheet.headers.size()),
                           "is there a separator inside a cell? then the cell needs quotes");
        row.cells.resize(sheet.headers.size());
    }
    if (findings.has_errors()) return {};
    return sheet;
}

} // namespace kith::exchange
