// SPDX-License-Identifier: MIT
// How a change can end other than well; each has an exit code of its own (man kith, EXIT STATUS). text::DiskError, where
// nothing was changed, is the usual one.
#pragma once

#include <stdexcept>

namespace kith::store {

/// A file is not what it was when kith read it, or what an unfinished change expects. Nothing was overwritten.
struct ChangedUnderneath : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Another kith, or git, is at work in the folder. Nothing was changed.
struct Busy : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The journal is damaged, or a part of what it names is missing: no crash does that, so a person has to look.
struct NeedsPerson : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The change is recorded and will be seen by every reader, but could not be carried out to the end.
struct NotFinished : std::runtime_error {
    using std::runtime_error::runtime_error;
};

} // namespace kith::store
