// SPDX-License-Identifier: MIT
// Where kith talks: data on the standard output, everything else on the standard error, questions only to a person.
#pragma once

#include "cli/exit_codes.hpp"
#include "text/diagnostic.hpp"

#include <optional>
#include <span>
#include <string>

namespace kith::cli {

/// Leaves a command early; what there was to say has been said, but for `message`. Caught in main alone.
struct Stop {
    Exit code;
    std::string message;
};

/// Stops with a message about a word that is none of the known ones, and what may have been meant:
/// "no strand 'wellbieng'; did you mean 'wellbeing'?".
[[noreturn]] void refuse_word(const std::string& message, std::string_view word, std::span<const std::string> known);

/// Stops where text from the keyboard or the command line holds what no record may hold. `what` begins the message.
void require_clean(const std::string& text, const char* what);

class Terminal {
  public:
    /// `command`: what is being run, as "kith match accept", without arguments.
    explicit Terminal(std::string command = "kith") : command_(std::move(command)) {}
    const std::string& command() const { return command_; }

    /// From here on, output that cannot be written does not mean that nothing was changed.
    void note_recorded() const { recorded_ = true; }

    /// A person reads the output, or answers.
    bool is_output_terminal() const;
    bool is_input_terminal() const;

    void out(const std::string& data) const; ///< throws Stop where the output cannot be written, but for a closed pipe
    void say(const std::string& talk) const;

    /// One line from the standard input, without its end; nothing at its end.
    std::optional<std::string> read_line() const;
    /// Asks on the standard error and reads a line.
    std::optional<std::string> ask(const std::string& question) const;

    /// Shows findings; with errors among them, stops with exit code 1.
    void require(const text::Findings& findings, const char* consequence = "nothing was written") const;
    /// The value of a result, or stops as above. Warnings are counted, not shown: `kith check` shows them.
    template <class T>
    T require(text::Result<T> result) const {
        if (!result) require(result.findings());
        return std::move(*result);
    }

  private:
    std::string command_;
    mutable bool recorded_ = false;
};

} // namespace kith::cli
