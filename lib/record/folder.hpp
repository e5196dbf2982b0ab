// SPDX-License-Identifier: MIT
// A programme folder and the private part beside it, read whole: every record with its source, and a finding for
// every file that should not be there. Writing goes through paths that only this file knows.
#pragma once

#include "record/calendar_file.hpp"
#include "record/diary.hpp"
#include "record/match_proposal.hpp"
#include "record/measure.hpp"
#include "record/pair.hpp"
#include "record/person.hpp"
#include "record/programme_file.hpp"
#include "record/sessions.hpp"
#include "record/strand.hpp"
#include "record/timetable.hpp"
#include "store/folders.hpp"
#include "text/file.hpp"

#include <filesystem>

namespace kith::record {

/// Where the records are, and what each is called. The only place that knows the layout of records.md.
class Folder {
  public:
    Folder(std::filesystem::path root, std::filesystem::path secret);

    const std::filesystem::path& root() const { return folders_.tracked; }
    const std::filesystem::path& secret() const { return folders_.secret; }
    const store::Folders& folders() const { return folders_; }

    /// `people/7k2mq.yaml` and so on: relative paths, the same as shown to the user.
    static std::string programme() { return "programme.yaml"; }
    static std::string places() { return "places.yaml"; }
    static std::string classes() { return "classes.yaml"; }
    static std::string names() { return "names.yaml"; }
    static std::string calendar(const CalendarName& name) { return "calendars/" + name.text + ".yaml"; }
    static std::string strand(const StrandName& name) { return "strands/" + name.text + ".yaml"; }
    static std::string person(const PersonId& id) { return "people/" + id.text + ".yaml"; }
    static std::string pair(const PairId& id) { return "pairs/" + id.text + ".yaml"; }
    static std::string timetable(const StrandName& strand, Date from);
    static std::string sessions(IsoWeek week, const StrandName& strand);
    static std::string diary() { return "diary.yaml"; }
    static std::string measure(const MeasureName& name) { return "measures/" + name.text + ".yaml"; }
    static std::string survey(const SurveyName& name) { return "surveys/" + name.text + ".yaml"; }
    static std::string concern(const ConcernId& id) { return "concerns/" + id.text + ".yaml"; }
    static std::string match_proposal(const StrandName& strand) { return "proposals/" + strand.text + ".match.yaml"; }
    static std::string timetable_proposal(const StrandName& strand) {
        return "proposals/" + strand.text + ".timetable.yaml";
    }

    store::Target tracked_file(const std::string& relative) const { return {Part::tracked, relative, relative}; }
    store::Target secret_file(const std::string& relative) const { return {Part::secret, relative, secret_shown(relative)}; }
    /// How a file of the private part is shown: relative to the programme folder where that is short.
    std::string secret_shown(const std::string& relative) const;

  private:
    store::Folders folders_;
};

/// Everything that stands in the two folders, as it was written.
struct Records {
    ProgrammeFile programme;
    std::map<CalendarName, CalendarFile> calendars;
    PlacesFile places;
    ClassesFile classes;
    std::map<StrandName, Strand> strands;
    std::map<PersonId, Person> people;
    std::map<PairId, Pair> pairs;
    std::map<StrandName, std::map<Date, Timetable>> timetables;
    std::map<IsoWeek, std::map<StrandName, SessionsFile>> sessions;
    Diary diary;
    std::map<MeasureName, Measure> measures;
    std::map<SurveyName, Survey> surveys;
    std::map<ConcernId, Concern> concerns;
    std::map<StrandName, MatchProposal> match_proposals;
    std::map<StrandName, TimetableProposal> timetable_proposals;
    NamesFile names;
    /// People whose tracked file is there and could not be read.
    std::set<PersonId> unread;
    bool has_private = false;
    /// Who began a change that is not finished: what was read is its result. Nothing where all is in place.
    std::optional<std::string> unfinished;
    /// The bytes of every file that was read, by the path that is shown to the user.
    std::map<std::string, text::SourceRef> sources;

    text::SourceRef source(const std::string& shown) const;
};

/// Reads all of it. Findings are gathered over all files; what could be read is in the records all the same.
/// Throws text::DiskError, store::Busy where writers leave no gap, store::NeedsPerson.
Records read_folder(const Folder& folder, Findings& findings);

class Files;
/// The tracked part alone, from wherever its files come.
Records read_tracked(const Files& files, const Folder& folder, Findings& findings);

} // namespace kith::record
