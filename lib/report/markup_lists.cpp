// SPDX-License-Identifier: MIT
#include "report/markup_lists.hpp"

#include <algorithm>
#include <array>

namespace kith::report {
namespace {

using namespace std::string_view_literals;

/// Sorted, as all lists here. Texts, lists, tables and pictures.
constexpr std::array html{
    "a"sv, "abbr"sv, "address"sv, "article"sv, "aside"sv, "b"sv, "bdi"sv, "bdo"sv, "blockquote"sv, "br"sv,
    "caption"sv, "cite"sv, "code"sv, "col"sv, "colgroup"sv, "dd"sv, "div"sv, "dl"sv, "dt"sv, "em"sv,
    "figcaption"sv, "figure"sv, "footer"sv, "h1"sv, "h2"sv, "h3"sv, "h4"sv, "h5"sv, "h6"sv, "header"sv,
    "hr"sv, "i"sv, "img"sv, "kbd"sv, "li"sv, "main"sv, "mark"sv, "nav"sv, "ol"sv, "p"sv, "pre"sv, "q"sv,
    "rp"sv, "rt"sv, "ruby"sv, "s"sv, "section"sv, "small"sv, "span"sv, "strong"sv, "style"sv, "sub"sv,
    "sup"sv, "table"sv, "tbody"sv, "td"sv, "tfoot"sv, "th"sv, "thead"sv, "time"sv, "tr"sv, "u"sv, "ul"sv,
    "wbr"sv,
};
static_assert(std::is_sorted(html.begin(), html.end()));

/// Shapes, texts, gradients and filters; nothing that moves or is fetched, but for what an address is looked
/// at.
constexpr std::array svg{
    "a"sv, "circle"sv, "clippath"sv, "defs"sv, "desc"sv, "ellipse"sv, "feblend"sv, "fecolormatrix"sv,
    "fecomponenttransfer"sv, "fecomposite"sv, "feconvolvematrix"sv, "fediffuselighting"sv,
    "fedisplacementmap"sv, "fedistantlight"sv, "fedropshadow"sv, "feflood"sv, "fefunca"sv, "fefuncb"sv,
    "fefuncg"sv, "fefuncr"sv, "fegaussianblur"sv, "femerge"sv, "femergenode"sv, "femorphology"sv,
    "feoffset"sv, "fepointlight"sv, "fespecularlighting"sv, "fespotlight"sv, "fetile"sv, "feturbulence"sv,
    "filter"sv, "g"sv, "image"sv, "line"sv, "lineargradient"sv, "marker"sv, "mask"sv, "metadata"sv,
    "path"sv, "pattern"sv, "polygon"sv, "polyline"sv, "radialgradient"sv, "rect"sv, "stop"sv, "style"sv,
    "svg"sv, "switch"sv, "symbol"sv, "text"sv, "textpath"sv, "title"sv, "tspan"sv, "use"sv,
};
static_assert(std::is_sorted(svg.begin(), svg.end()));

/// Attributes that hold words.
constexpr std::array words{
    "abbr"sv, "alt"sv, "class"sv, "colspan"sv, "datetime"sv, "dir"sv, "headers"sv, "hidden"sv, "id"sv,
    "label"sv, "lang"sv, "reversed"sv, "role"sv, "rowspan"sv, "scope"sv, "span"sv, "start"sv, "title"sv,
    "type"sv, "value"sv,
};
static_assert(std::is_sorted(words.begin(), words.end()));

/// Attributes that say how it looks.
constexpr std::array looks{
    "align"sv, "alignment-baseline"sv, "amplitude"sv, "azimuth"sv, "basefrequency"sv, "baseline-shift"sv,
    "baseprofile"sv, "bias"sv, "clip"sv, "clip-path"sv, "clip-rule"sv, "clippathunits"sv, "color"sv,
    "color-interpolation"sv, "color-interpolation-filters"sv, "color-rendering"sv, "cx"sv, "cy"sv, "d"sv,
    "diffuseconstant"sv, "direction"sv, "display"sv, "divisor"sv, "dominant-baseline"sv, "dx"sv, "dy"sv,
    "edgemode"sv, "elevation"sv, "enable-background"sv, "exponent"sv, "fill"sv, "fill-opacity"sv,
    "fill-rule"sv, "filter"sv, "filterunits"sv, "flood-color"sv, "flood-opacity"sv, "font"sv,
    "font-family"sv, "font-size"sv, "font-size-adjust"sv, "font-stretch"sv, "font-style"sv,
    "font-variant"sv, "font-weight"sv, "fr"sv, "fx"sv, "fy"sv, "gradienttransform"sv, "gradientunits"sv,
    "height"sv, "image-rendering"sv, "in"sv, "in2"sv, "intercept"sv, "isolation"sv, "k1"sv, "k2"sv, "k3"sv,
    "k4"sv, "kernelmatrix"sv, "kernelunitlength"sv, "kerning"sv, "lengthadjust"sv, "letter-spacing"sv,
    "lighting-color"sv, "limitingconeangle"sv, "marker"sv, "marker-end"sv, "marker-mid"sv, "marker-start"sv,
    "markerheight"sv, "markerunits"sv, "markerwidth"sv, "mask"sv, "mask-type"sv, "maskcontentunits"sv,
    "maskunits"sv, "mix-blend-mode"sv, "mode"sv, "numoctaves"sv, "offset"sv, "opacity"sv, "operator"sv,
    "order"sv, "orient"sv, "overflow"sv, "paint-order"sv, "path"sv, "pathlength"sv, "patterncontentunits"sv,
    "patterntransform"sv, "patternunits"sv, "points"sv, "pointsatx"sv, "pointsaty"sv, "pointsatz"sv,
    "preservealpha"sv, "preserveaspectratio"sv, "primitiveunits"sv, "r"sv, "radius"sv, "refx"sv, "refy"sv,
    "requiredextensions"sv, "requiredfeatures"sv, "result"sv, "rotate"sv, "rx"sv, "ry"sv, "scale"sv,
    "seed"sv, "shape-rendering"sv, "side"sv, "slope"sv, "specularconstant"sv, "specularexponent"sv,
    "spreadmethod"sv, "startoffset"sv, "stddeviation"sv, "stitchtiles"sv, "stop-color"sv, "stop-opacity"sv,
    "stroke"sv, "stroke-dasharray"sv, "stroke-dashoffset"sv, "stroke-linecap"sv, "stroke-linejoin"sv,
    "stroke-miterlimit"sv, "stroke-opacity"sv, "stroke-width"sv, "style"sv, "surfacescale"sv,
    "systemlanguage"sv, "tablevalues"sv, "targetx"sv, "targety"sv, "text-anchor"sv, "text-decoration"sv,
    "text-rendering"sv, "textlength"sv, "transform"sv, "transform-origin"sv, "unicode-bidi"sv, "valign"sv,
    "vector-effect"sv, "version"sv, "viewbox"sv, "visibility"sv, "width"sv, "word-spacing"sv,
    "writing-mode"sv, "x"sv, "x1"sv, "x2"sv, "xchannelselector"sv, "y"sv, "y1"sv, "y2"sv,
    "ychannelselector"sv, "z"sv,
};
static_assert(std::is_sorted(looks.begin(), looks.end()));

template <class List>
bool holds(const List& list, std::string_view name) {
    return std::binary_search(list.begin(), list.end(), name);
}

} // namespace

bool is_allowed_element(std::string_view element, MarkupUse use) {
    // An HTML title is read up to its end whatever stands in quotes, an SVG one is not: a template has none.
    if (use == MarkupUse::card_template && element == "title") return false;
    return holds(svg, element) || (use == MarkupUse::card_template && holds(html, element));
}

bool holds_text_alone(std::string_view element) {
    return element == "style" || element == "title" || element == "desc";
}

AttributeKind kind_of_attribute(std::string_view attribute) {
    if (attribute == "href" || attribute == "src") return AttributeKind::address;
    if (attribute.starts_with("aria-") || attribute.starts_with("data-") || holds(words, attribute))
        return AttributeKind::words;
    return holds(looks, attribute) ? AttributeKind::looks : AttributeKind::refused;
}

} // namespace kith::report
