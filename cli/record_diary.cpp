// SPDX-License-Identifier: MIT
#include "cli/record_diary.hpp"

#include "cli/numbers.hpp"
#include "cli/public_text.hpp"
#include "cli/record_rows.hpp"
#include "programme/checks.hpp"
#include "text/edit.hpp"

#include <algorithm>

namespace kith::cli {
namespace {

struct DiaryOptions {
    Where where;
    std::string kind;
    std::string what;
    std::vector<std::string> to;
    std::string by;
    std::string count;
    std::string strand;
    std::string date;
};

record::DiaryRow row_of(const World& world, const DiaryOptions& options) {
    record::DiaryRow row;
    row.date.value = past_day(world, options.date);
    row.kind = word_of<record::DiaryKind>(options.kind);
    row.what = options.what;
    row.to.insert(options.to.begin(), options.to.end());
    if (!options.by.empty()) row.by = word_of<record::LedBy>(options.by);
    row.count = number_of(options.count);
    if (!options.strand.empty())
        row.strand = text::Located<record::StrandName>{world.programme[find_strand(world.programme, options.strand)].name, {}};
    return row;
}

/// The diary with the row behind the others; nothing but comments may stand there yet.
std::string with_diary_row(const text::SourceRef& diary, const text::Value& row, const Terminal& terminal) {
    if (!diary) return text::to_yaml(text::List{row});
    if (text::is_blank(diary->bytes)) {
        const bool ends = diary->bytes.empty() || diary->bytes.ends_with('\n');
        return diary->bytes + (ends ? "" : "\n") + text::to_yaml(text::List{row});
    }
    text::Findings findings;
    auto bytes = text::with_row(diary, {}, row, findings);
    terminal.require(findings);
    return std::move(*bytes);
}

/// The diary's own checks, of the row before it is written.
void require_possible(const World& world, const record::DiaryRow& row, const Terminal& terminal) {
    text::Findings findings;
    programme::test_diary_row(world.programme, row, findings);
    terminal.require(findings);
    if (!findings.empty()) terminal.say(text::render(findings));
}

Exit run_diary(const DiaryOptions& options, const Terminal& terminal) {
    for (const auto& text : options.to) require_clean(text, "--to");
    require_clean(options.what, "--what");
    const auto world = open_world(options.where, terminal);
    const auto row = record::Codec<record::DiaryRow>::write(row_of(world, options));
    require_possible(world, row_of(world, options), terminal);
    const auto& rows = world.records().diary;
    const bool there = std::any_of(rows.begin(), rows.end(), [&](const auto& one) {
        return text::to_flow(record::Codec<record::DiaryRow>::write(one)) == text::to_flow(row);
    });
    if (there) {
        terminal.say("Recorded already.\n");
        return Exit::done;
    }
    const auto relative = record::Folder::diary();
    require_no_private(world, relative, text::List{row}, terminal);
    const auto source = world.records().source(relative);
    store::Change change;
    change.write(world.folder.tracked_file(relative), source, with_diary_row(source, row, terminal));
    apply(world.folder, change, options.where, terminal, "Recorded.\n");
    return Exit::done;
}

} // namespace

void add_record_diary(Commands& commands, CLI::App& record) {
    add_command<DiaryOptions>(
        commands, record, "diary", "what was done for the programme",
        [](CLI::App& app, DiaryOptions& options) {
            app.add_option("KIND", options.kind, "promotion, decision, material, reward, network, leadership or box")
                ->required()
                ->check(CLI::IsMember(record::Codec<record::DiaryKind>::all()));
            app.add_option("--what", options.what, "in a few words, as in assembly; nobody's name")->type_name("TEXT");
            app.add_option("--to", options.to, "whom it reached: year groups, staff, parents")->type_name("WHOM");
            app.add_option("--by", options.by, "staff or young-people")->type_name("BY")->check(CLI::IsMember(record::Codec<record::LedBy>::all()));
            add_number(app, "--count", options.count, "how many, as of notes in the box", 0, 99999);
            app.add_option("--strand", options.strand, "of which strand")->type_name("STRAND");
            add_date(app, "--date", options.date, "the day (default: today)");
            bind_where(app, options.where);
            bind_dry_run(app, options.where);
        },
        run_diary);
}

} // namespace kith::cli
