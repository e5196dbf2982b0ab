// SPDX-License-Identifier: MIT
#include "cli/editor_settings.hpp"

#include "cli/examples.hpp"
#include "record/schema.hpp"
#include "text/value.hpp"

namespace kith::cli {
namespace fs = std::filesystem;
namespace {

/// Beside the installed examples, else the source tree's.
fs::path schema_folder() {
    const auto installed = examples_folder().parent_path() / "schema";
    return fs::is_directory(installed) ? installed : fs::path(KITH_SOURCE_SCHEMAS);
}

} // namespace

std::string editor_settings(const record::Folder& folder) {
    text::Map schemas;
    for (const auto& kind : record::files_of_kinds()) {
        const auto& root = kind.part == store::Part::tracked ? folder.root() : folder.secret();
        const bool is_alike = folder.root().filename() == folder.secret().filename();
        const auto named = is_alike ? root.parent_path().filename() / root.filename() : root.filename();
        schemas.set("file://" + (schema_folder() / (kind.name + ".schema.json")).string(), (named / kind.glob).string());
    }
    return text::to_json(text::Map{{"yaml.schemas", std::move(schemas)}});
}

} // namespace kith::cli
