// SPDX-License-Identifier: MIT
#include "cli/git.hpp"

#include "record/tracked_files.hpp"
#include "text/file.hpp"

#include <fmt/format.h>

namespace kith::cli {
namespace {

std::vector<std::string> with(std::vector<std::string> words, const std::vector<std::string>& more) {
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

std::vector<std::string> entries() {
    std::vector<std::string> all(record::other_entries.begin(), record::other_entries.end());
    all.insert(all.end(), record::record_entries.begin(), record::record_entries.end());
    return all;
}

} // namespace

std::vector<std::string> Git::words(std::vector<std::string> arguments) const {
    return with({"git", "-C", folder_.string()}, arguments);
}

int Git::run(const std::vector<std::string>& arguments, Errors errors) const {
    return run_program(words(arguments), Output::discarded, errors).status;
}

std::optional<std::string> Git::ask(std::vector<std::string> arguments, const std::string& input) const {
    auto ran = run_program(words(std::move(arguments)), Output::taken, Errors::discarded, input);
    return ran.ok() ? std::optional(std::move(ran.output)) : std::nullopt;
}

std::optional<std::vector<std::string>> Git::list(std::vector<std::string> arguments) const {
    const auto output = ask(std::move(arguments));
    if (!output) return {};
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < output->size();) {
        const auto end = std::min(output->find('\0', at), output->size());
        parts.push_back(output->substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

std::optional<std::string> Git::setting(const std::string& name) const {
    auto value = ask({"config", "--local", "--get", name});
    if (value && value->ends_with('\n')) value->pop_back();
    return value;
}

void Git::set(const std::string& name, const std::string& value) const {
    if (run({"config", "--local", "--replace-all", name, value}, Errors::shown) != 0)
        throw text::DiskError(fmt::format("git could not set {}", name));
}

void Git::add(const std::string& name, const std::string& value) const {
    if (run({"config", "--local", "--add", name, value}, Errors::shown) != 0)
        throw text::DiskError(fmt::format("git could not set {}", name));
}

bool Git::is_repository() const { return std::filesystem::exists(folder_ / ".git"); }

bool Git::init() const { return run({"init", "--quiet"}, Errors::discarded) == 0; }

bool Git::commit_all(const std::string& message) const {
    std::vector<std::string> paths{"--"};
    for (const auto& path : entries())
        if (std::filesystem::exists(folder_ / path) || run({"ls-files", "--error-unmatch", "--", path}, Errors::discarded) == 0)
            paths.push_back(path);
    if (run(with({"add", "--all"}, paths), Errors::shown) != 0) throw text::DiskError("git could not take the files");
    if (run(with({"diff", "--cached", "--quiet"}, paths), Errors::discarded) == 0) return false;
    auto commit = with({"commit", "--quiet", "--message", message}, paths);
    // A machine that nobody has introduced to git can still save.
    if (run({"config", "user.email"}, Errors::discarded) != 0)
        commit.insert(commit.begin(), {"-c", "user.name=kith", "-c", "user.email=kith@localhost"});
    if (run(commit, Errors::shown) != 0) throw text::DiskError("git refused the commit");
    return true;
}

std::string ignore_file() {
    std::string text = "# Nothing but a programme's own records: what is not listed here stays out of git.\n/*\n";
    for (const auto& path : entries()) text += "!/" + path + "\n";
    return text + "*.kith-new\n*~\n";
}

} // namespace kith::cli
