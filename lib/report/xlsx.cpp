// SPDX-License-Identifier: MIT
#include "report/xlsx.hpp"

#include "report/csv_face.hpp"
#include "text/file.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>
#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

namespace kith::report {
namespace {

constexpr std::size_t longest_name = 31; ///< of a sheet, in characters
constexpr double narrowest = 8, widest = 60;

void require(lxw_error error) {
    if (error != LXW_NO_ERROR) throw text::DiskError(fmt::format("the workbook could not be written: {}", lxw_strerror(error)));
}

/// A name that spreadsheets take: of letters, digits and hyphens, no longer than they allow, and not twice.
std::string sheet_name(const std::string& wanted, std::set<std::string>& used) {
    std::string name;
    for (const char c : wanted)
        name += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ? c : '-';
    name = name.substr(0, longest_name);
    if (name.empty()) name = "table";
    for (int n = 2; !used.insert(name).second; ++n) {
        const auto ending = fmt::format("-{}", n);
        name = name.substr(0, std::min(name.size(), longest_name - ending.size())) + ending;
    }
    return name;
}

struct Looks {
    lxw_format* heading;
    lxw_format* number_heading;
    lxw_format* total;
};

void write_cell(lxw_worksheet* sheet, std::size_t row, std::size_t column, const Cell& cell, lxw_format* look) {
    const auto r = static_cast<lxw_row_t>(row);
    const auto c = static_cast<lxw_col_t>(column);
    if (cell.number) require(worksheet_write_number(sheet, r, c, cell.number->value(), look));
    else require(worksheet_write_string(sheet, r, c, cell.text.c_str(), look));
}

void write_grid(lxw_worksheet* sheet, const Grid& grid, const Looks& looks) {
    for (std::size_t c = 0; c < grid.columns.size(); ++c) {
        auto width = static_cast<double>(text::columns(grid.columns[c].heading));
        for (const auto& row : grid.rows) width = std::max(width, static_cast<double>(text::columns(row[c].text)));
        worksheet_set_column(sheet, static_cast<lxw_col_t>(c), static_cast<lxw_col_t>(c), std::clamp(width + 2, narrowest, widest), nullptr);
        write_cell(sheet, 0, c, Cell(grid.columns[c].heading), grid.columns[c].is_number ? looks.number_heading : looks.heading);
    }
    for (std::size_t r = 0; r < grid.rows.size(); ++r)
        for (std::size_t c = 0; c < grid.rows[r].size(); ++c)
            write_cell(sheet, r + 1, c, grid.rows[r][c], grid.total_row == r ? looks.total : nullptr);
    worksheet_freeze_panes(sheet, 1, 1);
}

void write_sheets(lxw_workbook* book, const Document& document) {
    const auto bold = [&] {
        auto* look = workbook_add_format(book);
        format_set_bold(look);
        return look;
    };
    const Looks looks{bold(), bold(), bold()};
    format_set_align(looks.number_heading, LXW_ALIGN_RIGHT);
    std::set<std::string> used;
    for (const auto* grid : grids_of(document))
        write_grid(workbook_add_worksheet(book, sheet_name(grid->name, used).c_str()), *grid, looks);
    if (used.empty()) require(worksheet_write_string(workbook_add_worksheet(book, "report"), 0, 0, "This report has no table.", nullptr));
}

std::string bytes_of(const text::Descriptor& file) {
    std::string bytes;
    std::array<char, 65536> part{};
    for (off_t at = 0;;) {
        const auto got = ::pread(file.value(), part.data(), part.size(), at);
        if (got < 0) throw text::DiskError("the workbook could not be read back");
        if (got == 0) return bytes;
        bytes.append(part.data(), static_cast<std::size_t>(got));
        at += got;
    }
}

} // namespace

std::string xlsx_face(const Document& document, text::Date day) {
    // The library writes to a named file; this one is in memory, so that no name of a child is left on a disk.
    const text::Descriptor file(::memfd_create("workbook", MFD_CLOEXEC));
    if (!file) throw text::DiskError("there is no memory for a workbook");
    auto* book = workbook_new(fmt::format("/proc/self/fd/{}", file.value()).c_str());
    if (book == nullptr) throw text::DiskError("there is no memory for a workbook");
    auto title = document.title;
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.created = static_cast<time_t>(std::chrono::duration_cast<std::chrono::seconds>(day.time_since_epoch()).count());
    workbook_set_properties(book, &properties);
    write_sheets(book, document);
    require(workbook_close(book));
    return bytes_of(file);
}

} // namespace kith::report
