// SPDX-License-Identifier: MIT
#include "cli/numbers.hpp"

#include <fmt/format.h>

namespace kith::cli {

CLI::Option* add_number(CLI::App& app, const std::string& name, std::string& out, const std::string& what,
                        int least, int most) {
    return app.add_option(name, out, what)->type_name("N")->check([least, most](const std::string& text) {
        if (text::parse_number(text, least, most)) return std::string{};
        return fmt::format("'{}' is not a whole number from {} to {}", text, least, most);
    });
}

CLI::Option* add_seed(CLI::App& app, std::string& out, const std::string& what) {
    return app.add_option("--id-seed", out, what)->type_name("N")->check([](const std::string& text) {
        return text::parse_number(text) ? std::string{}
                                        : fmt::format("'{}' is not a whole number below 2^64", text);
    });
}

} // namespace kith::cli
