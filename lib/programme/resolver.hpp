// SPDX-License-Identifier: MIT
// Turns records into the programme: every name that a record uses is looked up once, and one that is not there is a
// finding with the nearest known name. Used by Programme::from alone.
#pragma once

#include "programme/programme.hpp"

namespace kith::programme {

class Resolver {
  public:
    Resolver(record::Records records, Date today, text::Findings& findings);
    Programme take() { return std::move(programme_); }

  private:
    const record::Records& records() const { return *programme_.records_; }

    void calendars();
    void schools();
    void places();
    void people();
    void forms();
    void strands();
    void pairs();

    void slots_of(const record::CalendarName& name, const record::CalendarFile& file, CalendarIndex calendar);
    void lessons_of(Person& person);
    void private_of(Person& person);
    void people_of(Strand& strand);
    void teams_of(Strand& strand);
    void slots_of(Strand& strand);

    std::optional<SchoolIndex> school(const std::optional<text::Located<record::SchoolName>>& name, const text::Span& of);
    SlotSet slot_set(const std::set<text::Located<record::SlotName>>& names, CalendarIndex calendar);
    std::optional<SlotIndex> slot(const text::Located<record::SlotName>& name, CalendarIndex calendar);
    std::optional<PersonIndex> person(const text::Located<record::PersonId>& id);
    void gate(const text::Located<record::GateName>& name);
    void question(const text::Located<record::Question>& name);
    void strand_name(const text::Located<record::StrandName>& name);

    Programme programme_;
    text::Findings& findings_;
};

} // namespace kith::programme
