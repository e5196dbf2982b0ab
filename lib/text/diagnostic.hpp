// SPDX-License-Identifier: MIT
// Findings: what is wrong, or worth a look, in the files. They are values: gathered, sorted, and all shown.
// A message is one lower-case clause that names the thing; a hint is something to do. Codes stand in code.hpp.
#pragma once

#include "text/code.hpp"
#include "text/span.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kith::text {

enum class Severity { error, warning };

struct Diagnostic {
    Severity severity = Severity::error;
    Code code;
    Span span;
    std::string message;
    std::string hint; ///< may be empty
};

/// Gathers diagnostics. Copies nothing, prints nothing.
class Findings {
  public:
    void error(Code code, Span span, std::string message, std::string hint = {});
    void warning(Code code, Span span, std::string message, std::string hint = {});
    void add(Findings more);

    bool has_errors() const { return errors() > 0; }
    int errors() const { return errors_; }
    int warnings() const { return static_cast<int>(all_.size()) - errors_; }
    bool empty() const { return all_.empty(); }

    /// All of them in file order: path, line, column, code.
    std::vector<Diagnostic> sorted() const;

  private:
    std::vector<Diagnostic> all_;
    int errors_ = 0;
};

/// Either a value with the warnings that go with it, or the findings that stand in its way.
template <class T>
class Result {
  public:
    Result(T value, Findings findings = {}) : value_(std::move(value)), findings_(std::move(findings)) {}
    Result(Findings findings) : findings_(std::move(findings)) {}

    explicit operator bool() const { return value_.has_value(); }
    T& operator*() { return *value_; }
    const T& operator*() const { return *value_; }
    T* operator->() { return &*value_; }
    const T* operator->() const { return &*value_; }
    const Findings& findings() const { return findings_; }

  private:
    std::optional<T> value_;
    Findings findings_;
};

/// The diagnostic as it is shown: place, clause, code, the user's own line with a caret, and the hint.
std::string render(const Diagnostic& diagnostic);

/// All diagnostics rendered, at most `most` of them, and "and 12 more" after that.
std::string render(const Findings& findings, std::size_t most = 50);

/// "2 errors, 1 warning"; "no findings" where there are none.
std::string summary(const Findings& findings);

} // namespace kith::text
