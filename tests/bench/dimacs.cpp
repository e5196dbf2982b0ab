// SPDX-License-Identifier: MIT
#include "dimacs.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace bench {
namespace {

constexpr std::size_t buffer_size = 1 << 18;
constexpr int most_digits = 36; // 10^36 and sums of some of it stay within a Wide
constexpr std::int64_t most_nodes = 100'000'000;

bool is_digit(int c) { return c >= '0' && c <= '9'; }

void read_node(Scanner& scanner, Problem& problem) {
    const auto nodes = static_cast<std::int64_t>(problem.nodes());
    const auto node = static_cast<std::size_t>(scanner.number("a node", 1, nodes)) - 1;
    if (problem.kind == Problem::Kind::flow)
        problem.supply[node] = static_cast<std::int32_t>(scanner.number("the node's flow", -most_nodes, 1));
    else
        problem.supply[node] = 1;
    scanner.end_line();
}

Problem read_problem(Scanner& scanner) {
    Problem problem;
    const auto kind = scanner.word();
    if (kind != "asn" && kind != "min") scanner.fail("'" + kind + "' where asn or min should stand");
    problem.kind = kind == "asn" ? Problem::Kind::assignment : Problem::Kind::flow;
    const auto nodes = static_cast<std::size_t>(scanner.number("the number of nodes", 0, most_nodes));
    problem.arcs = static_cast<std::size_t>(
        scanner.number("the number of arcs", 0, std::numeric_limits<std::int32_t>::max()));
    scanner.end_line();
    problem.supply.assign(nodes, problem.kind == Problem::Kind::flow ? 0 : -1);
    return problem;
}

void check_balance(const Scanner& scanner, const Problem& problem) {
    std::int64_t sum = 0;
    for (const auto supply : problem.supply) sum += supply;
    if (sum == 0) return;
    scanner.fail(problem.kind == Problem::Kind::flow
                     ? "the flows of the nodes add up to " + std::to_string(sum) + ", not to 0"
                     : "an assignment needs as many rows (n lines) as other nodes");
}

} // namespace

std::string to_decimal(Wide value) {
    std::string digits;
    const bool below = value < 0;
    for (; value != 0; value /= 10)
        digits += static_cast<char>('0' + static_cast<int>(value % 10) * (below ? -1 : 1));
    if (digits.empty()) digits = "0";
    if (below) digits += '-';
    std::reverse(digits.begin(), digits.end());
    return digits;
}

Scanner::Scanner(const std::string& path)
    : path_(path), file_(std::fopen(path.c_str(), "rb")), buffer_(buffer_size) {
    if (!file_) throw Malformed(path + ": " + std::strerror(errno));
    std::setvbuf(file_.get(), nullptr, _IONBF, 0);
}

void Scanner::fail(const std::string& what) const {
    throw Malformed(path_ + ":" + std::to_string(line_) + ": " + what);
}

bool Scanner::refill() {
    filled_ = std::fread(buffer_.data(), 1, buffer_.size(), file_.get());
    at_ = 0;
    if (filled_ == 0 && std::ferror(file_.get())) fail("cannot be read");
    return filled_ != 0;
}

int Scanner::skip_spaces() {
    while (peek() == ' ' || peek() == '\t' || peek() == '\r') take();
    return peek();
}

int Scanner::letter() {
    const int found = skip_spaces();
    if (found != end && found != '\n') take();
    return found;
}

std::string Scanner::word() {
    std::string text;
    for (skip_spaces(); peek() >= 'a' && peek() <= 'z'; take()) text += static_cast<char>(peek());
    return text;
}

Wide Scanner::number(const char* what) {
    const bool below = skip_spaces() == '-';
    if (below) take();
    if (!is_digit(peek())) fail(std::string("no whole number for ") + what);
    std::uint64_t low = 0;
    int digits = 0;
    for (; digits < 18 && is_digit(peek()); ++digits, take())
        low = low * 10 + static_cast<unsigned>(peek() - '0');
    Wide value = low;
    for (; is_digit(peek()); ++digits, take()) {
        if (digits == most_digits) fail(std::string("too many digits for ") + what);
        value = value * 10 + (peek() - '0');
    }
    return below ? -value : value;
}

std::int64_t Scanner::number(const char* what, std::int64_t least, std::int64_t most) {
    const Wide value = number(what);
    if (value < least || value > most)
        fail(std::string(what) + " is " + to_decimal(value) + ", which is not between " +
             std::to_string(least) + " and " + std::to_string(most));
    return static_cast<std::int64_t>(value);
}

void Scanner::end_line() {
    const int found = letter();
    if (found == end) return;
    if (found != '\n') fail("more on the line than belongs to it");
    take();
    ++line_;
}

void Scanner::skip_line() {
    while (peek() != '\n' && peek() != end) take();
    end_line();
}

Problem read_head(Scanner& scanner) {
    Problem problem;
    bool known = false;
    while (!scanner.at_end()) {
        const int letter = scanner.letter();
        if (letter == '\n')
            scanner.end_line();
        else if (letter == 'c')
            scanner.skip_line();
        else if (letter == 'p' && !known)
            problem = read_problem(scanner), known = true;
        else if (letter == 'n' && known)
            read_node(scanner, problem);
        else if (letter == 'a' && known)
            break;
        else if (letter != Scanner::end)
            scanner.fail("a line that begins with neither c, p, n nor a, or in the wrong place");
    }
    if (!known) scanner.fail("no p line");
    check_balance(scanner, problem);
    return problem;
}

DimacsArc read_arc(Scanner& scanner, const Problem& problem) {
    const auto nodes = static_cast<std::int64_t>(problem.nodes());
    DimacsArc arc;
    arc.from = static_cast<std::size_t>(scanner.number("the node an arc leaves", 1, nodes)) - 1;
    arc.to = static_cast<std::size_t>(scanner.number("the node an arc enters", 1, nodes)) - 1;
    if (problem.kind == Problem::Kind::flow) {
        scanner.number("the least flow of an arc", 0, 0);
        arc.capacity = scanner.number("the capacity of an arc", 1, std::numeric_limits<std::int64_t>::max());
    }
    arc.cost = scanner.number("the cost of an arc");
    return arc;
}

void next_arc(Scanner& scanner) {
    scanner.end_line();
    while (!scanner.at_end()) {
        const int letter = scanner.letter();
        if (letter == 'a') return;
        if (letter == '\n')
            scanner.end_line();
        else if (letter == 'c')
            scanner.skip_line();
        else if (letter != Scanner::end)
            scanner.fail("a line among the arcs that begins with neither a nor c");
    }
}

} // namespace bench
