// SPDX-License-Identifier: MIT
#include "pairing.hpp"

using namespace kith;
using namespace kith::matching;
using namespace kith::testing;

namespace {

const std::string none = "x-none: x\n";

World preferring(const std::string& prefer, const std::string& mentor = none,
                 const std::string& mentee = none) {
    return World()
        .file("programme.yaml", std::string(base_programme) + "questions: [a, b, c]\n")
        .strand("s", "matching: {prefer: {" + prefer + "}}\n")
        .mentor("m1", mentor)
        .mentee("e1", mentee)
        .mentor("m2")
        .mentor("m3")
        .mentee("e2");
}

/// f of the one preference of m1 and e1.
int points_of(const World& world) {
    const auto pairing = pairing_of(world);
    REQUIRE(pairing.points.size() == 1);
    return pairing.points.front();
}

int points_of(const std::string& prefer, const std::string& mentor, const std::string& mentee) {
    return points_of(preferring(prefer, mentor, mentee));
}

} // namespace

TEST_CASE("choices fall evenly from the first to the last") {
    CHECK(points_of("choices: 1", none, "choices: {s: [m1]}\n") == 1000);
    CHECK(points_of("choices: 1", none, "choices: {s: [m1, m2, m3]}\n") == 1000);
    CHECK(points_of("choices: 1", none, "choices: {s: [m2, m1, m3]}\n") == 666); // 2000/3 rounded down
    CHECK(points_of("choices: 1", none, "choices: {s: [m2, m3, m1]}\n") == 333);
    CHECK(points_of("choices: 1", none, "choices: {s: [m2]}\n") == 0);
    CHECK(points_of("choices: 1", "choices: {s: [e1]}\n", none) == 0);
}

TEST_CASE("the mentor's choices count from the mentor's side, and each strand's by itself") {
    CHECK(points_of("mentor-choices: 1", "choices: {s: [e2, e1]}\n", none) == 500);
    CHECK(points_of("mentor-choices: 1", none, "choices: {s: [m1]}\n") == 0);
    auto other = preferring("choices: 1", none, "choices: {t: [m1]}\n");
    CHECK(points_of(other.strand("t", "")) == 0);
}

TEST_CASE("interests and tags: three shared are enough, and fewer where one has fewer") {
    const auto both = [](const std::string& key) {
        const auto f = [&](const char* a, const char* b) {
            return points_of(key + ": 1", std::string(a) == "[]" ? none : key + ": " + a + "\n",
                             key + ": " + b + "\n");
        };
        CHECK(f("[p, q, r, t]", "[p, q, r, u]") == 1000);
        CHECK(f("[p, q, r, t]", "[p, q, x, y]") == 666);
        CHECK(f("[p, q, r, t]", "[p, x, y]") == 333);
        CHECK(f("[p]", "[p, x, y]") == 1000);
        CHECK(f("[p, q]", "[p, x, y]") == 500);
        CHECK(f("[p, q, r, t]", "[p, q, r, t]") == 1000);
        CHECK(f("[p]", "[x]") == 0);
        CHECK(f("[]", "[x]") == 0);
    };
    both("interests");
    both("tags");
}

TEST_CASE("answers are alike, opposite or high with the mentor, and their mean is rounded down") {
    const auto f = [](const char* questions, const char* mentor, const char* mentee) {
        return points_of(std::string("answers: {weight: 1, questions: ") + questions + "}",
                         std::string("answers: ") + mentor + "\n", std::string("answers: ") + mentee + "\n");
    };
    CHECK(f("{a: alike}", "{a: 2}", "{a: 2}") == 1000);
    CHECK(f("{a: alike}", "{a: 1}", "{a: 5}") == 0);
    CHECK(f("{a: alike}", "{a: 2}", "{a: 3}") == 750);
    CHECK(f("{a: opposite}", "{a: 1}", "{a: 5}") == 1000);
    CHECK(f("{a: opposite}", "{a: 3}", "{a: 4}") == 250);
    CHECK(f("{a: mentor-high}", "{a: 5}", "{b: 1}") == 1000);
    CHECK(f("{a: mentor-high}", "{a: 1}", "{a: 5}") == 0);
    CHECK(f("{a: mentor-high}", "{b: 5}", "{a: 5}") == 0);
    CHECK(f("{a: alike, b: alike}", "{a: 2, b: 1}", "{a: 2}") == 500); // a missing answer counts nothing
    CHECK(f("{a: alike, b: either}", "{a: 2}", "{a: 2}") ==
          1000); // a question that does not matter is no question
    CHECK(f("{a: either}", "{a: 2}", "{a: 2}") == 0);
    CHECK(f("{a: alike, b: alike, c: alike}", "{a: 1, b: 1, c: 1}", "{a: 1, b: 1, c: 2}") == 916); // 2750/3
}

TEST_CASE("without named questions all of the programme's are alike") {
    CHECK(points_of("answers: 1", "answers: {a: 1, b: 1, c: 1}\n", "answers: {a: 1, b: 1, c: 5}\n") == 666);
    CHECK(points_of("answers: 1", "answers: {a: 1}\n", "answers: {a: 1}\n") == 333);
}

TEST_CASE("gender is all or nothing, and nothing where it is not given") {
    CHECK(points_of("gender: 1", "gender: girl\n", "gender: girl\n") == 1000);
    CHECK(points_of("gender: 1", "gender: girl\n", "gender: boy\n") == 0);
    CHECK(points_of("gender: 1", "gender: girl\n", none) == 0);
    CHECK(points_of("gender: 1", none, none) == 0);
}

TEST_CASE("the mentee's first language counts fully, another shared one by half") {
    CHECK(points_of("languages: 1", "languages: [en, ur]\n", "languages: [ur-PK, en]\n") == 1000);
    CHECK(points_of("languages: 1", "languages: [en]\n", "languages: [ur, en]\n") == 500);
    CHECK(points_of("languages: 1", "languages: [en]\n", "languages: [ur]\n") == 0);
    CHECK(points_of("languages: 1", none, "languages: [ur]\n") == 0);
    CHECK(points_of("languages: 1", "languages: [en]\n", none) == 0);
}

TEST_CASE("a year gap loses a quarter for each year off the ideal") {
    // m1 is in Y10 and e1 in Y7.
    CHECK(points_of("year-gap: {weight: 1, ideal: 3}", none, none) == 1000);
    CHECK(points_of("year-gap: {weight: 1, ideal: 2}", none, none) == 750);
    CHECK(points_of("year-gap: {weight: 1, ideal: 4}", none, none) == 750);
    CHECK(points_of("year-gap: {weight: 1, ideal: 7}", none, none) == 0);
    CHECK(points_of("year-gap: {weight: 1, ideal: 13}", none, none) == 0);
    CHECK(points_of(preferring("year-gap: {weight: 1, ideal: 3}").mentee("e1", none, "")) == 0);
}

TEST_CASE("shared slots count up to four, overseen or not") {
    const auto f = [](const char* free) {
        auto world = preferring("shared-slots: 1").mentee("e1", none, std::string("free: ") + free + "\n");
        return points_of(world);
    };
    CHECK(f("[mon, tue, wed, thu, fri]") == 1000);
    CHECK(f("[mon, tue, wed, thu]") == 1000);
    CHECK(f("[mon, tue]") == 500);
    CHECK(f("[]") == 0);
    CHECK(points_of(World()
                        .strand("s", "matching: {prefer: {shared-slots: 1}}\nscheduling: {supervision: "
                                     "{meetings-per-adult: 1}}\n")
                        .mentor("m1")
                        .mentee("e1", none, "free: [mon]\n")) == 250);
}

TEST_CASE("subjects count by the part of the wanted that is offered") {
    CHECK(points_of("subject: 1", "offers: [maths, art]\n", "wants: [maths]\n") == 1000);
    CHECK(points_of("subject: 1", "offers: [maths]\n", "wants: [art, french, maths]\n") == 333);
    CHECK(points_of("subject: 1", none, "wants: [art]\n") == 0);
    CHECK(points_of("subject: 1", "offers: [maths]\n", none) == 0);
}

TEST_CASE("a fit is the weighted mean, rounded half up") {
    const auto mean = [](const std::vector<int>& weights, const std::vector<int>& points) {
        record::Prefer prefer;
        for (const int weight : weights)
            prefer.all.push_back({record::Preference::choices, weight, {}, {}, {}});
        return fit(prefer, points);
    };
    CHECK(mean({1, 1}, {1000, 1}) == 501); // 500.5
    CHECK(mean({3}, {333}) == 333);
    CHECK(mean({2, 1}, {1000, 0}) == 667);
    CHECK(mean({1, 2}, {1000, 0}) == 333);
    CHECK(mean({5, 3, 2, 1, 2}, {1000, 666, 750, 1000, 1000}) == 884); // 11498/13 = 884.46…
    CHECK(mean({0, 1}, {1000, 10}) == 10);
    CHECK(mean({0}, {0}) == 1000);
    CHECK(mean({}, {}) == 1000);
}

TEST_CASE("points stand in the strand's order, zeros included") {
    const auto pairing =
        pairing_of(preferring("gender: 2, choices: 0, interests: 1", "gender: x\ninterests: [p]\n",
                              "gender: x\nchoices: {s: [m2, m1]}\n"));
    CHECK(pairing.points == std::vector<int>{1000, 500, 0});
    CHECK(pairing.fit == 667);
    CHECK(pairing.rank == 2);
}

TEST_CASE("without the private part what needs it counts nothing and weighs the same") {
    const auto pairing = pairing_of(
        preferring("gender: 1, shared-slots: 1", "gender: x\n", "gender: x\nchoices: {s: [m1]}\n"), false);
    CHECK(pairing.points == std::vector<int>{0, 1000});
    CHECK(pairing.fit == 500);
    CHECK(pairing.rank == 0);
}
