#include "store/vault_check.hpp"

#include <map>
#include <utility>

#include "journal/roster.hpp"
#include "store/attachments.hpp"
#include "store/segment_rows.hpp"

namespace fieldseal::app {
namespace {

using Tips = std::map<std::pair<JournalId, DeviceId>, journal::ChainTip>;

/// Whose signatures are looked for.
Result<crypto::PublicKey> keyOf(const DeviceIdentity& me, const journal::Roster& roster, DeviceId device) {
  if (device == me.officeDevice) return me.officeKey;
  if (device == me.device) return me.signingKey.publicKey();
  const auto known = roster.device(device);
  if (!known) return Error{Errc::unknown_device, "the roster does not know the device of a stored segment"};
  return known->key;
}

Result<> checkSegments(JournalStore& store, const journal::Roster& roster, Tips& tips) {
  FIELDSEAL_TRY(sql::Statement rows,
                store.database().prepare("SELECT header_hash, bytes FROM segments ORDER BY journal, device, first"));
  for (;;) {
    FIELDSEAL_TRY(const bool row, rows.step());
    if (!row) return kOk;
    FIELDSEAL_TRY(const std::string text, unpackSegment(rows.bytes(1)));
    FIELDSEAL_TRY(const journal::SegmentView segment, journal::parseSegment(text));
    const journal::SegmentHeader& header = segment.header;
    if (segment.headerHash() != hashOf(rows.bytes(0)))
      return Error{Errc::vault_damaged, "a segment is not the one that its row names"};
    FIELDSEAL_TRY(const crypto::PublicKey key, keyOf(store.identity(), roster, header.device));
    FIELDSEAL_CHECK(journal::verifySegment(segment, key));
    if (header.readable()) FIELDSEAL_CHECK(journal::parseEntries(segment));
    journal::ChainTip& tip = tips[{header.journal, header.device}];
    FIELDSEAL_TRY(const journal::ChainFit fit, journal::fitChain(tip, header));
    if (fit == journal::ChainFit::known) return Error{Errc::broken_chain, "two stored segments hold the same entries"};
    tip = {header.last(), segment.headerHash()};
  }
}

Result<> checkOpenEntries(JournalStore& store, const Tips& tips) {
  FIELDSEAL_TRY(sql::Statement rows,
                store.database().prepare("SELECT journal, line FROM open_entries ORDER BY journal, number"));
  std::map<JournalId, EntryNumber> last;
  for (;;) {
    FIELDSEAL_TRY(const bool row, rows.step());
    if (!row) return kOk;
    const JournalId journal = rows.journal(0);
    const auto tip = tips.find({journal, store.identity().device});
    EntryNumber& before = last.try_emplace(journal, tip == tips.end() ? 0 : tip->second.last).first->second;
    FIELDSEAL_TRY(const journal::Entry entry, journal::parseEntry(rows.text(1)));
    if (entry.number != before + 1)
      return Error{Errc::broken_chain,
                   "an entry that no segment holds yet is missing before " + std::to_string(entry.number)};
    before = entry.number;
  }
}

Result<> checkTemplates(sql::Database& database) {
  FIELDSEAL_TRY(sql::Statement rows, database.prepare("SELECT hash, bytes FROM contents"));
  for (;;) {
    FIELDSEAL_TRY(const bool row, rows.step());
    if (!row) return kOk;
    if (crypto::sha256(asText(rows.bytes(1))) != hashOf(rows.bytes(0)))
      return Error{Errc::hash_mismatch, "a template or question bank is not what its hash says"};
  }
}

}  // namespace

Result<> checkVault(JournalStore& store) {
  FIELDSEAL_CHECK(store.database().checkIntegrity());
  journal::Journal roster{JournalId()};
  FIELDSEAL_TRY(const auto folded, store.fold(roster, 0, false));
  static_cast<void>(folded);
  Tips tips;
  FIELDSEAL_CHECK(checkSegments(store, journal::Roster(roster.registers()), tips));
  FIELDSEAL_CHECK(checkOpenEntries(store, tips));
  FIELDSEAL_CHECK(checkTemplates(store.database()));
  return Attachments(store.database()).verifyAll();
}

}  // namespace fieldseal::app
