// SPDX-License-Identifier: MIT
#include "report/mentee_name.hpp"

namespace kith::report {

std::string mentee_name(const matching::Instance& instance, const People& people, matching::MenteePos at) {
    const auto& mentee = instance.mentee(at);
    return mentee.form ? instance.programme()[*mentee.form].name.text : people(*mentee.person);
}

} // namespace kith::report
