// SPDX-License-Identifier: MIT
#include "cli/hooks.hpp"

#include "cli/hook_texts.hpp"
#include "text/file.hpp"

#include <array>
#include <cstdlib>
#include <fmt/ranges.h>
#include <fstream>
#include <functional>
#include <unistd.h>

namespace kith::cli {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view driver_attribute = "merge=kith";

std::optional<std::string> bytes_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return {};
    return std::string(std::istreambuf_iterator<char>(file), {});
}

bool has_line(std::string_view text, std::string_view wanted) {
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        auto line = text.substr(at, end - at);
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line == wanted) return true;
        at = end + 1;
    }
    return false;
}

/// A path of the repository's own, as git tells it; nothing where git does not answer.
std::optional<fs::path> git_path(const Git& git, const fs::path& root, std::vector<std::string> question) {
    question.insert(question.begin(), "rev-parse");
    auto answer = git.ask(std::move(question));
    if (!answer) return {};
    if (answer->ends_with('\n')) answer->pop_back();
    return (root / *answer).lexically_normal();
}

/// The folder in which git looks for this clone's hooks.
std::optional<fs::path> hooks_folder(const Git& git, const fs::path& root) {
    return git_path(git, root, {"--git-path", "hooks"});
}

/// The same, where it is the clone's own and no other repository runs what kith puts there.
fs::path own_hooks_folder(const Git& git, const fs::path& root) {
    const auto place = hooks_folder(git, root);
    const auto repository = git_path(git, root, {"--git-common-dir"});
    if (!place || !repository) throw text::DiskError(fmt::format("git does not answer in {}", root.string()));
    if (*place != *repository / "hooks")
        throw Stop{Exit::usage, fmt::format("core.hooksPath sends git to {} for its hooks, and other repositories may share them; "
                                            "give this clone its own with git config core.hooksPath .git/hooks, and run this again",
                                            place->string())};
    return *place;
}

/// A hook that a person wrote counts where it makes the same call.
bool is_set_up(const Hook& hook, const std::string& text) {
    return text.find(hook_mark) != std::string::npos || text.find(hook.call) != std::string::npos;
}

bool is_runnable(const fs::path& path) { return ::access(path.c_str(), X_OK) == 0; }

bool is_on_path(const std::string& program) {
    const char* path = std::getenv("PATH");
    const std::string_view folders = path == nullptr ? "" : path;
    for (std::size_t at = 0; at < folders.size();) {
        const auto end = std::min(folders.find(':', at), folders.size());
        if (is_runnable(fs::path(folders.substr(at, end - at)) / program)) return true;
        at = end + 1;
    }
    return false;
}

std::string this_binary() {
    std::error_code none;
    return fs::read_symlink("/proc/self/exe", none).string();
}

/// Written beside and renamed, so that git never runs half a hook.
void write_hook(const fs::path& path, const std::string& text) {
    fs::create_directories(path.parent_path());
    const auto staged = path.string() + ".kith-new";
    std::ofstream file(staged, std::ios::binary | std::ios::trunc);
    file << text;
    file.close();
    if (!file) throw text::DiskError(fmt::format("cannot write {}", staged));
    fs::permissions(staged, fs::perms(0755));
    fs::rename(staged, path);
}

void add_hooks(const Git& git, const record::Folder& folder, const CloneSetup& setup, std::vector<SetupStep>& steps) {
    const auto place = own_hooks_folder(git, folder.root());
    for (const auto& hook : hooks) {
        const auto path = place / hook.name;
        const auto text = hook_text(hook, this_binary(), setup.secret);
        const auto there = bytes_of(path);
        if (there && there->find(hook_mark) == std::string::npos && !is_set_up(hook, *there))
            throw Stop{Exit::usage, fmt::format("{} is there already and not kith's; add the line '{}' to it, or move it away, "
                                                "and run this again", path.string(), hook.line)};
        const bool own = !there || there->find(hook_mark) != std::string::npos;
        if (own && (there != text || !is_runnable(path)))
            steps.push_back({"write " + path.lexically_relative(folder.root()).string(), [path, text] { write_hook(path, text); }});
    }
}

void add_setting(const Git& git, const std::string& name, const std::string& value, std::vector<SetupStep>& steps) {
    if (git.setting(name) == value) return;
    steps.push_back({fmt::format("set {} to '{}'", name, value), [git, name, value] { git.set(name, value); }});
}

void add_remotes(const Git& git, const std::vector<std::string>& remotes, std::vector<SetupStep>& steps) {
    const auto allowed = git.ask({"config", "--local", "--get-all", "kith.remote"}).value_or("");
    for (const auto& name : remotes)
        if (!has_line(allowed, name))
            steps.push_back({fmt::format("let pushes go to '{}'", name), [git, name] { git.add("kith.remote", name); }});
}

/// What a clone lacks, in words.
std::vector<std::string> lacking(const record::Folder& folder) {
    std::vector<std::string> lacks;
    const Git git(folder.root());
    const auto place = hooks_folder(git, folder.root());
    if (!place) return lacks; // git is not there, or does not trust the folder
    if (!git.setting("merge.kith.driver")) lacks.emplace_back("the merge driver");
    for (const auto& hook : hooks) {
        const auto text = bytes_of(*place / hook.name);
        if (!text || !is_set_up(hook, *text) || !is_runnable(*place / hook.name)) lacks.push_back(fmt::format("the hook {}", hook.name));
    }
    return lacks;
}

} // namespace

std::string attributes_file() {
    return "# Bytes stay as they are, and records are merged by kith: kith init --hooks tells each clone how.\n"
           "* -text\n*.yaml merge=kith\n";
}

std::vector<SetupStep> missing_steps(const record::Folder& folder, const CloneSetup& setup) {
    const Git git(folder.root());
    std::vector<SetupStep> steps;
    add_hooks(git, folder, setup, steps);
    const auto kith = is_on_path("kith") ? std::string("kith") : quoted_for_shell(this_binary());
    add_setting(git, "merge.kith.name", "records of kith, key by key", steps);
    add_setting(git, "merge.kith.driver", kith + " merge-driver %O %A %B %P", steps);
    add_setting(git, "core.fsync", "all", steps);
    add_remotes(git, setup.remotes, steps);
    return steps;
}

std::string about_hooks(const record::Folder& folder) {
    auto allowed = Git(folder.root()).ask({"config", "--local", "--get-all", "kith.remote"}).value_or("");
    while (allowed.ends_with('\n')) allowed.pop_back();
    for (auto at = allowed.find('\n'); at != std::string::npos; at = allowed.find('\n', at)) allowed.replace(at, 1, ", ");
    return fmt::format("Every commit is checked from now on. Pushes may go to {}.\n",
                       allowed.empty() ? "no remote yet: kith init --hooks --remote NAME" : allowed);
}

namespace {

std::vector<std::string> lines_to_let_in(const std::string& ignored) {
    std::vector<std::string> lacks;
    const auto wanted = ignore_file();
    for (std::size_t at = 0; at < wanted.size();) {
        const auto end = std::min(wanted.find('\n', at), wanted.size());
        const auto line = wanted.substr(at, end - at);
        if (line.starts_with('!') && !has_line(ignored, line)) lacks.push_back(line);
        at = end + 1;
    }
    return lacks;
}

/// A folder made by an earlier kith lets in what there was then: what came since is added, and all else
/// stays.
std::vector<std::string> add_ignored(const record::Folder& folder, store::Change& change,
                                     text::Findings& findings) {
    constexpr const char* name = ".gitignore";
    const auto source = text::read_file(folder.root() / name, name, findings);
    if (!source) {
        change.write(folder.tracked_file(name), nullptr, ignore_file());
        return {};
    }
    auto bytes = (*source)->bytes;
    const auto lacks = lines_to_let_in(bytes);
    if (lacks.empty()) return lacks;
    if (!bytes.empty() && !bytes.ends_with('\n')) bytes += '\n';
    for (const auto& line : lacks) bytes += line + "\n";
    change.write(folder.tracked_file(name), *source, bytes);
    return lacks;
}

} // namespace

std::vector<std::string> add_attributes(const record::Folder& folder, store::Change& change,
                                        text::Findings& findings) {
    const auto append = [&](const char* name, std::string_view sign, const std::string& more) {
        const auto source = text::read_file(folder.root() / name, name, findings);
        const auto now = source ? (*source)->bytes : std::string{};
        if (now.find(sign) != std::string::npos) return;
        const bool open_line = !now.empty() && !now.ends_with('\n');
        change.write(folder.tracked_file(name), source.value_or(nullptr), now + (open_line ? "\n" : "") + more);
    };
    append(".gitattributes", driver_attribute, attributes_file());
    return add_ignored(folder, change, findings);
}

void check_clone(const record::Folder& folder, text::Findings& findings) {
    if (!Git(folder.root()).is_repository()) return;
    const auto source = text::read_file(folder.root() / ".gitattributes", ".gitattributes", findings);
    const auto at = source ? (*source)->bytes.find(driver_attribute) : std::string::npos;
    if (at == std::string::npos) return;
    const auto lacks = lacking(folder);
    if (!lacks.empty())
        findings.warning(text::code::clone_not_set_up, text::span_at(*source, at, driver_attribute.size()),
                         fmt::format("this clone lacks {}", fmt::join(lacks, ", ")),
                         "git does not bring them along; kith init --hooks sets them up");
}

} // namespace kith::cli
