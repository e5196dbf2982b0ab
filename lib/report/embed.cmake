# SPDX-License-Identifier: MIT
# Writes OUT, a C++ file with the bytes of FILES: cmake -D FILES=a;b -D OUT=c.cpp -P embed.cmake
string(CONCAT code "// SPDX-License-Identifier: MIT\n#include \"report/card_files.hpp\"\n\n#include <stdexcept>\n\n"
    "namespace kith::report {\n\nstd::string_view card_file(const std::string& name) {\n")
foreach(file IN LISTS FILES)
    cmake_path(GET file FILENAME name)
    file(READ "${file}" bytes HEX)
    string(LENGTH "${bytes}" digits)
    math(EXPR size "${digits} / 2")
    string(REGEX REPLACE "(................................)" "\\1\"\n        \"" bytes "${bytes}")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" bytes "${bytes}")
    string(APPEND code "    if (name == \"${name}\")\n        return {\"${bytes}\", ${size}};\n")
endforeach()
string(APPEND code "    throw std::logic_error(\"no file of cards is called \" + name);\n}\n\n} // namespace kith::report\n")
file(WRITE "${OUT}" "${code}")
