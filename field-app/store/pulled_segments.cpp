#include "store/pulled_segments.hpp"

#include "journal/roster.hpp"
#include "sql/transaction.hpp"
#include "store/segment_rows.hpp"
#include "sync/compression.hpp"

namespace fieldseal::app {
namespace {

/// Reasons that lie in the segment; everything else is a fault of this tablet's disk and stops the sync.
bool isReasonForQuarantine(Errc code) {
  switch (code) {
    case Errc::bad_format:
    case Errc::too_large:
    case Errc::bad_signature:
    case Errc::hash_mismatch:
    case Errc::broken_chain:
    case Errc::forked_chain:
    case Errc::unknown_device:
    case Errc::device_revoked:
    case Errc::not_permitted:
      return true;
    default:
      return false;
  }
}

}  // namespace

Result<std::set<JournalId>> PulledSegments::take(const journal::SegmentView& segment, LogPosition position) {
  FIELDSEAL_TRY(sql::Transaction transaction, sql::Transaction::begin(m_store->m_database));
  if (const auto admitted = admit(segment, position); !admitted) {
    if (!isReasonForQuarantine(admitted.error().code)) return admitted.error();
    FIELDSEAL_CHECK(setApart(segment, position, admitted.error()));
  } else {
    m_touched.insert(segment.header.journal);
    FIELDSEAL_CHECK(retryApart());
  }
  FIELDSEAL_CHECK(moveCursor(segment, position));
  FIELDSEAL_CHECK(transaction.commit());
  return std::move(m_touched);
}

Result<> PulledSegments::admit(const journal::SegmentView& segment, LogPosition position) {
  sql::Database& database = m_store->m_database;
  const journal::SegmentHeader& header = segment.header;
  FIELDSEAL_TRY(const crypto::PublicKey key, keyFor(header, position));
  FIELDSEAL_CHECK(journal::verifySegment(segment, key));
  // A newer program's segment is kept though it cannot be read: after an update of the app it can.
  if (header.readable()) FIELDSEAL_CHECK(journal::parseEntries(segment));
  FIELDSEAL_TRY(const journal::ChainTip tip, chainTip(database, header.journal, header.device));
  FIELDSEAL_TRY(const journal::ChainFit fit, journal::fitChain(tip, header));
  if (fit == journal::ChainFit::known) return admitKnown(segment, position);
  FIELDSEAL_CHECK(checkOwnNumbersFree(header));
  return insertSegment(database, segment, position);
}

Result<> PulledSegments::admitKnown(const journal::SegmentView& segment, LogPosition position) {
  sql::Database& database = m_store->m_database;
  const journal::SegmentHeader& header = segment.header;
  FIELDSEAL_TRY(const auto stored, storedHeader(database, header));
  if (!stored || *stored != segment.headerHash()) {
    return Error{Errc::forked_chain, "the same entry numbers exist here with other bytes"};
  }
  // An own segment comes back: as good as its receipt, which may have been lost on the way.
  if (header.device == m_store->m_identity.device)
    return m_store->markReceived(header.journal, header.first, header.count, position);
  FIELDSEAL_TRY(sql::Statement update,
                database.prepare("UPDATE segments SET position = ? WHERE journal = ? AND device = ? AND first = ?"));
  return update.bind(static_cast<std::int64_t>(position))
      .bind(header.journal)
      .bind(header.device)
      .bind(static_cast<std::int64_t>(header.first))
      .run();
}

Result<> PulledSegments::checkOwnNumbersFree(const journal::SegmentHeader& header) {
  if (header.device != m_store->m_identity.device) return kOk;
  FIELDSEAL_TRY(sql::Statement select,
                m_store->m_database.prepare("SELECT 1 FROM open_entries WHERE journal = ? LIMIT 1"));
  FIELDSEAL_TRY(const bool row, select.bind(header.journal).step());
  if (row) return Error{Errc::forked_chain, "another copy of this tablet wrote these entry numbers"};
  return kOk;
}

Result<crypto::PublicKey> PulledSegments::keyFor(const journal::SegmentHeader& header, LogPosition position) {
  const DeviceIdentity& me = m_store->m_identity;
  if (header.device == me.officeDevice) return me.officeKey;
  // The office alone writes the roster, after a restore of its server under another id: the key decides.
  if (header.journal.isRoster()) return me.officeKey;
  if (header.device == me.device) return me.signingKey.publicKey();
  FIELDSEAL_CHECK(refreshRoster());
  const auto device = journal::Roster(m_store->m_roster->registers()).device(header.device);
  if (!device) return Error{Errc::unknown_device, "the roster does not know this device yet"};
  if (device->revoked) FIELDSEAL_CHECK(checkNotRevoked(header.device, position));
  return device->key;
}

/// What the office took in before it revoked the device stays valid: the log's order tells.
Result<> PulledSegments::checkNotRevoked(DeviceId device, LogPosition position) {
  const domain::Register* state = m_store->m_roster->registers().find(journal::deviceEntity(device), "state");
  if (state == nullptr) return kOk;
  const EntryId revoked = state->provisional().entry;
  FIELDSEAL_TRY(
      sql::Statement select,
      m_store->m_database.prepare("SELECT position FROM segments WHERE journal = ? AND device = ? AND first <= ? "
                                  "ORDER BY first DESC LIMIT 1"));
  FIELDSEAL_TRY(const bool row,
                select.bind(JournalId()).bind(revoked.device).bind(static_cast<std::int64_t>(revoked.number)).step());
  if (row && !select.isNull(0) && position < static_cast<LogPosition>(select.integer(0))) return kOk;
  return Error{Errc::device_revoked, "written after the office revoked this device"};
}

Result<> PulledSegments::refreshRoster() {
  if (!m_store->m_roster) m_store->m_roster = std::make_unique<journal::Journal>(JournalId());
  FIELDSEAL_TRY(const JournalStore::Folded folded, m_store->fold(*m_store->m_roster, m_store->m_rosterSeen, false));
  m_store->m_rosterSeen = folded.last;
  return kOk;
}

Result<> PulledSegments::setApart(const journal::SegmentView& segment, LogPosition position, const Error& why) {
  FIELDSEAL_TRY(sql::Statement insert,
                m_store->m_database.prepare(
                    "INSERT OR IGNORE INTO quarantine (journal, device, first, count, header_hash, position, "
                    "bytes, code, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
  const crypto::Sha256 hash = segment.headerHash();
  const Bytes packed = sync::compress(segment.bytes, sync::kStorageLevel);
  return insert.bind(segment.header.journal)
      .bind(segment.header.device)
      .bind(static_cast<std::int64_t>(segment.header.first))
      .bind(static_cast<std::int64_t>(segment.header.count))
      .bind(ByteView(hash))
      .bind(static_cast<std::int64_t>(position))
      .bind(ByteView(packed))
      .bind(toString(why.code))
      .bind(why.detail)
      .run();
}

Result<> PulledSegments::moveCursor(const journal::SegmentView& segment, LogPosition position) {
  FIELDSEAL_TRY(
      sql::Statement insert,
      m_store->m_database.prepare("INSERT OR REPLACE INTO cursors (journal, position, header) VALUES (?, ?, ?)"));
  const crypto::Sha256 hash = segment.headerHash();
  return insert.bind(segment.header.journal).bind(static_cast<std::int64_t>(position)).bind(ByteView(hash)).run();
}

Result<> PulledSegments::retryApart() {
  struct Apart {
    std::int64_t id;
    LogPosition position;
    std::string text;
  };
  std::vector<Apart> waiting;
  {
    FIELDSEAL_TRY(sql::Statement select,
                  m_store->m_database.prepare(
                      "SELECT id, position, bytes FROM quarantine WHERE code IN ('unknown_device', 'broken_chain') "
                      "ORDER BY position"));
    for (;;) {
      FIELDSEAL_TRY(const bool row, select.step());
      if (!row) break;
      FIELDSEAL_TRY(std::string text, unpackSegment(select.bytes(2)));
      waiting.push_back({select.integer(0), static_cast<LogPosition>(select.integer(1)), std::move(text)});
    }
  }
  for (const Apart& apart : waiting) {
    FIELDSEAL_TRY(const journal::SegmentView segment, journal::parseSegment(apart.text));
    if (const auto admitted = admit(segment, apart.position); !admitted) {
      if (!isReasonForQuarantine(admitted.error().code)) return admitted.error();
      continue;
    }
    FIELDSEAL_TRY(sql::Statement remove, m_store->m_database.prepare("DELETE FROM quarantine WHERE id = ?"));
    FIELDSEAL_CHECK(remove.bind(apart.id).run());
    m_touched.insert(segment.header.journal);
  }
  return kOk;
}

}  // namespace fieldseal::app
