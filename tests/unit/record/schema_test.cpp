// SPDX-License-Identifier: MIT
#include "record/schema.hpp"

#include <cstdlib>
#include <doctest/doctest.h>
#include <fstream>
#include <sstream>

using namespace kith;

TEST_CASE("the schema files say what the readers accept; KITH_ACCEPT=1 rewrites them") {
    const std::string folder = KITH_SCHEMA_FOLDER;
    for (const auto& [name, schema] : record::schemas()) {
        const auto path = folder + "/" + name + ".schema.json";
        if (std::getenv("KITH_ACCEPT") != nullptr) std::ofstream(path) << text::to_json(schema);
        std::stringstream file;
        file << std::ifstream(path).rdbuf();
        CHECK_MESSAGE(file.str() == text::to_json(schema), path);
    }
}
