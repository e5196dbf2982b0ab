// SPDX-License-Identifier: MIT
// An adult for each duty, moment by moment: those who have had least come first, and nobody has an eye on
// more than they may, or on two places at once where the strand forbids it.
#include "scheduling/duty_instance.hpp"

#include <algorithm>
#include <functional>

namespace kith::scheduling {
namespace {

constexpr int most_steps = 20'000;

/// Duties that hang together in time, and the adults who could take each; the first assignment in order that
/// serves all of them, or else most. Depth first.
class Moment {
  public:
    using Taken = std::vector<std::optional<PersonIndex>>;

    Moment(std::vector<std::vector<PersonIndex>> choices, auto can_take)
        : choices_(std::move(choices)),
          can_take_(std::move(can_take)),
          taken_(choices_.size()),
          best_(taken_) {}

    const Taken& most() {
        go(0, 0);
        return best_;
    }

  private:
    bool go(std::size_t next, std::size_t served) {
        if (served > best_served_) {
            best_served_ = served;
            best_ = taken_;
        }
        if (best_served_ == choices_.size() || ++steps_ > most_steps) return true;
        if (next == choices_.size() || served + choices_.size() - next <= best_served_) return false;
        for (const auto adult : choices_[next]) {
            if (!can_take_(adult, next, taken_)) continue;
            taken_[next] = adult;
            if (go(next + 1, served + 1)) return true;
            taken_[next].reset();
        }
        return go(next + 1, served);
    }

    std::vector<std::vector<PersonIndex>> choices_;
    std::function<bool(PersonIndex, std::size_t, const Taken&)> can_take_;
    Taken taken_, best_;
    std::size_t best_served_ = 0;
    int steps_ = 0;
};

} // namespace

std::vector<PersonIndex> DutyInstance::adults_for(const DatedDuty& duty) const {
    std::vector<PersonIndex> found;
    for (const auto adult : strand().supervisors) {
        const auto& person = programme_[adult];
        const bool ready =
            programme::gates_hold(*person.record, strand().matching().require.gates.supervisor, duty.date);
        if (ready && person.is_here(duty.date) && is_free(adult, duty)) found.push_back(adult);
    }
    return found;
}

/// Beside what they are busy with, and beside the duties in `with`, which are theirs already.
bool DutyInstance::can_oversee_too(PersonIndex adult, const DatedDuty& duty,
                                   const std::vector<std::size_t>& with) const {
    const auto number = [&](StrandIndex one) {
        const auto& needed = programme_[one].scheduling().supervision.needed;
        return needed ? needed->meetings_per_adult.value : 1;
    };
    int most = number(strand_), used = 0;
    for (const auto& other : busy_.on(duty.date)) {
        if (!other.overlaps(slot(duty))) continue;
        if (other.has(adult)) return false;
        if (other.supervisor != adult) continue;
        if ((strand().in_one_place() || programme_[other.strand].in_one_place()) && other.place != duty.place)
            return false;
        ++used;
        most = std::min(most, number(other.strand));
    }
    for (const auto d : with) {
        if (!overlap(duties_[d], duty)) continue;
        if (strand().in_one_place() && duties_[d].place != duty.place) return false;
        ++used;
    }
    const auto& own = programme_[adult].record->at_once;
    return used < (own ? own->value : most);
}

void DutyInstance::find_supervisors() {
    if (!needs_supervisor()) return;
    std::map<PersonIndex, int> load;
    for (std::size_t first = 0; first < duties_.size();) {
        std::vector<std::size_t> moment{first};
        text::Minutes end = slot(duties_[first]).to;
        std::size_t next = first + 1;
        for (; next < duties_.size() && duties_[next].date == duties_[first].date &&
               slot(duties_[next]).from < end;
             ++next) {
            moment.push_back(next);
            end = std::max(end, slot(duties_[next]).to);
        }
        first = next;
        std::erase_if(moment, [&](std::size_t d) { return !duties_[d].has_room; });
        std::vector<std::vector<PersonIndex>> choices;
        for (const auto d : moment) {
            choices.push_back(adults_for(duties_[d]));
            std::stable_sort(choices.back().begin(), choices.back().end(),
                             [&](auto a, auto b) { return load[a] < load[b]; });
        }
        const auto can_take = [&](PersonIndex adult, std::size_t at, const Moment::Taken& taken) {
            std::vector<std::size_t> with;
            for (std::size_t i = 0; i < at; ++i)
                if (taken[i] == adult) with.push_back(moment[i]);
            return can_oversee_too(adult, duties_[moment[at]], with);
        };
        const auto taken = Moment(std::move(choices), can_take).most();
        for (std::size_t i = 0; i < moment.size(); ++i) {
            duties_[moment[i]].supervisor = taken[i];
            if (taken[i]) ++load[*taken[i]];
        }
    }
}

} // namespace kith::scheduling
