// SPDX-License-Identifier: MIT
#include "programme/common_words.hpp"

#include <algorithm>
#include <array>

namespace kith::programme {
namespace {

using namespace std::string_view_literals;

/// Sorted. Months, days, seasons and times; plants, colours, stones and weather; virtues; trades and titles; verbs and
/// other small words; what kith's own keys and values are called.
constexpr std::array words{
    "ace"sv, "amber"sv, "angel"sv, "april"sv, "art"sv, "ash"sv, "aspen"sv, "august"sv, "autumn"sv, "bank"sv, "bay"sv,
    "bear"sv, "beau"sv, "bee"sv, "bell"sv, "belle"sv, "berry"sv, "bill"sv, "bishop"sv, "blaze"sv, "blossom"sv, "blue"sv,
    "bond"sv, "brandy"sv, "bridge"sv, "brook"sv, "brown"sv, "bud"sv, "buddy"sv, "cadence"sv, "can"sv, "carol"sv, "cash"sv,
    "cat"sv, "chad"sv, "chance"sv, "chase"sv, "chip"sv, "christian"sv, "christmas"sv, "clay"sv, "cliff"sv, "clover"sv,
    "cook"sv, "cooper"sv, "coral"sv, "crew"sv, "cross"sv, "crystal"sv, "daisy"sv, "dale"sv, "dash"sv, "date"sv, "dawn"sv,
    "day"sv, "dean"sv, "dear"sv, "delta"sv, "destiny"sv, "dew"sv, "dot"sv, "dove"sv, "drew"sv, "duke"sv, "earl"sv,
    "early"sv, "easter"sv, "echo"sv, "eden"sv, "ember"sv, "eve"sv, "ever"sv, "faith"sv, "faithful"sv, "fern"sv, "fisher"sv,
    "flora"sv, "ford"sv, "forest"sv, "fox"sv, "frank"sv, "free"sv, "french"sv, "fri"sv, "gale"sv, "gene"sv, "ginger"sv,
    "glen"sv, "glory"sv, "gold"sv, "golden"sv, "grace"sv, "grant"sv, "gray"sv, "green"sv, "grey"sv, "guy"sv, "hall"sv,
    "happy"sv, "harmony"sv, "haven"sv, "hazel"sv, "heath"sv, "heather"sv, "heaven"sv, "hero"sv, "hill"sv, "holly"sv,
    "honey"sv, "honor"sv, "honour"sv, "hope"sv, "hunter"sv, "indigo"sv, "iris"sv, "ivory"sv, "ivy"sv, "jack"sv, "jade"sv,
    "jasmine"sv, "jay"sv, "jet"sv, "jewel"sv, "jolly"sv, "joy"sv, "judge"sv, "july"sv, "june"sv, "junior"sv, "justice"sv,
    "king"sv, "kit"sv, "knight"sv, "lake"sv, "lance"sv, "lane"sv, "lark"sv, "laurel"sv, "lavender"sv, "lead"sv, "lee"sv,
    "level"sv, "liberty"sv, "light"sv, "lilac"sv, "lily"sv, "lion"sv, "long"sv, "lotus"sv, "love"sv, "luck"sv, "lucky"sv,
    "lunch"sv, "lyric"sv, "magic"sv, "major"sv, "man"sv, "maple"sv, "march"sv, "mark"sv, "marks"sv, "mars"sv, "mason"sv,
    "mat"sv, "max"sv, "may"sv, "meadow"sv, "meet"sv, "melody"sv, "mentor"sv, "mercy"sv, "merry"sv, "mike"sv, "miles"sv,
    "min"sv, "mint"sv, "misty"sv, "mon"sv, "moon"sv, "nice"sv, "nick"sv, "noble"sv, "noon"sv, "north"sv, "nova"sv, "oak"sv,
    "ocean"sv, "olive"sv, "opal"sv, "orchid"sv, "page"sv, "pair"sv, "pansy"sv, "paris"sv, "park"sv, "parker"sv, "pat"sv,
    "patience"sv, "patient"sv, "peace"sv, "pearl"sv, "penny"sv, "pepper"sv, "petal"sv, "phoenix"sv, "pink"sv, "piper"sv,
    "poet"sv, "poppy"sv, "porter"sv, "precious"sv, "price"sv, "prince"sv, "princess"sv, "prudence"sv, "queen"sv, "quest"sv,
    "rain"sv, "rainbow"sv, "ram"sv, "raven"sv, "ray"sv, "reading"sv, "red"sv, "reed"sv, "reef"sv, "reign"sv, "rich"sv,
    "ridge"sv, "river"sv, "rob"sv, "robin"sv, "rock"sv, "rocky"sv, "rod"sv, "roman"sv, "room"sv, "rose"sv, "rosemary"sv,
    "rosy"sv, "row"sv, "rowan"sv, "royal"sv, "ruby"sv, "rule"sv, "rush"sv, "rusty"sv, "sage"sv, "sailor"sv, "saint"sv,
    "sandy"sv, "sat"sv, "saturday"sv, "savannah"sv, "scarlet"sv, "school"sv, "scout"sv, "sea"sv, "serenity"sv, "shade"sv,
    "sierra"sv, "silver"sv, "sing"sv, "skip"sv, "sky"sv, "slate"sv, "smith"sv, "snow"sv, "song"sv, "sonny"sv, "south"sv,
    "spring"sv, "star"sv, "stone"sv, "storm"sv, "story"sv, "strand"sv, "sue"sv, "summer"sv, "sun"sv, "sunday"sv, "sunny"sv,
    "sunshine"sv, "tanner"sv, "temperance"sv, "term"sv, "thu"sv, "tiger"sv, "timber"sv, "topaz"sv, "trace"sv, "trinity"sv,
    "true"sv, "tue"sv, "tuesday"sv, "tulip"sv, "unity"sv, "van"sv, "velvet"sv, "victor"sv, "victory"sv, "viola"sv,
    "violet"sv, "virtue"sv, "walker"sv, "ward"sv, "warren"sv, "wave"sv, "wed"sv, "wednesday"sv, "week"sv, "west"sv,
    "wheeler"sv, "white"sv, "wick"sv, "wild"sv, "will"sv, "willow"sv, "win"sv, "winner"sv, "winter"sv, "wolf"sv, "wood"sv,
    "woods"sv, "woody"sv, "work"sv, "worth"sv, "wren"sv, "year"sv, "young"sv, "zen"sv,
};
static_assert(std::is_sorted(words.begin(), words.end()));

} // namespace

bool is_common_word(std::string_view folded) { return std::binary_search(words.begin(), words.end(), folded); }

} // namespace kith::programme
