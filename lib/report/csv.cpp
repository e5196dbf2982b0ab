// SPDX-License-Identifier: MIT
#include "report/csv.hpp"

namespace kith::report {
namespace {

std::string csv_cell(std::string cell, CsvKind kind) {
    constexpr const char* formula = "=+-@\t\r";
    if (kind == CsvKind::text && !cell.empty() && std::string(formula).find(cell.front()) != std::string::npos) cell.insert(cell.begin(), '\'');
    if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
    std::string quoted = "\"";
    for (const char c : cell) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

} // namespace

std::string csv_row(const std::vector<CsvCell>& cells) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) line += (i == 0 ? "" : ",") + csv_cell(cells[i].shown, cells[i].kind);
    return line + "\n";
}

std::string csv_line(const std::vector<std::string>& cells) {
    std::vector<CsvCell> all;
    for (const auto& cell : cells) all.push_back({cell});
    return csv_row(all);
}

} // namespace kith::report
