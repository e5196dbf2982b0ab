// SPDX-License-Identifier: MIT
// How a C++ type stands in a record file. Each struct of this room names its keys once, in `describe(visitor, self)`;
// a Reader, a Writer and a SchemaMaker visit that one list, so that what kith reads, writes and tells an editor
// cannot drift apart. Codec<T> does the same for the types that a key may hold.
#pragma once

#include "record/words.hpp"
#include "store/folders.hpp"
#include "text/decimal.hpp"
#include "text/diagnostic.hpp"
#include "text/suggest.hpp"
#include "text/value.hpp"
#include "text/yaml.hpp"

#include <algorithm>
#include <concepts>
#include <fmt/format.h>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace kith::record {

using text::Findings;
using text::Node;
using text::Value;
namespace code = text::code;

enum class Presence { optional, required };
inline constexpr auto required = Presence::required;

/// Which file of a person's record a key belongs to; other kinds of file are all `tracked`.
using store::Part;

/// The keys that programme.yaml moves from the private file to the tracked one.
using Widened = std::set<std::string>;
inline const Widened nothing_widened{};

template <class T>
struct Codec;

/// Reads the entries of one map into fields, remembers which keys it was asked for, and reports the rest.
class Reader {
  public:
    Reader(const Node& node, Findings& findings, Part reading = Part::tracked, const Widened& widened = nothing_widened)
        : node_(node), findings_(findings), reading_(reading), widened_(widened) {
        if (!is_map())
            findings_.error(code::wrong_kind, node_.span, "keys with values are expected here",
                            "write 'key: value' lines, or {key: value}");
    }

    void place(Span& span) { span = node_.span; }
    /// The keys that follow belong to `part`.
    void part(Part part) { part_ = part; }

    template <class T>
    void key(const std::string& name, T& field, Presence presence = Presence::optional) {
        known_.push_back(name);
        if (!is_map()) return;
        const auto* value = node_.find(name);
        const Part home = widened_.contains(name) ? Part::tracked : part_;
        if (value != nullptr && home != reading_) refuse_part(name);
        else if (value != nullptr) Codec<T>::read(*value, field, findings_);
        else if (presence == Presence::required && home == reading_) refuse_missing(name);
    }

    /// Call last: what was not asked for is unknown, unless it begins with `x-`.
    void finish() const {
        for (const auto& entry : node_.entries) {
            if (entry.key.starts_with("x-") || std::find(known_.begin(), known_.end(), entry.key) != known_.end())
                continue;
            const auto hint = text::did_you_mean(entry.key, known_);
            findings_.error(code::unknown_key, entry.key_span, fmt::format("no key '{}' here", entry.key),
                            hint.empty() ? "keys of your own begin with x-" : hint);
        }
    }

  private:
    bool is_map() const { return node_.kind == Node::Kind::map; }

    void refuse_missing(const std::string& name) const {
        findings_.error(code::missing_key, node_.span, fmt::format("the key '{}' is missing", name),
                        fmt::format("add '{}: …'", name));
    }

    void refuse_part(const std::string& name) const {
        for (const auto& entry : node_.entries) {
            if (entry.key != name) continue;
            findings_.error(code::misplaced_key, entry.key_span,
                            reading_ == Part::tracked ? fmt::format("'{}' is private and stands in the tracked file", name)
                                                      : fmt::format("'{}' belongs in the tracked file", name),
                            reading_ == Part::tracked ? "move the line to the same person's file in the private part"
                                                      : "move the line to the same person's file in people/");
        }
    }

    const Node& node_;
    Findings& findings_;
    Part reading_;
    const Widened& widened_;
    Part part_ = Part::tracked;
    std::vector<std::string> known_;
};

/// Writes the fields that hold something as a map, keys in the order of the description.
class Writer {
  public:
    explicit Writer(Part writing = Part::tracked, const Widened& widened = nothing_widened) : writing_(writing), widened_(widened) {}

    void place(const Span&) {}
    void part(Part part) { part_ = part; }

    template <class T>
    void key(const std::string& name, const T& field, Presence = Presence::optional) {
        const Part home = widened_.contains(name) ? Part::tracked : part_;
        if (home == writing_ && !Codec<T>::absent(field)) map_.set(name, Codec<T>::write(field));
    }

    text::Map take() { return std::move(map_); }

  private:
    Part writing_;
    const Widened& widened_;
    Part part_ = Part::tracked;
    text::Map map_;
};

/// Describes the keys as a JSON Schema (draft-07) object.
class SchemaMaker {
  public:
    explicit SchemaMaker(Part wanted = Part::tracked) : wanted_(wanted) {}

    void place(const Span&) {}
    void part(Part part) { part_ = part; }

    template <class T>
    void key(const std::string& name, const T&, Presence presence = Presence::optional) {
        if (part_ != wanted_) return;
        properties_.set(name, Codec<T>::schema());
        if (presence == Presence::required) required_.push_back(name);
    }

    text::Map take() {
        text::Map schema{{"type", "object"}, {"properties", std::move(properties_)}};
        if (!required_.empty()) schema.set("required", std::move(required_));
        schema.set("patternProperties", text::Map{{"^x-", text::Map{}}});
        schema.set("additionalProperties", false);
        return schema;
    }

  private:
    Part wanted_;
    Part part_ = Part::tracked;
    text::Map properties_;
    text::List required_;
};

template <class T>
concept Described = requires(T& self, const T& fixed, Reader& reader, Writer& writer) {
    T::describe(reader, self);
    T::describe(writer, fixed);
};

template <Described T>
struct Codec<T> {
    static void read(const Node& node, T& out, Findings& findings) {
        Reader reader(node, findings);
        T::describe(reader, out);
        reader.finish();
    }
    static Value write(const T& value) {
        Writer writer;
        T::describe(writer, value);
        return writer.take();
    }
    /// Nothing in it, nothing to write.
    static bool absent(const T& value) {
        Writer writer;
        T::describe(writer, value);
        return writer.take().empty();
    }
    static Value schema() {
        SchemaMaker maker;
        const T any{};
        T::describe(maker, any);
        return maker.take();
    }
};

/// What the scalar codecs share: the text of a scalar, or a finding that says what was expected.
const std::string* scalar_text(const Node& node, std::string_view expected, Findings& findings);

/// A Codec for a type that is one scalar: `parse` gives nothing for a bad text, `code` and `expected` tell the user.
#define KITH_SCALAR_CODEC(Type)                                                                                        \
    template <>                                                                                                        \
    struct Codec<Type> {                                                                                               \
        static void read(const Node& node, Type& out, Findings& findings);                                             \
        static Value write(const Type& value);                                                                         \
        static bool absent(const Type& value);                                                                         \
        static Value schema();                                                                                         \
    };
KITH_SCALAR_CODEC(std::string)
KITH_SCALAR_CODEC(bool)
KITH_SCALAR_CODEC(int)
KITH_SCALAR_CODEC(text::Decimal)
KITH_SCALAR_CODEC(Date)
KITH_SCALAR_CODEC(Clock)
KITH_SCALAR_CODEC(IsoWeek)
KITH_SCALAR_CODEC(std::chrono::weekday)
KITH_SCALAR_CODEC(Year)
KITH_SCALAR_CODEC(Duration)
KITH_SCALAR_CODEC(PersonId)
KITH_SCALAR_CODEC(PairId)
#undef KITH_SCALAR_CODEC

/// Reads a whole number from `least` to `most` written in decimal digits.
std::optional<int> read_number(const Node& node, int least, int most, Findings& findings);

template <int Least, int Most>
struct Codec<Ranged<Least, Most>> {
    static void read(const Node& node, Ranged<Least, Most>& out, Findings& findings) {
        if (const auto number = read_number(node, Least, Most, findings)) out.value = *number;
    }
    static Value write(const Ranged<Least, Most>& value) { return value.value; }
    static bool absent(const Ranged<Least, Most>&) { return false; }
    static Value schema() { return text::Map{{"type", "integer"}, {"minimum", Least}, {"maximum", Most}}; }
};

template <class Tag>
struct Codec<Word<Tag>> {
    static void read(const Node& node, Word<Tag>& out, Findings& findings) {
        Codec<std::string>::read(node, out.text, findings);
    }
    static Value write(const Word<Tag>& value) { return value.text; }
    static bool absent(const Word<Tag>& value) { return value.text.empty(); }
    static Value schema() { return text::Map{{"type", "string"}, {"minLength", 1}}; }
};

template <class E>
concept Spelled = std::is_enum_v<E> && requires { Words<E>::list; };

template <Spelled E>
struct Codec<E> {
    static std::vector<std::string> all() {
        std::vector<std::string> words;
        for (const auto& [word, meaning] : Words<E>::list) words.emplace_back(word);
        return words;
    }
    static void read(const Node& node, E& out, Findings& findings) {
        const auto* word = scalar_text(node, "one word", findings);
        if (word == nullptr) return;
        for (const auto& [known, meaning] : Words<E>::list)
            if (known == *word) return void(out = meaning);
        const auto words = all();
        findings.error(code::bad_value, node.span, fmt::format("'{}' is not one of the words for this", *word),
                       text::did_you_mean(*word, words));
    }
    static Value write(const E& value) { return spelling(value); }
    static bool absent(const E&) { return false; }
    static Value schema() {
        text::List words;
        for (const auto& word : all()) words.emplace_back(word);
        return text::Map{{"enum", std::move(words)}};
    }
};

template <class T>
struct Codec<Located<T>> {
    static void read(const Node& node, Located<T>& out, Findings& findings) {
        out.span = node.span;
        Codec<T>::read(node, out.value, findings);
    }
    static Value write(const Located<T>& value) { return Codec<T>::write(value.value); }
    static bool absent(const Located<T>& value) { return Codec<T>::absent(value.value); }
    static Value schema() { return Codec<T>::schema(); }
};

template <class T>
struct Codec<std::optional<T>> {
    static void read(const Node& node, std::optional<T>& out, Findings& findings) {
        const auto before = findings.errors();
        T value{};
        Codec<T>::read(node, value, findings);
        if (findings.errors() == before) out = std::move(value);
    }
    static Value write(const std::optional<T>& value) { return Codec<T>::write(*value); }
    static bool absent(const std::optional<T>& value) { return !value.has_value(); }
    static Value schema() { return Codec<T>::schema(); }
};

/// What lists and sets share.
template <class Container>
struct ListCodec {
    using T = typename Container::value_type;
    static void read(const Node& node, Container& out, Findings& findings) {
        if (node.kind != Node::Kind::list)
            return findings.error(code::wrong_kind, node.span, "a list is expected here", "write [first, second]");
        for (const auto& item : node.items) {
            T value{};
            Codec<T>::read(item, value, findings);
            out.insert(out.end(), std::move(value));
        }
    }
    static Value write(const Container& values) {
        text::List list;
        for (const auto& value : values) list.push_back(Codec<T>::write(value));
        return list;
    }
    static bool absent(const Container& values) { return values.empty(); }
    static Value schema() { return text::Map{{"type", "array"}, {"items", Codec<T>::schema()}}; }
};

template <class T>
struct Codec<std::vector<T>> : ListCodec<std::vector<T>> {};
/// A list without an order of its own: read in any order, written sorted.
template <class T>
struct Codec<std::set<T>> : ListCodec<std::set<T>> {};

template <class K, class T>
struct Codec<std::map<K, T>> {
    static void read(const Node& node, std::map<K, T>& out, Findings& findings) {
        if (node.kind != Node::Kind::map)
            return findings.error(code::wrong_kind, node.span, "names with values are expected here",
                                  "write 'name: value' lines, or {name: value}");
        for (const auto& entry : node.entries) {
            if (entry.key.starts_with("x-")) continue;
            Node name;
            name.text = entry.key;
            name.span = entry.key_span;
            K key{};
            Codec<K>::read(name, key, findings);
            T value{};
            Codec<T>::read(entry.value, value, findings);
            out.emplace(std::move(key), std::move(value));
        }
    }
    static Value write(const std::map<K, T>& values) {
        text::Map map;
        for (const auto& [key, value] : values) map.set(*Codec<K>::write(key).template as<std::string>(), Codec<T>::write(value));
        return map;
    }
    static bool absent(const std::map<K, T>& values) { return values.empty(); }
    static Value schema() { return text::Map{{"type", "object"}, {"additionalProperties", Codec<T>::schema()}}; }
};

/// The record in a file that was read, or nothing and findings.
template <class T>
T read_record(const Node& node, Findings& findings) {
    T record{};
    Codec<T>::read(node, record, findings);
    return record;
}

} // namespace kith::record
