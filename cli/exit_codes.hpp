// SPDX-License-Identifier: MIT
// What kith's exit code says to a script; the one place (man kith, EXIT STATUS).
#pragma once

namespace kith::cli {

enum class Exit {
    done = 0,
    findings = 1,       ///< in the files; nothing was written
    usage = 2,          ///< the command line
    left_over = 3,      ///< done as far as possible; someone is unplaced
    nothing_changed = 4, ///< disk, space, permission
    busy = 5,            ///< another kith, or git, is at work in the folder; nothing was changed
    changed_underneath = 6, ///< a file changed under us; nothing was overwritten
    needs_person = 7,    ///< the journal is damaged
    not_finished = 8,    ///< the change is recorded, but not finished
    fault = 70,         ///< in kith
};

} // namespace kith::cli
