// SPDX-License-Identifier: MIT
// Charts as inline SVG: each is an image with a name and a description, coloured by the page's style sheet alone, and
// told apart by hatching and shape as well as by colour. The numbers stand in the table beside it.
#pragma once

#include "report/document.hpp"
#include "report/html.hpp"

namespace kith::report {

/// `id` begins the ids of its title and description; unique in the page.
Html chart_html(const BarChart& chart, const std::string& id);
Html chart_html(const ColumnChart& chart, const std::string& id);
Html chart_html(const PairedDots& chart, const std::string& id);

} // namespace kith::report
