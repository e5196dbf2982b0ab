// SPDX-License-Identifier: MIT
#include "store/intent.hpp"

#include <charconv>
#include <fmt/format.h>

namespace kith::store {
namespace {

constexpr std::string_view heading = "kith-intent 1";
constexpr std::string_view sum_key = "sum ";

/// Takes the first word, or line, off the front of a text.
std::string_view take(std::string_view& text, char end) {
    const auto at = text.find(end);
    const auto taken = text.substr(0, at);
    text.remove_prefix(at == std::string_view::npos ? text.size() : at + 1);
    return taken;
}

template <class Number>
bool parse_number(std::string_view text, Number& out) {
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), out);
    return fault == std::errc{} && end == text.data() + text.size();
}

bool is_beneath(std::string_view path) {
    return !path.empty() && !path.starts_with('/') && ("/" + std::string(path) + "/").find("/../") == std::string::npos;
}

/// The value of a line that begins with `key` and a space.
std::optional<std::string_view> value_of(std::string_view& text, std::string_view key) {
    auto line = take(text, '\n');
    if (take(line, ' ') != key) return {};
    return line;
}

std::optional<Step> parse_step(std::string_view line) {
    Step step;
    const auto part = take(line, ' ');
    const auto slot = take(line, ' ');
    step.base.text = take(line, ' ');
    step.next.text = take(line, ' ');
    step.target = {part == "private" ? Part::secret : Part::tracked, std::string(line), std::string(line)};
    const bool known = part == "private" || part == "tracked";
    if (!known || !parse_number(slot, step.slot) || !is_beneath(line)) return {};
    return step;
}

} // namespace

Intent intent_of(const std::vector<Entry>& entries, std::uint64_t id, std::string owner, std::string secret) {
    Intent intent{id, std::move(owner), std::move(secret), {}};
    for (std::size_t slot = 0; slot < entries.size(); ++slot) {
        const auto& entry = entries[slot];
        intent.steps.push_back({entry.target, slot, digest_or_absent(entry.base), digest_or_absent(entry.bytes)});
    }
    return intent;
}

std::string to_text(const Intent& intent) {
    auto text = fmt::format("{}\nid {}\nowner {}\nprivate {}\n", heading, intent.id, intent.owner, intent.secret);
    for (const auto& step : intent.steps)
        text += fmt::format("file {} {} {} {} {}\n", step.target.part == Part::secret ? "private" : "tracked", step.slot,
                            step.base.text, step.next.text, step.target.path);
    return text + std::string(sum_key) + digest_of(text).text + "\n";
}

std::optional<Intent> parse_intent(const std::string& text) {
    const auto sum_at = text.rfind("\n" + std::string(sum_key)) + 1;
    if (sum_at == 0 || text.substr(sum_at) != std::string(sum_key) + digest_of(text.substr(0, sum_at)).text + "\n") return {};
    std::string_view rest = std::string_view(text).substr(0, sum_at);
    if (take(rest, '\n') != heading) return {};
    Intent intent;
    const auto id = value_of(rest, "id");
    const auto owner = value_of(rest, "owner");
    const auto secret = value_of(rest, "private");
    if (!id || !owner || !secret || !parse_number(*id, intent.id)) return {};
    intent.owner = *owner;
    intent.secret = *secret;
    while (!rest.empty()) {
        const auto line = value_of(rest, "file");
        auto step = line ? parse_step(*line) : std::nullopt;
        if (!step) return {};
        intent.steps.push_back(std::move(*step));
    }
    return intent;
}

} // namespace kith::store
