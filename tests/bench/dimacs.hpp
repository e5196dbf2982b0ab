// SPDX-License-Identifier: MIT
// DIMACS assignment (`p asn`) and bipartite minimum-cost flow (`p min`), read line by line with a buffer of
// fixed size: what is kept of a file is up to the listener. Two shapes of flow are read: rows -> columns ->
// one sink, where arcs row -> sink are the price of staying out, and transport, where columns take what the
// rows bring. Written in C++17, so that the program for LEMON reads by the same rules.
#pragma once

#include <cstdint>
#include <cstdio>
#include <limits>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace bench {

__extension__ using Wide = __int128;

/// In decimal.
std::string to_decimal(Wide value);

/// A file that is not of these shapes; says "FILE:LINE: what".
struct Malformed : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The bytes of a file as characters, whole numbers and lines.
class Scanner {
  public:
    /// Throws Malformed where the file cannot be opened.
    explicit Scanner(const std::string& path);

    bool at_end() { return peek() == end; }
    bool at_line_end() { return skip_spaces() == '\n' || peek() == end; }
    /// The next character that is no space, taken; '\n' or `end` where the line has no more.
    int letter();
    /// Lower case letters up to a space.
    std::string word();
    /// Throws Malformed where there is none, or it has more than 36 digits.
    Wide number(const char* what);
    /// The same within [least, most].
    std::int64_t number(const char* what, std::int64_t least, std::int64_t most);
    /// To the start of the next line; throws Malformed where something stands before it.
    void end_line();
    void skip_line();
    [[noreturn]] void fail(const std::string& what) const;

    static constexpr int end = -1;

  private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    int peek() { return at_ < filled_ || refill() ? static_cast<unsigned char>(buffer_[at_]) : end; }
    void take() { ++at_; }
    int skip_spaces();
    bool refill();

    std::string path_;
    std::unique_ptr<std::FILE, Close> file_;
    std::vector<char> buffer_;
    std::size_t at_ = 0;
    std::size_t filled_ = 0;
    std::size_t line_ = 1;
};

/// All that stands before the arcs. Nodes count from 0 here, from 1 in the file.
struct Problem {
    enum class Kind { assignment, flow };
    Kind kind = Kind::assignment;
    std::size_t arcs = 0;
    std::vector<std::int32_t> supply; ///< of each node; of an assignment: 1 for rows, -1 for columns

    std::size_t nodes() const { return supply.size(); }
};

struct DimacsArc {
    std::size_t from = 0;
    std::size_t to = 0;
    std::int64_t capacity = 1;
    Wide cost = 0;
};

/// Reads the lines before the arcs; the scanner then stands behind the letter of the first arc's line, or at
/// the end.
Problem read_head(Scanner& scanner);
/// Reads the numbers of an arc's line.
DimacsArc read_arc(Scanner& scanner, const Problem& problem);
/// Passes from the numbers of an arc to those of the next, or to the end.
void next_arc(Scanner& scanner);

/// Calls `begin(problem)` before the first arc, then `arc(arc, scanner)` for each, which may call
/// scanner.fail. Throws Malformed.
template <class Begin, class Arc>
Problem read_dimacs(const std::string& path, Begin&& begin, Arc&& arc) {
    Scanner scanner(path);
    Problem problem = read_head(scanner);
    begin(problem);
    for (std::size_t read = 0;; ++read) {
        if (scanner.at_end()) {
            if (read != problem.arcs)
                scanner.fail("the file ends after " + std::to_string(read) + " of " +
                             std::to_string(problem.arcs) + " arcs");
            return problem;
        }
        if (read == problem.arcs) scanner.fail("more arcs than the p line says");
        arc(read_arc(scanner, problem), scanner);
        next_arc(scanner);
    }
}

} // namespace bench
