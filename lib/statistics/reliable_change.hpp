// SPDX-License-Identifier: MIT
// How much one person's score must change before it is more than the measure's own noise (Jacobson and Truax
// 1991, with the √2 that their paper of 1984 lacked). From the measure's published figures: those of a
// school's own few children would be noise themselves.
#pragma once

namespace kith::statistics {

inline constexpr double reliable_beyond = 1.96; ///< the index beyond which a change is reliable

struct ReliableChange {
    double error = 0;            ///< SEM, the standard error of measurement
    double difference_error = 0; ///< √2 · SEM: of the difference of two scores
    double least_change = 0;     ///< 1.96 of these; a change must be greater

    /// A change in units of the difference's error.
    double index(double change) const { return change / difference_error; }
};

/// From a published standard deviation > 0 and reliability in [0, 1): SEM = sd · √(1 − reliability).
ReliableChange reliable_change(double sd, double reliability);

/// From a published SEM > 0.
ReliableChange reliable_change_of_error(double error);

enum class Verdict { rose, fell, no_reliable_change };

/// Whether a change is reliable, and which way.
Verdict verdict(const ReliableChange& rule, double change);

} // namespace kith::statistics
