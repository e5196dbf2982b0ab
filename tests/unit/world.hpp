// SPDX-License-Identifier: MIT
// A small programme made of YAML texts: written to a temporary folder, read and resolved as kith does. The
// base is one school with a slot each weekday and an empty strand `s`; a test adds the people and changes the
// files it is about.
#pragma once

#include "programme/checks.hpp"
#include "programme/programme.hpp"
#include "sources.hpp"

#include <cstdlib>
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <map>

namespace kith::testing {

/// A folder of its own that is gone with its owner.
class TemporaryFolder {
  public:
    TemporaryFolder() {
        auto name = (std::filesystem::temp_directory_path() / "kith-unit-XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()) != nullptr);
        path_ = name;
    }
    ~TemporaryFolder() {
        std::error_code none;
        std::filesystem::remove_all(path_, none);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }

    void write(const std::string& relative, const std::string& text) const {
        const auto path = path_ / relative;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
    }
    std::string read(const std::string& relative) const {
        std::ifstream file(path_ / relative, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

  private:
    std::filesystem::path path_;
};

inline text::Date day(const char* text) { return text::parse_date(text).value(); }
/// The day of every test that needs none in particular: a Monday in term.
inline text::Date today() { return day("2026-10-05"); }

inline constexpr const char* base_programme =
    "kith: 1\nname: Hillside\nacademic-year: 2026-27\nschools:\n  h: {name: Hillside, calendar: h}\n";
inline constexpr const char* two_schools =
    "kith: 1\nname: Both\nacademic-year: 2026-27\nschools:\n  h: {name: Hillside, calendar: h}\n"
    "  o: {name: Oakfield, calendar: o, feeder-of: h}\n";
inline constexpr const char* base_calendar =
    "terms: [{name: autumn, from: 2026-09-02, to: 2026-12-18}]\nslots:\n"
    "  mon: {day: mon, from: \"12:30\", to: \"13:10\", kind: lunch}\n"
    "  tue: {day: tue, from: \"12:30\", to: \"13:10\", kind: lunch}\n"
    "  wed: {day: wed, from: \"12:30\", to: \"13:10\", kind: lunch}\n"
    "  thu: {day: thu, from: \"12:30\", to: \"13:10\", kind: lunch}\n"
    "  fri: {day: fri, from: \"12:30\", to: \"13:10\", kind: lunch}\n"
    "  p1: {day: mon, from: \"09:00\", to: \"10:00\", kind: lesson}\n";

class World {
  public:
    World() : files_{{"programme.yaml", base_programme}, {"calendars/h.yaml", base_calendar}} {
        strand("s", "");
    }

    /// A file of the tracked folder, in place of the one before.
    World& file(const std::string& path, const std::string& text) { return files_[path] = text, *this; }
    /// A file of the private folder.
    World& secret(const std::string& path, const std::string& text) { return secrets_[path] = text, *this; }
    World& strand(const std::string& name, const std::string& rest, const std::string& model = "one-to-one") {
        return file("strands/" + name + ".yaml", "name: " + name + "\nmodel: " + model + "\n" + rest);
    }
    /// Both files of a person, without the id.
    World& person(const std::string& id, const std::string& tracked,
                  const std::string& secret_part = "x-none: x\n") {
        secret("people/" + id + ".yaml", secret_part);
        return file("people/" + id + ".yaml", "id: " + id + "\n" + tracked);
    }
    World& mentor(const std::string& id, const std::string& secret_part = "x-none: x\n",
                  const std::string& more = "year: Y10\n") {
        return person(id, "strands: {s: mentor}\n" + more, secret_part);
    }
    World& mentee(const std::string& id, const std::string& secret_part = "x-none: x\n",
                  const std::string& more = "year: Y7\n") {
        return person(id, "strands: {s: mentee}\n" + more, secret_part);
    }
    World& pair(const std::string& id, const std::string& mentors, const std::string& mentees,
                const std::string& more = "") {
        return file("pairs/" + id + ".yaml", "id: " + id + "\nstrand: s\nmentors: [" + mentors +
                                                 "]\nmentees: [" + mentees + "]\nbegan: 2026-09-21\n" + more);
    }
    World& without_private() { return secrets_.clear(), *this; }

    record::Records records(text::Findings& findings) const {
        const TemporaryFolder folder;
        for (const auto& [path, text] : files_) folder.write("h/" + path, text);
        for (const auto& [path, text] : secrets_) folder.write("h-private/" + path, text);
        return record::read_folder({folder.path() / "h", folder.path() / "h-private"}, findings);
    }

    /// The programme with the warnings of the checks, or what stands in its way.
    text::Result<programme::Programme> attempt(text::Date on = today()) const {
        text::Findings findings;
        auto read = records(findings);
        if (findings.has_errors()) return findings;
        return programme::Programme::from(std::move(read), on);
    }
    programme::Programme programme(text::Date on = today()) const {
        auto made = attempt(on);
        REQUIRE_MESSAGE(made, text::render(made.findings()));
        return std::move(*made);
    }
    /// The codes of what the checks find, contradictions between files included.
    Codes findings(text::Date on = today()) const {
        const auto made = attempt(on);
        auto all = made.findings();
        if (made) programme::run_cross_checks(*made, all);
        return codes_of(all);
    }

  private:
    std::map<std::string, std::string> files_;
    std::map<std::string, std::string> secrets_;
};

/// Positions of what a test knows by name.
inline programme::PersonIndex who(const programme::Programme& world, const char* id) {
    return world.find(record::PersonId{id}).value();
}
inline programme::StrandIndex strand_of(const programme::Programme& world, const char* name = "s") {
    return world.find(record::StrandName{name}).value();
}
inline programme::SlotIndex slot_of(const programme::Programme& world, const char* name,
                                    std::size_t calendar = 0) {
    return world.find(programme::CalendarIndex{calendar}, record::SlotName{name}).value();
}

} // namespace kith::testing
