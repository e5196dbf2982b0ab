// SPDX-License-Identifier: MIT
// Markup as a type: what is Html is safe to stand in a page. It comes from literals of the program, known when it was
// compiled, and from text, which is escaped on the way in; there is no other way, so that nothing unescaped gets in.
#pragma once

#include <array>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

namespace kith::report {

/// Markup that a programmer wrote: no value of a run-time string becomes one.
class Markup {
  public:
    consteval Markup(const char* written) : text_(written) {}
    constexpr std::string_view text() const { return text_; }

  private:
    std::string_view text_;
};

class Html {
  public:
    Html() = default;
    Html(Markup markup) : text_(markup.text()) {}

    const std::string& text() const { return text_; }
    bool empty() const { return text_.empty(); }
    Html& operator+=(const Html& more) { return text_ += more.text_, *this; }
    Html& operator+=(Markup more) { return text_ += more.text(), *this; }
    friend Html operator+(Html left, const Html& right) { return left += right; }

  private:
    friend Html esc(std::string_view);
    friend Html filled(Markup, const std::string_view*, std::size_t);
    std::string text_;
};

/// Text as it may stand between tags and in a quoted attribute. Control characters and the like are written out.
Html esc(std::string_view text);

/// Each `{}` of the pattern replaced in turn; throws std::logic_error where there are more or fewer than values.
Html filled(Markup pattern, const std::string_view* values, std::size_t count);

inline std::string safe_text(const Html& html) { return html.text(); }
inline std::string safe_text(std::string_view text) { return esc(text).text(); }
inline std::string safe_text(const std::string& text) { return esc(text).text(); }
inline std::string safe_text(const char* text) { return esc(text).text(); }
inline std::string safe_text(std::integral auto number) { return std::to_string(number); }
/// To a tenth: lengths and places in a picture.
std::string safe_text(double number);

/// html("<p class=\"{}\">{}</p>", name, text): each value escaped unless it is Html.
template <class... Values>
Html html(Markup pattern, const Values&... values) {
    const std::array<std::string, sizeof...(values)> texts{safe_text(values)...};
    std::array<std::string_view, sizeof...(values) + 1> views{};
    for (std::size_t i = 0; i < texts.size(); ++i) views[i] = texts[i];
    return filled(pattern, views.data(), texts.size());
}

} // namespace kith::report
