// SPDX-License-Identifier: MIT
#include "cli/report_cards.hpp"

#include "cli/out_file.hpp"
#include "record/card_files.hpp"
#include "report/card_boards.hpp"
#include "report/card_sheets.hpp"
#include "report/occasion_words.hpp"
#include "report/table.hpp"
#include "store/commit.hpp"
#include "store/whole_file.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace kith::cli {
namespace fs = std::filesystem;
namespace {

using record::CardKind;

constexpr OutKind cards_file{"page of cards", report::cards_page_start};

struct CardsOptions {
    Where where;
    std::string strand;
    std::string kind;
    std::string who;
    std::string week;
    std::string size = "a4";
    std::string symbols;
    std::string out;
    bool one_per_page = false;
    bool to_cut = false;
    bool cream = false;
    bool print_template = false;
};

std::vector<std::string> kinds() { return record::Codec<CardKind>::all(); }

/// Letters; badges where nobody is paired.
CardKind kind_of(const World& world, programme::StrandIndex strand, const std::string& word) {
    for (const auto& [spelling, kind] : record::Words<CardKind>::list)
        if (spelling == word) return kind;
    const auto model = world.programme[strand].record->model;
    return model == record::Model::duty || model == record::Model::drop_in ? CardKind::badge : CardKind::letter;
}

report::CardStyle style_of(const CardsOptions& options, CardKind kind) {
    auto cut = report::usual_cut(kind);
    if (options.to_cut) cut = report::CardCut::to_cut;
    if (options.one_per_page) cut = report::CardCut::one_per_page;
    return {kind, options.size == "a4" ? report::CardSize::a4 : report::CardSize::large_print, cut,
            options.cream ? report::CardPaper::cream : report::CardPaper::white};
}

/// The school's boards, from its programme folder or the folder named.
std::vector<report::PictureBoard> boards_of(const World& world, const record::CardFiles& files, const CardsOptions& options,
                                            text::Findings& findings) {
    const bool elsewhere = !options.symbols.empty();
    const fs::path folder = elsewhere ? fs::path(options.symbols) : world.folder.root() / "symbols";
    const auto shown = elsewhere ? options.symbols : "symbols";
    if (elsewhere && !fs::is_directory(folder)) throw Stop{Exit::usage, fmt::format("there is no folder {}", options.symbols)};
    const auto symbols = elsewhere ? record::read_symbols(folder, shown, findings).value_or(record::SymbolsFile{}) : files.symbols;
    if (symbols.boards.empty() && !findings.has_errors())
        throw Stop{Exit::findings, fmt::format("{}/symbols.yaml has no board; kith(5) says how one is made", shown)};
    const auto read = [&](const std::string& file, text::Findings& found) {
        return text::read_file(folder / file, (fs::path(shown) / file).string(), found);
    };
    return report::picture_boards(symbols, read, findings);
}

/// As `kith match` has it, without what a proposal fixed.
matching::Instance instance_of(const World& world, programme::StrandIndex strand, const Terminal& terminal) {
    return terminal.require(matching::Instance::of(world.programme, strand, {world.today(), world.records().has_private, false}, {}));
}

report::Cards cards_of(const World& world, const record::CardFiles& files, const CardsOptions& options, const report::CardChoice& choice,
                       const report::CardStyle& style, const Terminal& terminal) {
    switch (style.kind) {
    case CardKind::letter: return report::letters(world.programme, choice);
    case CardKind::badge: return report::badges(world.programme, choice);
    case CardKind::week: return report::weeks(world.programme, choice, report::room_of_week(style));
    case CardKind::certificate: return report::certificates(world.programme, choice);
    case CardKind::choice: return report::choices(instance_of(world, choice.strand, terminal), choice, report::names_to_choose(style));
    case CardKind::board: break;
    }
    text::Findings findings;
    const auto boards = boards_of(world, files, options, findings);
    terminal.require(findings);
    const auto use = style.cut == report::CardCut::to_cut ? report::BoardUse::pictures : report::BoardUse::page;
    return report::boards(world.programme, choice, boards, use, report::pictures_on_board(style));
}

/// Why there is nothing to print, and what to do.
[[noreturn]] void nothing_to_print(const report::Cards& cards, CardKind kind) {
    constexpr std::array reasons{"no pair is agreed; kith match accept makes pairs", "no mentor or reserve of this strand may wear one",
                                 "nothing is planned that week; kith schedule week shows the plan", "the boards have no pictures",
                                 "no meeting that was held is recorded; kith record week records them",
                                 "no mentee without a mentor has anyone whom the rules allow; kith match says why"};
    std::string left_out;
    if (cards.left_out > 0) left_out = fmt::format(" ({} left out: {})", cards.left_out, cards.because);
    throw Stop{Exit::findings, reasons[static_cast<std::size_t>(kind)] + left_out};
}

/// A strand's name for the list of files: what stands on the cards, since a browser may print the file's name too.
std::string file_name(const programme::Programme& programme, const report::CardChoice& choice, CardKind kind) {
    const auto stem = [](const std::string& name) {
        std::string text;
        for (const char c : text::without_marks(text::folded(name))) {
            const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (plain) text += c;
            else if (!text.empty() && text.back() != '-') text += '-';
        }
        while (text.ends_with('-')) text.pop_back();
        return text;
    };
    auto name = stem(report::discreet_name(programme[choice.strand]));
    std::size_t same = 1; // two strands may go by one name
    for (std::size_t s = 0; s < choice.strand.value; ++s) same += stem(report::discreet_name(programme.strands()[s])) == name ? 1 : 0;
    if (name.empty() || same > 1) name += fmt::format("{}{}", name.empty() ? "strand-" : "-", same);
    const auto whose = choice.person ? "-" + programme[*choice.person].id.text : "";
    return fmt::format("{}-{}{}.html", name, record::spelling(kind), whose);
}

/// Where the page goes if no file is named: the private part's folder for what has names on it.
std::string usual_file(const World& world, const report::CardChoice& choice, CardKind kind) {
    if (!world.records().has_private)
        throw Stop{Exit::usage, "without the private part there is no folder for pages; name a file with -o"};
    const auto folder = world.folder.secret() / "out";
    if (!fs::exists(folder)) store::make_folder(folder, store::Part::secret);
    return (folder / file_name(world.programme, choice, kind)).string();
}

void require_place(const World& world, const std::string& file) {
    const auto part = among_records(world.folder, real_path(file, cards_file));
    if (!part.empty())
        throw Stop{Exit::usage, fmt::format("cards are no records and have names on them, so they do not belong in {}; name a file "
                                            "elsewhere, such as in {}", part, world.folder.secret_shown("out"))};
    require_replaceable(file, cards_file);
}

/// "../h-private/out/x.html" where that is how it is reached.
std::string shown_file(const World& world, const std::string& file, bool is_usual) {
    return is_usual ? world.folder.secret_shown((fs::path("out") / fs::path(file).filename()).string()) : file;
}

/// "48 letters", "12 pictures".
std::string counted_cards(const report::Cards& cards, const report::CardStyle& style) {
    auto what = std::string(record::spelling(style.kind));
    if (style.kind == CardKind::week) what = "card of a week";
    if (style.kind == CardKind::choice) what = "card for choosing";
    if (style.kind == CardKind::board && style.cut == report::CardCut::to_cut) what = "picture";
    return report::counted(cards.values.size(), what, style.kind == CardKind::week ? "cards of a week" : style.kind == CardKind::choice ? "cards for choosing" : "");
}

void write_page(const World& world, const CardsOptions& options, const report::CardChoice& choice, const report::CardStyle& style,
                const report::Cards& cards, const std::string& page, const Terminal& terminal) {
    if (options.out == "-") return terminal.out(page);
    const auto file = options.out.empty() ? usual_file(world, choice, style.kind) : options.out;
    require_place(world, file);
    store::write_whole(file, page);
    const auto on_sheet = report::cards_on_sheet(style);
    const auto sheets = (cards.values.size() + on_sheet - 1) / on_sheet;
    terminal.say(fmt::format("Written: {}\n", shown_file(world, file, options.out.empty())));
    terminal.say(fmt::format("{} on {} of A4{}.\nOpen it in a browser and print it at 100%, without margins.\n",
                             counted_cards(cards, style), report::counted(sheets, "sheet"),
                             style.cut == report::CardCut::to_cut ? ", to cut at the marks" : ""));
}

Exit run_cards(const CardsOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    report::CardChoice choice{find_strand(world.programme, options.strand)};
    const auto kind = kind_of(world, choice.strand, options.kind);
    if (options.print_template) return terminal.out(report::built_in_template(kind)->bytes), Exit::done;
    if (!options.who.empty()) choice.person = world.programme.find(find_person(world.records(), options.who, terminal));
    choice.week = options.week.empty() ? text::week_of(world.today()) : *text::parse_week(options.week);
    const auto style = style_of(options, kind);
    text::Findings findings;
    const auto files = record::read_card_files(world.folder, findings);
    const auto own = files.templates.find(kind);
    const auto source = own == files.templates.end() ? report::built_in_template(kind) : own->second;
    report::check_template(source, report::card_names(kind), findings);
    if (findings.has_errors()) terminal.require(findings);
    const auto cards = cards_of(world, files, options, choice, style, terminal);
    if (cards.values.empty()) nothing_to_print(cards, kind);
    std::vector<std::string> html;
    for (const auto& values : cards.values) html.push_back(report::card_html(source, report::card_names(kind), values));
    const auto title = report::discreet_name(world.programme[choice.strand]) + ": " + std::string(record::spelling(kind));
    write_page(world, options, choice, style, cards, report::cards_page(title, style, html), terminal);
    const auto& preferred = world.programme[choice.strand].matching().prefer.all;
    const bool counts = std::any_of(preferred.begin(), preferred.end(), [](const auto& one) { return one.kind == record::Preference::choices; });
    if (kind == CardKind::choice && !counts)
        terminal.say(fmt::format("Choices do not count in this strand: add 'choices: 5' under 'prefer' in {}.\n", record::Folder::strand(world.programme[choice.strand].name)));
    if (cards.left_out > 0) terminal.say(fmt::format("{} left out: {}.\n", cards.left_out, cards.because));
    if (!world.records().has_private) terminal.say("The private part is not here: ids stand in the place of names.\n");
    return Exit::done;
}

} // namespace

void add_report_cards(Commands& commands, CLI::App& report) {
    add_command<CardsOptions>(
        commands, report, "cards", "what young people hold: letters, badges, weeks, boards, choices, certificates",
        [](CLI::App& app, CardsOptions& options) {
            app.add_option("STRAND", options.strand, "the strand")->required();
            app.add_option("--kind", options.kind, "letter, badge, week, board, certificate or choice (default: letter)")->check(CLI::IsMember(kinds()));
            app.add_option("--for", options.who, "only this person's")->type_name("WHO");
            app.add_option("--week", options.week, "the week of week cards, as in 2026-W39 (default: this week)")
                ->check([](const std::string& text) {
                    return text::parse_week(text) ? std::string{} : fmt::format("'{}' is not a week; write it as in 2026-W39", text);
                });
            app.add_option("--size", options.size, "a4 or large-print")->check(CLI::IsMember({"a4", "large-print"}));
            auto* page = app.add_flag("--one-per-page", options.one_per_page, "each card on a page of its own");
            app.add_flag("--to-cut", options.to_cut, "several on a sheet, with marks where to cut")->excludes(page);
            app.add_flag("--cream", options.cream, "black on cream");
            app.add_option("--symbols", options.symbols, "the pictures of boards (default: symbols/)")->type_name("DIR");
            app.add_flag("--print-template", options.print_template, "print kith's template, to be changed");
            app.add_option("-o", options.out, "write this file; - prints it (default: the private part's out/)")->type_name("FILE");
            bind_where(app, options.where);
        },
        run_cards);
}

} // namespace kith::cli
