// SPDX-License-Identifier: MIT
#include "exchange/roster.hpp"

#include "exchange/cells.hpp"
#include "exchange/pupil_numbers.hpp"
#include "text/file.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <fmt/ranges.h>
#include <set>
#include <unordered_map>

namespace kith::exchange {
namespace {

namespace code = text::code;
using Cells = std::vector<std::string>;

constexpr const char* deleted = "tobedeleted";

/// What stands of a person in other files than users.csv.
struct Beside {
    std::string form, born, sex;
    std::vector<std::string> classes;
};

class RosterReader {
  public:
    RosterReader(const std::map<std::string, text::SourceRef>& files, const record::Records& records, text::Findings& findings)
        : files_(files), records_(records), findings_(findings) {}

    std::optional<Roster> read() {
        if (!files_.contains("users.csv")) {
            findings_.error(code::bad_roster, text::whole_file("users.csv"), "this roster has no users.csv",
                            "a OneRoster folder or zip holds users.csv, orgs.csv and others at its top");
            return {};
        }
        read_manifest();
        read_schools();
        read_demographics();
        read_classes();
        read_people();
        if (findings_.has_errors()) return {};
        return std::move(roster_);
    }

  private:
    void rows(const std::string& file, const std::vector<std::string>& columns, const OnRow& on_row) {
        if (const auto found = files_.find(file); found != files_.end()) each_row(found->second, columns, on_row, findings_);
    }

    void read_manifest() {
        if (!files_.contains("manifest.csv"))
            findings_.warning(code::bad_roster, text::whole_file("manifest.csv"), "this roster has no manifest.csv; it is read as a whole one",
                              "ask the school's system for OneRoster 1.1 or 1.2");
        rows("manifest.csv", {"propertyName", "value"}, [&](int, const Cells& cells) {
            if (cells[0] == "oneroster.version") roster_.version = cells[1];
            if (cells[0] == "file.users") roster_.is_delta = cells[1] == "delta";
            if (cells[0] == "file.enrollments") has_part_of_classes_ = cells[1] == "delta";
        });
        if (roster_.version.empty() || roster_.version == "1.1" || roster_.version == "1.2") return;
        findings_.warning(code::bad_roster, text::whole_file("manifest.csv"),
                          fmt::format("OneRoster '{}' is not known; it is read as 1.2", roster_.version), "kith knows 1.1 and 1.2");
    }

    /// The programme's schools, by the identifier or the name that the roster has for them. A roster of one school is that of
    /// the programme's one, whatever it is called.
    void read_schools() {
        std::vector<std::string> names;
        rows("orgs.csv", {"sourcedId", "name", "identifier", "type"}, [&](int, const Cells& cells) {
            if (cells[3] == "school") names.push_back(cells[1]);
            for (const auto& [name, school] : records_.programme.schools)
                if ((!school.urn.empty() && school.urn == cells[2]) || text::folded(school.name) == text::folded(cells[1]))
                    schools_[cells[0]] = name.value.text;
        });
        is_of_one_school_ = records_.programme.schools.size() == 1 && names.size() <= 1;
        if (schools_.empty() && !is_of_one_school_)
            findings_.error(code::bad_roster, text::whole_file("orgs.csv"), fmt::format("of its schools none is one of the programme's: {}", fmt::join(names, ", ")),
                            "give the school its urn in programme.yaml, or the name that the roster has");
        rows("roles.csv", {"userSourcedId", "roleType", "orgSourcedId", "role"}, [&](int, const Cells& cells) {
            const bool is_first = !role_of_.contains(cells[0]);
            if (is_first || cells[1] == "primary") role_of_[cells[0]] = cells[3];
            if (const auto known = schools_.find(cells[2]); known != schools_.end() && (cells[1] == "primary" || !school_of_.contains(cells[0])))
                school_of_[cells[0]] = known->second;
        });
    }

    void read_demographics() {
        rows("demographics.csv", {"sourcedId", "birthDate", "sex"}, [&](int, const Cells& cells) {
            auto& one = beside_[cells[0]];
            one.born = cells[1];
            if (cells[2] == "male" || cells[2] == "female") one.sex = cells[2];
        });
    }

    /// Forms, and those classes that classes.yaml knows. A file of changes alone does not say what anybody's are.
    void read_classes() {
        if (has_part_of_classes_) return;
        struct Class {
            std::string form, taught; ///< what it is called as one, and as the other
        };
        std::unordered_map<std::string, Class> classes;
        rows("classes.csv", {"sourcedId", "status", "title", "classCode", "classType"}, [&](int, const Cells& cells) {
            if (cells[1] == deleted) return;
            if (cells[4] == "homeroom") classes[cells[0]].form = cells[2];
            for (const auto& name : {cells[2], cells[3]})
                if (records_.classes.contains({record::ClassName{name}, {}})) classes[cells[0]].taught = name;
        });
        rows("enrollments.csv", {"status", "classSourcedId", "userSourcedId", "role"}, [&](int, const Cells& cells) {
            const auto known = classes.find(cells[1]);
            if (known == classes.end() || cells[0] == deleted || cells[3] != "student") return;
            auto& one = beside_[cells[2]];
            if (!known->second.form.empty()) one.form = known->second.form;
            if (!known->second.taught.empty()) one.classes.push_back(known->second.taught);
        });
    }

    void read_people() {
        const std::vector<std::string> columns{"sourcedId",  "status",   "orgSourcedIds", "role",   "givenName",          "familyName",
                                               "identifier", "userIds", "grades",        "userId", "preferredGivenName", "primaryOrgSourcedId", "enabledUser"};
        // Without the bytes: a finding says the line and shows nothing of it, since it holds what kith does not take.
        roster_.people.source = std::make_shared<text::Source>(text::Source{files_.at("users.csv")->path, {}});
        roster_.people.headers = {"Surname", "Forename", "Known as", "Year",    "Form",   "UPN",
                                  "Admission number", "Date of birth", "Gender", "Classes", "School", "Leaving"};
        rows("users.csv", columns, [&](int line, const Cells& cells) { add(line, cells); });
        if (roster_.people.rows.empty() && roster_.elsewhere == 0 && !findings_.has_errors())
            findings_.error(code::bad_roster, text::whole_file("users.csv"), "this roster has nobody", "is it the right file?");
        if (bad_years_ > 0)
            findings_.warning(code::doubtful_year, text::whole_file("users.csv"),
                              fmt::format("{} of its people have a grade that is no year group; theirs is left out", bad_years_),
                              "kith reads R, 7, 07, Year 7; a sheet with Name and Year says the others'");
    }

    void add(int line, const Cells& cells) {
        const auto& [id, status, orgs] = std::tie(cells[0], cells[1], cells[2]);
        const auto own_role = role_of_.find(id);
        const auto& role = own_role == role_of_.end() ? cells[3] : own_role->second;
        const auto school = school_of(id, cells[11].empty() ? orgs : cells[11]);
        if (school.empty() && !is_of_one_school_) {
            ++roster_.elsewhere;
            return;
        }
        SheetRow row{line, std::vector<std::string>(roster_.people.headers.size())};
        row.cells[0] = cells[5];
        row.cells[1] = cells[4];
        if (cells[10] != cells[4]) row.cells[2] = cells[10];
        if (role.empty() || role == "student") row.cells[3] = year_of(cells[8]);
        add_number(row, cells[6]);
        for (const auto& ids : {cells[7], cells[9]}) add_user_ids(row, ids);
        if (const auto found = beside_.find(id); found != beside_.end()) {
            auto& one = found->second;
            std::sort(one.classes.begin(), one.classes.end());
            one.classes.erase(std::unique(one.classes.begin(), one.classes.end()), one.classes.end());
            row.cells[4] = one.form;
            if (date_cell(one.born)) row.cells[7] = one.born;
            row.cells[8] = one.sex;
            for (const auto& name : one.classes) row.cells[9] += (row.cells[9].empty() ? "" : ";") + name;
        }
        if (records_.programme.schools.size() > 1) row.cells[10] = school;
        if (status == deleted || cells[12] == "false") row.cells[11] = "yes";
        roster_.people.rows.push_back(std::move(row));
    }

    /// The first of a list of grades as a year group; empty, and counted, where it is none.
    std::string year_of(const std::string& grades) {
        const auto all = list_cell(grades);
        if (all.empty()) return {};
        if (all.front() == "0" || all.front() == "00") return "R";
        if (year_cell(all.front())) return all.front();
        ++bad_years_;
        return {};
    }

    static void add_number(SheetRow& row, const std::string& number) {
        row.cells[look_at_upn(number) == Upn::no_upn ? 6 : 5] = number;
    }

    /// "{UPN:H801200001001},{MIS:42}": the UPN alone, since the others are of systems that kith does not know.
    static void add_user_ids(SheetRow& row, const std::string& ids) {
        for (auto& one : list_cell(ids)) {
            const auto colon = one.find(':');
            if (colon == std::string::npos || !one.starts_with('{') || !one.ends_with('}')) continue;
            const auto number = one.substr(colon + 1, one.size() - colon - 2);
            if (look_at_upn(number) != Upn::no_upn && row.cells[5].empty()) row.cells[5] = number;
        }
    }

    std::string school_of(const std::string& id, const std::string& orgs) const {
        if (const auto own = school_of_.find(id); own != school_of_.end()) return own->second;
        for (const auto& org : list_cell(orgs))
            if (const auto known = schools_.find(org); known != schools_.end()) return known->second;
        return {};
    }

    const std::map<std::string, text::SourceRef>& files_;
    const record::Records& records_;
    text::Findings& findings_;
    Roster roster_;
    std::unordered_map<std::string, std::string> schools_;   ///< by the roster's id of an org
    std::unordered_map<std::string, std::string> school_of_; ///< of a person, where roles.csv says it
    std::unordered_map<std::string, Beside> beside_;
    std::unordered_map<std::string, std::string> role_of_;   ///< likewise
    bool is_of_one_school_ = false;
    bool has_part_of_classes_ = false;
    int bad_years_ = 0;
};

} // namespace

const std::vector<std::string>& roster_files() {
    static const std::vector<std::string> files{"manifest.csv",    "users.csv",       "orgs.csv",        "roles.csv",
                                                "demographics.csv", "classes.csv", "enrollments.csv"};
    return files;
}

std::optional<Roster> read_roster(const std::map<std::string, text::SourceRef>& files, const record::Records& records,
                                  text::Findings& findings) {
    return RosterReader(files, records, findings).read();
}

} // namespace kith::exchange
