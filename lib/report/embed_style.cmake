# SPDX-License-Identifier: MIT
# Writes OUT, a C++ file that holds the style sheet IN: cmake -D IN=style.css -D OUT=style.cpp -P embed_style.cmake
file(READ "${IN}" style)
file(WRITE "${OUT}" "// SPDX-License-Identifier: MIT
#include \"report/html_face.hpp\"

namespace kith::report {

std::string_view style_sheet() {
    return R\"css(${style})css\";
}

} // namespace kith::report
")
