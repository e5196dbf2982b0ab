# SPDX-License-Identifier: MIT
"""Small YAML texts without end, the same for the same seed: by grammar, by mutation, and soups of signs."""
import random

SIGNS = [" ", "  ", "\n", "\n  ", "\t", "#", " #", ":", ": ", "-", "- ", "?", "? ", "[", "]", "{", "}", ",", ", ", "'", '"',
         "&", "*", "!", "|", ">", "%", "@", "`", "\\", "~", "<<", "=", "---", "...", "--- ", "\n---\n", "\n...\n", "\r",
         "\r\n", "a", "b", "null", "x: y", "0", "|-\n", ">2\n", "''", '""', "\\n", "\\\n"]
ODD = ["\u00a0", "\u0085", "\u2028", "\u2029", "\ufeff", "\ufffe", "\uffff", "\ufffd", "\u00e9", "e\u0301", "\U0001f600",
       "\x00", "\x07", "\x1b", "\x7f", "\x80", "\u200b", "\u200d", "\u202e", "\u2066", "\U000e0041", "\u3000", "\u00ad"]
PLAIN = ["x", "7k2mq", "head teacher", "no", "012", "12:30", "1e3", "~", "null", "yes", "0x1F", "1_000", ".nan", "2026-11-22",
         "=", "on", "a#b", "a:b", "-3", "-x", "it's", 'say "x"', "Zo\u00eb", "\u5f35\u4f1f", "http://e.org/a=b#c", "...x",
         "x%", "x!", "x|", "a  b", "=x", "a-b", "x=y", "(x)", "x;y", "$x", "x+y", "a\u00a0b", "\u0645\u0631\u06cc\u0645", "\\", "a\\n"]
ODD_PLAIN = ["?y", ":z", "a,b", "a\tb", "x[y]", "{}", "*", "---x", "%x", "<<", "@x", "`x", "x: y", "http://e.org/?a", "a:", "-", "x}"]
QUOTED = ["''", '""', "'it''s'", '"a # b"', '"a\\nb"', '"\\u00e9\\x41\\t"', "'a: b'", '"\\\\"', '" x "', "' x '", '"a\tb"', "'[x]'",
          '"\\/"', '"\\U0001F600"', "'- x'", '"{a: b}"', "'null'", '"#"', "'\"'", '"\'"', "'\\'", '"<<"']
ODD_QUOTED = ['"\\0"', '"\\e[2J"', '"\\ud800"', '"\\N\\L\\P\\_"', '"\\q"', '"\\ufffe"', '"\\u202e"', "'it''''s'", '"x', "'x", '"\\_"']


class Author:
    """Writes documents from the grammar of what records may be, and a little beyond."""

    def __init__(self, rng):
        self.rng = rng

    def chance(self, n):
        return self.rng.randrange(n) == 0

    def scalar(self):
        quoted = self.chance(3)
        if self.chance(40):
            return self.rng.choice(ODD_QUOTED if quoted else ODD_PLAIN)
        return self.rng.choice(QUOTED if quoted else PLAIN)

    def comment(self):
        return self.rng.choice([" # why", "  #", " #x: y", " # 'q", " #\tz"]) if self.chance(5) else ""

    def flow(self, depth=0):
        kind = self.rng.randrange(6) if depth < 3 else 0
        if kind < 3:
            return self.scalar()
        gap = self.rng.choice([", "] * 4 + [",", " , ", ",\n" + " " * 9, ", # c\n" + " " * 9, ",\n" if self.chance(8) else ", "])
        opening, closing = ("[", "]") if kind < 5 else ("{", "}")
        parts = []
        for _ in range(self.rng.randrange(4)):
            part = self.flow(depth + 1)
            if opening == "{" or self.chance(12):
                part = self.key() + self.rng.choice([": "] * 6 + [" : ", ":  ", ":" if self.chance(8) else ": "]) + part
            parts.append(part)
        ending = "," if self.chance(8) else ""
        space = " " if self.chance(6) else ""
        return opening + space + gap.join(parts) + ending + space + closing

    def key(self):
        if self.chance(6):
            return self.scalar()
        return self.rng.choice("abcdefgh") + str(self.rng.randrange(9))

    def block_scalar(self, indent):
        head = self.rng.choice("|>") + self.rng.choice(["", "", "", "-", "+", " # c", "2" if self.chance(4) else ""])
        lines = [self.rng.choice(["x", "x y", "# no", "", "  more", "a: b", "- c", "'q", "\tt" if self.chance(9) else "t"])
                 for _ in range(self.rng.randrange(1, 4))]
        pad = " " * (indent + self.rng.choice([1, 2, 2, 2, 3]))
        return head + "".join("\n" + (pad + line if line else "") for line in lines)

    def lines_scalar(self, indent):
        pad = " " * (indent + self.rng.choice([1, 2, 2, 2, 3]))
        quote = self.rng.choice(["", "", "'", '"'])
        odd = ["- five", "four: x", "", "\\", "six ", "\tseven", "#8", "three # c"]
        words = [self.rng.choice(odd if self.chance(6) else ["one", "two three", "four", "it"])
                 for _ in range(self.rng.randrange(1, 4))]
        return quote + ("\n" + pad).join(["zero"] + words) + quote

    def value(self, indent, depth):
        """What stands behind `key:` or `-`, with the line feed that ends it."""
        kind = self.rng.randrange(12) if depth < 4 else 0
        if kind < 4:
            return " " + self.scalar() + self.comment() + "\n"
        if kind < 7:
            return " " + self.flow() + self.comment() + "\n"
        if kind == 7:
            return " " + self.block_scalar(indent) + "\n"
        if kind == 8:
            return " " + self.lines_scalar(indent) + self.comment() + "\n"
        inner = indent + self.rng.choice([2, 2, 2, 1, 4])
        if kind == 9:
            inner = self.rng.choice([indent, inner])
            return self.comment() + "\n" + self.block_list(inner, depth + 1)
        return self.comment() + "\n" + self.block_map(inner, depth + 1)

    def between(self, indent):
        return self.rng.choice(["\n", "  \n", " " * indent + "# c\n", "# c\n"]) if self.chance(8) else ""

    def block_map(self, indent, depth=0):
        text = ""
        for _ in range(self.rng.randrange(1, 4)):
            mark = "? " if self.chance(200) else ""
            colon = self.rng.choice([":", ":", ":", ":", " :"])
            text += self.between(indent) + " " * indent + mark + self.key() + colon + self.value(indent, depth)
        return text

    def block_list(self, indent, depth=0):
        text = ""
        for _ in range(self.rng.randrange(1, 4)):
            text += self.between(indent) + " " * indent + "-"
            if depth < 4 and self.chance(3):
                inner = self.rng.choice([self.block_map, self.block_list])(indent + 2, depth + 1)
                text += " " + inner.lstrip(" ")
            else:
                text += self.value(indent, depth)
        return text

    def document(self):
        text = self.block_list(0) if self.chance(6) else self.flow() + "\n" if self.chance(12) else self.block_map(0)
        if self.chance(12):
            text = self.rng.choice(["---\n", "--- ", "%YAML 1.2\n---\n", "# c\n", "\n"]) + text
        if self.chance(20):
            text += self.rng.choice(["...\n", "...\n# c\n", "... # c\n", "---\n"])
        if self.chance(8):
            text = text.replace("\n", "\r\n")
        if self.chance(8):
            text = text.rstrip("\r\n")
        return text


def mutated(rng, text):
    for _ in range(rng.randrange(1, 4)):
        at = rng.randrange(len(text) + 1)
        kind = rng.randrange(8)
        size = rng.randrange(1, 4)
        if kind == 0:
            text = text[:at] + text[at + size:]
        elif kind < 5:
            text = text[:at] + rng.choice(SIGNS) + text[at + (size if kind == 4 else 0):]
        elif kind == 5:
            text = text[:at] + rng.choice(ODD) + text[at:]
        elif kind == 6:
            lines = text.split("\n")
            line = rng.randrange(len(lines))
            lines.insert(rng.randrange(len(lines)), " " * rng.randrange(3) + lines[line])
            text = "\n".join(lines)
        else:
            text = text[:at]
    return text


def soup(rng):
    return "".join(rng.choice(SIGNS) for _ in range(rng.randrange(1, 9))) + rng.choice(["", "\n"])


def texts(seed, count):
    """`count` texts: a third by grammar, nearly a half of them mutated, and the rest soups."""
    rng = random.Random(seed)
    author = Author(rng)
    for i in range(count):
        if i % 4 == 3:
            text = soup(rng)
        else:
            text = author.document()
            if i % 4 != 0:
                text = mutated(rng, text)
        yield text.encode("utf-8", "surrogatepass")


def word(rng):
    """Text of the signs that YAML gives a meaning to, of digits and of letters from everywhere."""
    signs = "  ::--##,.?!&*|>%@`'\"[]{}\\/=~+_()0123456789eExXoOnNyYtT\n\tab\u00e9\u00a0\u3000\u5f35\u0301\U0001f600"
    return "".join(rng.choice(signs) for _ in range(rng.randrange(7)))


def tree(rng, depth=0):
    kind = rng.randrange(4) if depth < 3 else 0
    if kind < 2 and depth > 0:
        return word(rng)
    if kind == 2:
        return [tree(rng, depth + 1) for _ in range(rng.randrange(4))]
    return {word(rng): tree(rng, depth + 1) for _ in range(rng.randrange(1, 4))}


def trees(seed, count):
    """`count` trees of such text, as a record holds them."""
    rng = random.Random(seed)
    for _ in range(count):
        yield tree(rng)
