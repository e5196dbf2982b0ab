// SPDX-License-Identifier: MIT
// All that is held about one person, in words they can read.
#pragma once

#include "evidence/person_record.hpp"
#include "report/report_words.hpp"

namespace kith::report {

/// For the lead alone. Others are shown by id: their names are not this person's to have.
Report person_report(const programme::Programme& programme, const evidence::PersonRecord& person,
                     text::Date day);

} // namespace kith::report
