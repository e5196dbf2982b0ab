// SPDX-License-Identifier: MIT
// What became of the duties of a rota, beside the meetings of pairs.
#pragma once

#include "evidence/contact.hpp"
#include "report/report_words.hpp"

namespace kith::report {

/// Of each strand with duties. For everyone a row is kept back where fewer than ten take turns, or a number of
/// it is small.
Grid contact_duties(const programme::Programme& programme, const evidence::Contact& contact, Audience audience);

/// The same rows: strand, due, held, not-held, not-recorded, held-share.
text::List json_of_duties(const Grid& duties);

} // namespace kith::report
