// SPDX-License-Identifier: MIT
// bench_schedule --make PAIRS ROOMS ADULTS SEED [tight] [structured] [term] FOLDER: a school whose pairs are
// to be scheduled, as FOLDER and FOLDER-private. README.md says what is drawn.
#include "school.hpp"

#include <charconv>
#include <cstdio>
#include <cstring>
#include <exception>
#include <optional>
#include <string>

using namespace bench;

namespace {

bool read_number(const char* text, std::uint64_t& number) {
    const auto* end = text + std::strlen(text);
    const auto [stop, error] = std::from_chars(text, end, number);
    return error == std::errc{} && stop == end;
}

bool read_word(const std::string& word, SchoolSize& size) {
    if (word == "tight")
        size.supply = Adults::tight;
    else if (word == "structured")
        size.pupils = Pupils::by_form;
    else if (word == "term")
        size.span = Span::term;
    else
        return false;
    return true;
}

std::optional<SchoolSize> read(int count, char** words) {
    SchoolSize size;
    if (count < 7 || std::strcmp(words[1], "--make") != 0) return {};
    const bool is_numbers = read_number(words[2], size.pairs) && read_number(words[3], size.rooms) &&
                            read_number(words[4], size.adults) && read_number(words[5], size.seed);
    for (int i = 6; i + 1 < count; ++i)
        if (!read_word(words[i], size)) return {};
    if (!is_numbers || !size.is_sound()) return {};
    return size;
}

} // namespace

int main(int count, char** words) {
    const auto size = read(count, words);
    if (!size) {
        std::fprintf(
            stderr,
            "usage: bench_schedule --make PAIRS ROOMS ADULTS SEED [tight] [structured] [term] FOLDER\n"
            "(4 to 9999 pairs, 1 to 999 rooms and adults)\n");
        return 2;
    }
    try {
        write_school(*size, words[count - 1]);
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "bench_schedule: %s\n", fault.what());
        return 4;
    }
    return 0;
}
