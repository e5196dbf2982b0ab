// SPDX-License-Identifier: MIT
#include "cli/candidates.hpp"

#include "cli/models.hpp"
#include "text/unicode.hpp"
#include "text/yaml.hpp"

#include <algorithm>
#include <functional>
#include <map>

namespace kith::cli {
namespace fs = std::filesystem;
namespace {

class Offers {
  public:
    explicit Offers(const Where& where) : folder_(find_folder(where)) {}

    /// The names of a folder's files without their ending, sorted.
    std::vector<Candidate> files(const std::string& part) const {
        std::vector<Candidate> found;
        std::error_code none;
        for (const auto& entry : fs::directory_iterator(folder_.root() / part, none))
            if (entry.path().extension() == ".yaml") found.push_back({entry.path().stem().string(), {}});
        std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.word < b.word; });
        return found;
    }

    std::vector<Candidate> people(const std::string& begun) const {
        const auto names = read<record::NamesFile>(folder_.secret() / record::Folder::names());
        auto found = files("people");
        const bool is_id = std::any_of(found.begin(), found.end(), [&](const auto& one) { return one.word.starts_with(begun); });
        if (!is_id) return named(names, begun);
        for (auto& one : found)
            if (const auto name = names.find({record::PersonId{one.word}, {}}); name != names.end()) one.about = name->second.name;
        return found;
    }

    std::vector<Candidate> slots() const {
        std::map<std::string, std::string> all;
        for (const auto& calendar : files("calendars"))
            for (const auto& [name, slot] : read<record::CalendarFile>(folder_.root() / "calendars" / (calendar.word + ".yaml")).slots)
                all.emplace(name.value.text, fmt::format("{} {}-{}", text::format(slot.day), text::format(slot.from), text::format(slot.to)));
        return words(all);
    }

    std::vector<Candidate> places() const {
        std::map<std::string, std::string> all;
        for (const auto& [name, place] : read<record::PlacesFile>(folder_.root() / record::Folder::places())) all.emplace(name.value.text, place.name);
        return words(all);
    }

    std::vector<Candidate> gates() const {
        std::map<std::string, std::string> all;
        for (const auto& gate : programme().gates) all.emplace(gate.text, "");
        return words(all);
    }

    std::vector<Candidate> schools() const {
        std::map<std::string, std::string> all;
        for (const auto& [name, school] : programme().schools) all.emplace(name.value.text, school.name);
        return words(all);
    }

  private:
    template <class T>
    static T read(const fs::path& path) {
        T record;
        text::Findings findings;
        const auto source = text::read_file(path, path.string(), findings);
        if (!source) return record;
        if (const auto tree = text::read_yaml(*source, findings)) record::Codec<T>::read(*tree, record, findings);
        return record;
    }
    record::ProgrammeFile programme() const { return read<record::ProgrammeFile>(folder_.root() / record::Folder::programme()); }

    static std::vector<Candidate> words(const std::map<std::string, std::string>& all) {
        std::vector<Candidate> found;
        for (const auto& [word, about] : all) found.push_back({word, about});
        return found;
    }

    /// Whoever has a name that begins so, if it is one person alone: no name is ever put on the command line.
    static std::vector<Candidate> named(const record::NamesFile& names, const std::string& begun) {
        std::vector<Candidate> found;
        const auto wanted = text::folded(begun);
        for (const auto& [id, name] : names) {
            const auto all = " " + text::folded(name.name + " " + name.known_as);
            if (all.find(" " + wanted) != std::string::npos) found.push_back({id.value.text, name.name, true});
        }
        return found.size() == 1 ? found : std::vector<Candidate>{};
    }

    record::Folder folder_;
};

std::vector<Candidate> listed(const std::vector<Example>& all) {
    std::vector<Candidate> found;
    for (const auto& one : all) found.push_back({one.name, one.about});
    return found;
}

} // namespace

std::vector<Candidate> candidates(const std::string& kind, const std::string& begun, const Where& where) {
    using Offer = std::function<std::vector<Candidate>()>;
    const auto from = [&](auto offer) { return Offer([&where, offer] { return offer(Offers(where)); }); };
    const auto files = [&](const char* part) { return from([part](const Offers& offers) { return offers.files(part); }); };
    const auto people = from([&](const Offers& offers) { return offers.people(begun); });
    const std::map<std::string, Offer> offers{
        {"WHO", people},
        {"WHOM", people},
        {"A", people},
        {"B", people},
        {"STAND-IN", people},
        {"PAIR", files("pairs")},
        {"STRAND", files("strands")},
        {"CALENDAR", files("calendars")},
        {"MEASURE", files("measures")},
        {"SURVEY", files("surveys")},
        {"SLOT", from([](const Offers& all) { return all.slots(); })},
        {"PLACE", from([](const Offers& all) { return all.places(); })},
        {"GATE", from([](const Offers& all) { return all.gates(); })},
        {"SCHOOL", from([](const Offers& all) { return all.schools(); })},
        {"MODEL", [] { return listed(models()); }},
        {"EXAMPLE", [] { return listed(examples()); }},
    };
    const auto offer = offers.find(kind);
    return offer == offers.end() ? std::vector<Candidate>{} : offer->second();
}

} // namespace kith::cli
