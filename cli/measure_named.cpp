// SPDX-License-Identifier: MIT
#include "cli/measure_named.hpp"

#include "cli/examples.hpp"
#include "cli/terminal.hpp"
#include "text/suggest.hpp"

#include <fmt/format.h>

namespace kith::cli {

const record::Measure& find_measure(const record::Records& records, const std::string& name) {
    const auto found = records.measures.find(record::MeasureName{name});
    if (found != records.measures.end()) return found->second;
    std::vector<std::string> known;
    for (const auto& [one, measure] : records.measures) known.push_back(one.text);
    auto hint = text::did_you_mean(name, known);
    if (const auto example = measure_example(name); !example.empty())
        hint = fmt::format("copy {} to measures/", example.string());
    else if (hint.empty())
        hint =
            fmt::format("write its key: copy {} to measures/{}.yaml", measure_example("own").string(), name);
    throw Stop{Exit::usage, fmt::format("no measure '{}' in measures/; {}", name, hint)};
}

} // namespace kith::cli
