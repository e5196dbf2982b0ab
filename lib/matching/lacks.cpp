// SPDX-License-Identifier: MIT
#include "matching/lacks.hpp"

namespace kith::matching {
namespace {

template <class Position>
bool has_places(const Instance& instance, std::size_t people) {
    for (std::size_t i = 0; i < people; ++i)
        if (instance.capacity(Position{i}) > 0) return true;
    return false;
}

} // namespace

std::vector<Lack> lacks_of(const Instance& instance) {
    const auto& strand = instance.strand();
    const auto model = strand.record->model;
    const bool is_rota = model == record::Model::duty || (model == record::Model::drop_in && !strand.scheduling().duties.empty());
    if (instance.mentees() == 0 && is_rota) return {Lack::pairs};
    std::vector<Lack> lacks;
    if (instance.mentees() == 0)
        lacks.push_back(model == record::Model::form_group ? Lack::forms : Lack::mentees);
    if (instance.mentors() == 0) lacks.push_back(Lack::mentors);
    if (instance.groups() != nullptr && strand.teams.empty()) lacks.push_back(Lack::teams);
    if (!lacks.empty()) return lacks;
    if (!has_places<MentorPos>(instance, instance.mentors())) lacks.push_back(Lack::mentor_places);
    if (!has_places<MenteePos>(instance, instance.mentees())) lacks.push_back(Lack::mentee_places);
    if (lacks.empty() && instance.fixed().empty() && instance.agreed().empty() && instance.eligible().empty())
        lacks.push_back(Lack::open_pairs);
    return lacks;
}

} // namespace kith::matching
