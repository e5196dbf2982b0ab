// SPDX-License-Identifier: MIT
#include "record/part_reader.hpp"

#include "text/parallel.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace kith::record {
namespace {

constexpr std::string_view ending = ".yaml";

constexpr std::size_t files_for_a_thread = 64; ///< fewer are not worth one

} // namespace

std::string PartReader::shown(const std::string& relative) const {
    return part_ == Part::tracked ? relative : folder_.secret_shown(relative);
}

PartReader::Loaded PartReader::load(const std::string& relative) const {
    Loaded loaded;
    const auto source = files_.read({part_, relative, shown(relative)}, loaded.findings);
    if (!source) return loaded;
    loaded.source = *source;
    loaded.tree = text::read_yaml(*source, loaded.findings);
    return loaded;
}

PartReader::Tree PartReader::take(Loaded loaded) const {
    if (loaded.source) records_.sources[loaded.source->path] = loaded.source;
    findings_.add(std::move(loaded.findings));
    return std::move(loaded.tree);
}

PartReader::Tree PartReader::tree(const std::string& relative) const { return take(load(relative)); }

PartReader::Tree PartReader::tree_or_empty(const std::string& relative) const {
    Findings odd;
    const auto source = files_.read({part_, relative, shown(relative)}, odd);
    if (!source || !text::is_blank((*source)->bytes)) return tree(relative);
    Node nothing;
    nothing.kind = Node::Kind::map;
    return nothing;
}

std::vector<std::string> PartReader::names(const std::string& folder) const {
    auto found = files_.names(part_, folder, shown(folder), findings_);
    std::erase_if(found, [](const auto& name) { return name.starts_with('.') || name.ends_with('~'); });
    return found;
}

void PartReader::each_file(const std::string& folder, const Use& use) const {
    constexpr std::size_t at_once = 1024; // files whose trees are held in memory
    std::vector<std::string> stems;
    for (const auto& name : names(folder)) {
        if (name.ends_with(ending) && name.size() > ending.size()) stems.push_back(name.substr(0, name.size() - ending.size()));
        else unknown(folder + "/" + name);
    }
    std::vector<Loaded> loaded;
    for (std::size_t from = 0; from < stems.size(); from += at_once) {
        loaded.clear();
        loaded.resize(std::min(at_once, stems.size() - from));
        const auto threads = std::min(text::cores(), loaded.size() / files_for_a_thread + 1);
        text::for_each_index(loaded.size(), threads, [&](std::size_t i) { loaded[i] = load(folder + "/" + stems[from + i] + std::string(ending)); });
        for (std::size_t i = 0; i < loaded.size(); ++i) use(stems[from + i], take(std::move(loaded[i])));
    }
}

void PartReader::unknown(const std::string& relative) const {
    if (relative.find(".yaml.conflict-") != std::string::npos)
        findings_.warning(code::unknown_file, text::whole_file(shown(relative)),
                          "two people changed this record at once, and this version is not in place",
                          "take over what it has to say by hand, then remove it");
    else
        findings_.warning(code::unknown_file, text::whole_file(shown(relative)), "kith does not know this file",
                          "records end in .yaml and stand in the folders of kith(5); move this elsewhere");
}

void PartReader::report_unknown(const std::vector<std::string_view>& known) const {
    for (const auto& name : names("."))
        if (std::find(known.begin(), known.end(), name) == known.end()) unknown(name);
}

text::SourceRef PartReader::text(const std::string& relative) const {
    const auto source = files_.read({part_, relative, shown(relative)}, findings_);
    if (!source) return nullptr;
    if (const auto at = text::first_invalid_utf8((*source)->bytes)) {
        findings_.error(code::bad_utf8, text::span_at(*source, *at), "this is not UTF-8", "save the file as UTF-8");
        return nullptr;
    }
    return records_.sources[(*source)->path] = *source;
}

void PartReader::report_unknown_in(const std::string& folder, const std::function<bool(const std::string& name)>& suits) const {
    for (const auto& name : names(folder))
        if (!suits(name)) unknown(folder + "/" + name);
}

void PartReader::refuse_name(const std::string& relative, const char* expected) const {
    findings_.error(code::file_name, text::whole_file(shown(relative)),
                    fmt::format("the file's name is not {}", expected), "rename the file");
}

} // namespace kith::record
