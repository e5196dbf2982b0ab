# SPDX-License-Identifier: MIT
"""Named defects: a file of lib/store, a text that stands in it exactly once, what stands there instead, and the test
that must then fail."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Defect:
    name: str
    file: str
    find: str
    put: str
    test: str


DEFECTS = [
    Defect("a staged file is not synced", "root.cpp",
           "if (uninterrupted([&] { return ::fsync(file.value()); }) != 0) fail(\"write\", path);",
           "if (path.ends_with(\"intent.tmp\") && ::fsync(file.value()) != 0) fail(\"write\", path);",
           "power-loss.enrol-set.run"),
    Defect("the journal's page is not synced", "root.cpp",
           "if (uninterrupted([&] { return ::fsync(file.value()); }) != 0) fail(\"write\", path);",
           "if (!path.ends_with(\"intent.tmp\") && ::fsync(file.value()) != 0) fail(\"write\", path);",
           "power-loss.enrol-set.run"),
    Defect("the staging folder is not synced", "commit.cpp",
           "for (const auto part : parts) journal_[part].sync_folder(journal_.staging(part));", "",
           "power-loss.enrol-set.run"),
    Defect("the journal's folder is not synced after the commit point", "commit.cpp",
           "            journal_[Part::tracked].sync_folder(journal_.staging(Part::tracked));\n", "",
           "power-loss.enrol-set.run"),
    Defect("the folders of the records are not synced before the journal is retired", "recovery.cpp",
           "for (const auto& [part, folder] : folders_) journal_[part].sync_folder(folder);", "",
           "power-loss.enrol-set.run"),
    Defect("a new folder's name is not synced", "root.cpp", "    sync_folder(folder_of(path));\n", "",
           "power-loss.match-accept.run"),
    Defect("records are not compared with what was read", "commit.cpp",
           "for (const auto& entry : entries_) require_base(entry);", "", "races.enrol-set.hand-edit-new"),
    Defect("a rename over the record in place of an exchange", "recovery.cpp",
           "if (!root.exchange(journal_.staged(step), path)) root.move_over(journal_.staged(step), path);",
           "root.move_over(journal_.staged(step), path);", "races.enrol-set.hand-edit-new"),
    Defect("what comes out of a record's place is not looked at", "recovery.cpp",
           "if (!what.is_absent() && what != step.base && what != step.next) set_aside(step, path);", "",
           "races.enrol-set.hand-edit-new"),
    Defect("no journal: records are put in place with nothing published", "commit.cpp",
           "if (journal_[Part::tracked].move(staging + \"/intent.tmp\", journal_.intent()) != Moved::yes)", "if (false)",
           "matrix.enrol-gate.kill"),
    Defect("a failure after the commit point is told as nothing changed", "commit.cpp",
           "throw NotFinished(fault.what());", "throw;", "matrix.enrol-set.eio"),
    Defect("readers do not look at the end stamp", "view.cpp", " || journal_.stamp_text() != stamp_", "",
           "readers.enrol-gate.whole-commit"),
    Defect("readers do not lay an unfinished change over the records", "view.cpp",
           "if (step == nullptr) return root.read", "if (true) return root.read", "matrix.enrol-set.kill"),
    Defect("listings leave out what is staged", "view.cpp", "    if (!intent_) return found;\n", "    return found;\n",
           "matrix.match-accept.kill"),
    Defect("a short write is not continued", "root.cpp", "while (!bytes.empty()) {", "if (!bytes.empty()) {",
           "writes.enrol-set.half-then-full"),
    Defect("the lock is not taken", "lock.cpp", "if (::flock(file.value(), LOCK_EX | LOCK_NB) != 0) {", "if (false) {",
           "races.busy"),
    Defect("staged bytes are not compared with the journal", "recovery.cpp",
           "if (needs_staged && digest_at", "if (needs_staged && false && digest_at", "damage.s0"),
    Defect("the journal's own digest is not checked", "intent.cpp",
           "if (sum_at == 0 || text.substr(sum_at) != std::string(sum_key) + "
           "digest_of(text.substr(0, sum_at)).text + \"\\n\") return {};",
           "if (sum_at == 0) return {};", "damage.intent"),
    Defect("a record's mode is not kept", "commit.cpp", "journal_[target.part].mode(target.path).value_or(new_mode)",
           "new_mode", "quiet.modes"),
    Defect("links are followed", "root.cpp", "RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS", "0",
           "hostile.records"),
    Defect("a network folder is written to", "lock.cpp", "if (writer.network == NetworkFolders::allowed) return;",
           "return;", "writes.network"),
    Defect("the end stamp is always the same", "recovery.cpp", "stamp_of(intent.id)", "stamp_of(1)",
           "readers.enrol-gate.whole-commit"),
]
