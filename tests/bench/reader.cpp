// SPDX-License-Identifier: MIT
// What the strict door costs on top of the parser: small people's files read by read_yaml, and the same bytes by
// yaml-cpp's bare events. One thread, CPU time, the least of several rounds.
// bench_reader [ROUNDS [FOLDER...]]: 10,000 files made up here, or every YAML file under the folders.
#include "text/yaml.hpp"

#include <algorithm>
#include <ctime>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <memory>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

using namespace kith::text;

namespace {

/// Takes every event and does nothing.
struct Deaf : YAML::EventHandler {
    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {
        ++scalars;
    }
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                    YAML::EmitterStyle::value) override {}
    void OnMapEnd() override {}
    std::size_t scalars = 0;
};

SourceRef person(int number) {
    auto text =
        fmt::format("# person {0}\nid: p{0:07}\nschool: hillside\nyear: Y{1}\nstrands: {{wellbeing: mentee, "
                    "reading: mentor}}\nclasses: [7B, ma2, en{1}]\n",
                    number, 7 + number % 5);
    text += "free: [mon-lunch, tue-lunch] # not on Fridays\naway:\n  - {from: 2026-11-09, to: 2026-11-11}\n";
    text +=
        "gates:\n  pupil-consent: {date: 2026-09-10, outcome: given}\n  parent-consent/wellbeing: {date: "
        "2026-09-11, until: 2027-07-21, outcome: given}\n  interview: {date: 2026-09-12, outcome: accepted}\n"
        "  training/core:\n    date: 2026-09-15\n    hours: 2\n    until: 2027-09-15\n";
    text += fmt::format(
        "capacity: {{reading: 2}}\nsince: 2026-09-10\nstarts: \"2026-09-{:02}\"\ninterests:\n  - chess\n"
        "  - 'drawing'\n  - Zo\u00eb\u2019s club\n",
        1 + number % 28);
    return std::make_shared<const Source>(Source{"people/x.yaml", std::move(text)});
}

/// Every YAML file under a folder.
void read_folder(const std::filesystem::path& folder, std::vector<SourceRef>& sources) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file() || entry.path().extension() != ".yaml") continue;
        std::ifstream file(entry.path(), std::ios::binary);
        std::ostringstream bytes;
        bytes << file.rdbuf();
        sources.push_back(std::make_shared<const Source>(Source{entry.path().string(), bytes.str()}));
    }
}

template <class Body>
double seconds(Body body) {
    const auto start = std::clock();
    body();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

} // namespace

int main(int count, char** words) {
    const int rounds = count > 1 ? std::atoi(words[1]) : 7;
    std::vector<SourceRef> sources;
    for (int i = 2; i < count; ++i) read_folder(words[i], sources);
    if (count <= 2)
        for (int i = 0; i < 10'000; ++i) sources.push_back(person(i));
    const auto files = sources.size();
    std::size_t bytes = 0;
    for (const auto& source : sources) bytes += source->bytes.size();
    double bare = 1e9, door = 1e9;
    std::size_t scalars = 0, read = 0;
    for (int round = 0; round < rounds; ++round) {
        bare = std::min(bare, seconds([&] {
                            for (const auto& source : sources) {
                                std::istringstream stream(source->bytes);
                                YAML::Parser parser(stream);
                                Deaf deaf;
                                parser.HandleNextDocument(deaf);
                                scalars += deaf.scalars;
                            }
                        }));
        door = std::min(door, seconds([&] {
                            for (const auto& source : sources) {
                                Findings findings;
                                read += read_yaml(source, findings) ? 1U : 0U;
                            }
                        }));
    }
    fmt::print("{} files, {} bytes, {} scalars a round, {} read\n", files, bytes,
               scalars / static_cast<std::size_t>(rounds), read / static_cast<std::size_t>(rounds));
    fmt::print("bare events {:.1f} us a file, read_yaml {:.1f} us a file, ratio {:.3f}\n", 1e6 * bare / static_cast<double>(files),
               1e6 * door / static_cast<double>(files), door / bare);
}
