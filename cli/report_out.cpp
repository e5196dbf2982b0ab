// SPDX-License-Identifier: MIT
#include "cli/report_out.hpp"

#include "cli/out_file.hpp"
#include "cli/process.hpp"
#include "store/commit.hpp"
#include "store/whole_file.hpp"

#include <cctype>
#include <array>
#include <unistd.h>

namespace kith::cli {
namespace fs = std::filesystem;
namespace {

/// A folder of its own beside where the PDF will stand, for its owner's eyes alone; gone with its owner.
class WorkFolder {
  public:
    explicit WorkFolder(const fs::path& beside) {
        auto name = (beside / ".kith-pdf-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) throw text::DiskError("there is no room for a PDF in " + beside.string());
        path_ = name;
    }
    ~WorkFolder() {
        std::error_code none;
        fs::remove_all(path_, none);
    }
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;
    const fs::path& path() const { return path_; }

  private:
    fs::path path_;
};

/// A path as a browser takes it: # and % and the like would be read as parts of an address.
std::string address_of(const std::string& path) {
    std::string address = "file://";
    for (const char c : path) {
        const bool is_plain = std::isalnum(static_cast<unsigned char>(c)) != 0 || std::string_view("/-._~").find(c) != std::string_view::npos;
        address += is_plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return address;
}

/// The programs that can, as they are called with a page and a PDF.
std::vector<std::vector<std::string>> printers(const fs::path& folder) {
    const auto page = (folder / "page.html").string(), pdf = (folder / "page.pdf").string();
    std::vector<std::vector<std::string>> all;
    for (const auto* browser : {"chromium", "chromium-browser", "google-chrome"}) {
        auto& words = all.emplace_back(std::vector<std::string>{
            browser, "--headless", "--disable-gpu", "--no-first-run", "--user-data-dir=" + (folder / "profile").string(),
            "--no-pdf-header-footer", "--generate-pdf-document-outline", "--print-to-pdf=" + pdf});
        if (::geteuid() == 0) words.emplace_back("--no-sandbox"); // Chromium refuses to start as root otherwise
        words.push_back(address_of(page));
    }
    all.push_back({"weasyprint", "--pdf-variant", "pdf/ua-1", page, pdf});
    return all;
}

} // namespace

OutPlace out_place(const record::Folder& folder, const std::string& named, const std::string& name) {
    const auto out = folder.secret() / "out";
    if (named.empty()) {
        if (!fs::is_directory(folder.secret()))
            throw Stop{Exit::usage, "there is no private part whose out/ could take the file; name one with -o FILE"};
        if (!fs::exists(out)) store::make_folder(out, store::Part::secret);
        return {out / name, folder.secret_shown("out/" + name), (out / name).string(), true};
    }
    const OutKind report{"report", ""};
    const auto path = real_path(named, report);
    if (const auto part = among_records(folder, path); !part.empty())
        throw Stop{Exit::usage, fmt::format("a report is no record, so it does not belong in {}; name a file elsewhere, such as {}", part,
                                            folder.secret_shown("out/" + name))};
    const auto inside = path.lexically_relative(fs::weakly_canonical(out));
    return {path, named, named, !inside.empty() && *inside.begin() != ".."};
}

void require_free(const OutPlace& place, std::string_view first_bytes) {
    require_replaceable(place.named, {"report of this kind", first_bytes});
}

void write_out(const OutPlace& place, const std::string& bytes, std::string_view first_bytes, const Terminal& terminal) {
    require_free(place, first_bytes);
    store::write_whole(place.path, bytes);
    terminal.say(fmt::format("Written: {}\n", place.shown));
}

std::string pdf_of(const std::string& page, const fs::path& folder) {
    const WorkFolder work(folder);
    store::write_whole(work.path() / "page.html", page);
    for (auto& words : printers(work.path())) {
        if (!run_program(std::move(words), Output::discarded, Errors::discarded).ok()) continue;
        text::Findings odd;
        const auto pdf = text::read_file(work.path() / "page.pdf", "the PDF", odd, text::largest_sheet);
        if (pdf && (*pdf)->bytes.starts_with("%PDF-")) return (*pdf)->bytes;
    }
    throw Stop{Exit::findings, "neither Chromium nor WeasyPrint makes a PDF on this machine; write --format html and print it from "
                               "the browser"};
}

} // namespace kith::cli
