// SPDX-License-Identifier: MIT
#include "programme/rollover_files.hpp"

#include "text/edit.hpp"

#include <algorithm>

namespace kith::programme {
namespace {

using text::List;
using text::Map;

/// A file's text through some edits.
class Edited {
  public:
    Edited(text::SourceRef source, text::Findings& findings) : source_(std::move(source)), findings_(findings) {}

    void set(const std::vector<std::string>& path, const text::Value& value) {
        if (is_empty_) take(text::to_yaml(Map{{path.front(), value}}));
        else take(text::with_value(source_, path, value, findings_));
        is_empty_ = false;
    }
    /// With the comments on its lines: what was said of it is history, too.
    void remove(const std::vector<std::string>& path) {
        if (is_empty_) return;
        is_empty_ = path.size() == 1 && has_only(path.front());
        const auto before = comment_lines(source_->bytes);
        if (!is_empty_ && take(text::without_key(source_, path, findings_)))
            drop_lines([&](const std::string& line) { return !before.contains(line); });
    }
    void remove_row(const std::string& list, std::size_t row) {
        const auto before = comment_lines(source_->bytes);
        if (take(text::without_row(source_, text::Path{list, row}, findings_)))
            drop_lines([&](const std::string& line) { return !before.contains(line); });
    }
    /// Without the comments of its rows, which are about people; those on top stay.
    void drop_comments_between() {
        bool is_head = true;
        drop_lines([&](const std::string&) { return !is_head; }, [&](const std::string& line) { is_head = is_head && line.empty(); });
    }
    /// Nothing is left in it: there is no such file.
    bool empty() const { return is_empty_; }
    const std::string& bytes() const { return source_->bytes; }

  private:
    bool take(std::optional<std::string> bytes) {
        if (bytes) source_ = std::make_shared<text::Source>(text::Source{source_->path, std::move(*bytes)});
        return bytes.has_value();
    }

    static bool is_comment(const std::string& line) {
        const auto first = line.find_first_not_of(" \t");
        return first != std::string::npos && line[first] == '#';
    }
    static std::set<std::string> comment_lines(const std::string& bytes) {
        std::set<std::string> lines;
        for_each_line(bytes, [&](const std::string& line) {
            if (is_comment(line)) lines.insert(line);
        });
        return lines;
    }
    template <class Use>
    static void for_each_line(const std::string& bytes, Use use) {
        for (std::size_t from = 0; from < bytes.size();) {
            const auto end = std::min(bytes.size(), bytes.find('\n', from));
            use(bytes.substr(from, end + 1 - from));
            from = end + 1;
        }
    }
    /// Drops comment lines, unless a text of several lines would change by that.
    template <class Drop, class Look>
    void drop_lines(Drop is_to_go, Look look) {
        std::string bytes;
        for_each_line(source_->bytes, [&](const std::string& line) {
            if (!is_comment(line)) look(line.find_first_not_of(" \t\r\n") == std::string::npos ? std::string{} : line);
            if (!is_comment(line) || !is_to_go(line)) bytes += line;
        });
        const auto next = std::make_shared<text::Source>(text::Source{source_->path, std::move(bytes)});
        text::Findings none;
        const auto was = text::read_yaml(source_, none), is = text::read_yaml(next, none);
        if (was && is && text::same_tree(*was, *is)) source_ = next;
    }
    template <class Drop>
    void drop_lines(Drop is_to_go) {
        drop_lines(is_to_go, [](const std::string&) {});
    }

    bool has_only(const std::string& key) const {
        const auto tree = text::read_yaml(source_, findings_);
        return tree && tree->entries.size() == 1 && tree->find(key) != nullptr;
    }

    text::SourceRef source_;
    text::Findings& findings_;
    bool is_empty_ = source_->bytes.empty();
};

/// "8B" for "7B" of Year 7; what does not begin with its year stays.
std::string name_after(const std::string& name, record::Year year) {
    const auto old = std::to_string(year.value);
    const auto is_digit = [&](std::size_t at) { return at < name.size() && name[at] >= '0' && name[at] <= '9'; };
    const bool begins = year.value > 0 && name.starts_with(old) && !is_digit(old.size());
    return begins ? std::to_string(year.value + 1) + name.substr(old.size()) : name;
}

List list_of(const std::set<std::string>& words) { return {words.begin(), words.end()}; }

class NewYear {
  public:
    NewYear(const Programme& programme, const RolloverSettings& settings, const Rollover& rollover, const FormsAfter& forms,
            text::Findings& findings)
        : programme_(programme), settings_(settings), rollover_(rollover), forms_(forms), findings_(findings) {}

    YearFiles files() {
        add_programme();
        for (const auto& [name, source] : settings_.calendars) files_.tracked[record::Folder::calendar(name)] = source->bytes;
        copy(record::Folder::places());
        if (settings_.same_timetable) copy(record::Folder::classes());
        for (const auto& [name, strand] : records().strands) copy(record::Folder::strand(name));
        for (const auto& [name, measure] : records().measures) copy(record::Folder::measure(name));
        for (const auto& [person, onward] : rollover_.people)
            if (goes_on(onward)) add_person(programme_[person], onward);
        for (const auto pair : rollover_.pairs) add_pair(programme_[pair]);
        if (records().has_private) add_names();
        return std::move(files_);
    }

  private:
    const record::Records& records() const { return programme_.records(); }

    void copy(const std::string& relative) {
        if (const auto source = records().source(relative)) files_.tracked[relative] = source->bytes;
    }

    void add_programme() {
        const auto relative = record::Folder::programme();
        Edited file(records().source(relative), findings_);
        file.set({"academic-year"}, settings_.academic_year);
        Map forms;
        for (const auto& form : programme_.forms()) {
            const auto after = forms_.find(form.name);
            if (after == forms_.end()) continue;
            auto next = *form.record;
            next.name = name_after(next.name, next.year);
            next.year.value += 1;
            forms.set(after->second.text, record::Codec<record::Form>::write(next));
        }
        if (!programme_.forms().empty() && forms.empty()) file.remove({"forms"});
        else if (!forms.empty()) file.set({"forms"}, forms);
        files_.tracked[relative] = file.bytes();
    }

    void add_person(const Person& person, Onward onward) {
        const auto relative = record::Folder::person(person.id);
        Edited file(records().source(relative), findings_);
        if (person.is_pupil) file.set({"year"}, record::format(record::Year{person.record->year->value + 1}));
        if (onward == Onward::moves) file.set({"school"}, programme_[*programme_[person.school].feeder_of].name.text);
        keep_dates(*person.record, file);
        if (onward == Onward::moves) file.remove({"admission"}); // a number of the old school's
        forget(!settings_.same_timetable || onward == Onward::moves, file);
        const bool is_tracked = records().programme.tracked.contains("not-with");
        if (is_tracked) keep_apart(person, file);
        files_.tracked[relative] = file.bytes();
        const auto secret = records().sources.find(secret_shown(relative));
        const auto nothing = std::make_shared<text::Source>(text::Source{secret_shown(relative), {}});
        Edited rest(secret == records().sources.end() ? nothing : secret->second, findings_);
        if (onward == Onward::moves) rest.remove({"admission"});
        forget(false, rest);
        if (!is_tracked) keep_apart(person, rest);
        if (!rest.empty()) files_.secret[relative] = rest.bytes();
    }

    /// What was over before the new year begins is history.
    void keep_dates(const record::Person& person, Edited& file) const {
        const auto is_over = [&](const record::Away& days) { return days.to < settings_.first_day; };
        if (std::all_of(person.away.begin(), person.away.end(), is_over)) file.remove({"away"});
        else
            for (std::size_t i = person.away.size(); i-- > 0;)
                if (is_over(person.away[i])) file.remove_row("away", i);
        if (person.paused && person.paused->to && *person.paused->to < settings_.first_day) file.remove({"paused"});
        if (person.starts && *person.starts <= settings_.first_day) file.remove({"starts"});
    }

    /// In whichever of the two files it stands.
    static void forget(bool timetable, Edited& file) {
        for (const auto* key : {"choices", "measures", "check-ins", "applied", "imported"}) file.remove({key});
        if (!timetable) return;
        for (const auto* key : {"classes", "free", "busy"}) file.remove({key});
    }

    /// Without those who do not go on, and with those of a pair that ended never to be made again.
    void keep_apart(const Person& person, Edited& file) const {
        std::set<std::string> apart;
        for (const auto& other : person.record->not_with) add_other(other, apart);
        for (const auto& pair : programme_.pairs()) {
            const auto& record = *pair.record;
            if (!pair.has_ended(settings_.first_day) || record.again.value_or(true)) continue;
            if (std::find(pair.mentees.begin(), pair.mentees.end(), programme_.find(person.id)) == pair.mentees.end()) continue;
            for (const auto& mentor : record.mentors) add_other(mentor, apart);
        }
        if (apart.empty()) file.remove({"not-with"});
        else file.set({"not-with"}, list_of(apart));
    }

    void add_other(const text::Located<record::PersonId>& other, std::set<std::string>& ids) const {
        const auto person = programme_.find(other.value);
        if (person && goes_on(rollover_.people.at(*person))) ids.insert(other.value.text);
    }

    void add_pair(const Pair& pair) {
        const auto relative = record::Folder::pair(pair.id);
        Edited file(records().source(relative), findings_);
        if (pair.form) file.set({"form"}, forms_.at(programme_[*pair.form].name).text);
        files_.tracked[relative] = file.bytes();
    }

    void add_names() {
        const auto relative = record::Folder::names();
        const auto source = records().sources.find(secret_shown(relative));
        if (source == records().sources.end()) return;
        Edited file(source->second, findings_);
        for (const auto& [id, name] : records().names)
            if (!programme_.find(id.value)) file.remove({id.value.text});
        for (const auto& [index, onward] : rollover_.people) {
            const auto& person = programme_[index];
            const auto& name = person.record->name;
            if (name.name.empty()) continue;
            if (!goes_on(onward)) file.remove({person.id.text});
            else if (onward == Onward::moves && !name.form.empty()) file.remove({person.id.text, "form"});
            else if (person.is_pupil && name_after(name.form, *person.record->year) != name.form)
                file.set({person.id.text, "form"}, name_after(name.form, *person.record->year));
        }
        file.drop_comments_between();
        if (!file.empty()) files_.secret[relative] = file.bytes();
    }

    std::string secret_shown(const std::string& relative) const { return settings_.folder.secret_shown(relative); }

    const Programme& programme_;
    const RolloverSettings& settings_;
    const Rollover& rollover_;
    const FormsAfter& forms_;
    text::Findings& findings_;
    YearFiles files_;
};

} // namespace

FormsAfter forms_after(const Programme& programme, const std::function<bool(FormIndex)>& goes_on) {
    FormsAfter after;
    for (std::size_t f = 0; f < programme.forms().size(); ++f) {
        const auto& form = programme.forms()[f];
        if (goes_on({f})) after[form.name] = {name_after(form.name.text, form.record->year)};
    }
    std::set<record::FormName> names;
    for (const auto& [old, name] : after) names.insert(name);
    if (names.size() < after.size()) // two would be called the same: all keep their names
        for (auto& [old, name] : after) name = old;
    return after;
}

YearFiles files_after(const Programme& programme, const RolloverSettings& settings, const Rollover& rollover,
                      const FormsAfter& forms, text::Findings& findings) {
    return NewYear(programme, settings, rollover, forms, findings).files();
}

} // namespace kith::programme
