// SPDX-License-Identifier: MIT
#include "cli/check.hpp"
#include "record/part_reader.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace kith::cli {
namespace {

/// The message as git will keep it, each line at its place: nothing below the scissors and, where an editor was open,
/// none of the lines that git wrote for whoever used it.
std::string kept_by_git(std::string bytes) {
    const auto scissors = bytes.find(" >8 ---");
    if (scissors != std::string::npos) bytes.resize(bytes.rfind('\n', scissors) + 1); // npos + 1 is 0
    const char* editor = std::getenv("GIT_EDITOR");
    const bool typed_in_editor = editor == nullptr || std::string_view(editor) != ":"; // githooks(5): no editor was open
    if (!typed_in_editor) return bytes;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto end = std::min(bytes.find('\n', at), bytes.size());
        if (bytes[at] == '#') {
            bytes.erase(at, end - at);
            ++at;
        } else {
            at = end + 1;
        }
    }
    return bytes;
}

/// The settings of a programme without its people and what they did: the words that name nobody.
class SettingsOnly final : public record::Files {
  public:
    explicit SettingsOnly(const store::View& view) : all_(view) {}
    std::optional<text::SourceRef> read(const store::Target& target, text::Findings& findings) const override {
        return all_.read(target, findings);
    }
    std::vector<std::string> names(record::Part part, const std::string& folder, const std::string& shown,
                                   text::Findings& findings) const override {
        constexpr std::array settings{"calendars", "strands"};
        if (std::find(settings.begin(), settings.end(), folder) == settings.end()) return {};
        return all_.names(part, folder, shown, findings);
    }

  private:
    record::FilesOfView all_;
};

} // namespace

report::Checked check_message(const CheckOptions& options, const Terminal&) {
    const auto folder = find_folder(options.where);
    report::Checked checked;
    const auto source = text::read_file(options.message, options.message, checked.findings);
    if (!source) throw Stop{Exit::usage, fmt::format("there is no file {}", options.message)};
    text::Findings unsound; // the records are not what this is about, but for the names
    const store::View view(folder.folders());
    auto records = record::read_tracked(SettingsOnly(view), folder, unsound);
    read_names(folder, records, checked.findings);
    const programme::PrivacyScan scan(records, today(options.where, records.programme.timezone));
    const text::Source message{options.message, kept_by_git((*source)->bytes)};
    scan.message(std::make_shared<const text::Source>(message), checked.findings);
    const bool has_people = !view.names(record::Part::tracked, "people", "people", unsound).empty();
    note_names(records, has_people ? People::some : People::none, checked);
    return checked;
}

} // namespace kith::cli
