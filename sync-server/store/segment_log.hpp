/// The log of segments: gap-free positions, one row a segment, never changed.
///
/// All functions run on a connection that the caller owns; those that write run in its transaction,
/// so that the server and the command line may write to one store at the same time.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "journal/journal.hpp"
#include "journal/segment.hpp"
#include "sql/database.hpp"

namespace fieldseal::store {

/// A checked segment on its way into the log.
struct IncomingSegment {
  journal::SegmentHeader header;
  crypto::Sha256 headerHash{};
  std::size_t textBytes = 0;
  Bytes frame;  ///< its bytes as one zstd frame
};

struct Appended {
  LogPosition position = 0;
  bool had = false;  ///< it was there already, byte for byte
};

/// Appends a segment at the next position; appending it again is not an error.
/// @errors Errc::broken_chain, Errc::forked_chain, and what sql::Statement::step says
[[nodiscard]] Result<Appended> appendSegment(sql::Database& database, const IncomingSegment& segment, WallTime now);

/// The position of this very segment, or nothing.
/// @errors Errc::forked_chain when its first number is taken by other bytes
[[nodiscard]] Result<std::optional<LogPosition>> findSegment(sql::Database& database,
                                                             const journal::SegmentHeader& header,
                                                             const crypto::Sha256& headerHash);

/// Position of the newest segment, 0 when there is none.
[[nodiscard]] Result<LogPosition> logHead(sql::Database& database);

/// How far a device's chain in a journal goes.
[[nodiscard]] Result<journal::ChainTip> chainTip(sql::Database& database, JournalId journal, DeviceId device);

/// A row of the log.
struct LogRow {
  LogPosition position = 0;
  JournalId journal;
  DeviceId device;
  EntryNumber first = 0;
  std::uint64_t count = 0;
  crypto::Sha256 headerHash{};
  std::size_t textBytes = 0;
  WallTime receivedAt{};
  ByteView frame;  ///< valid until the visitor returns
};
using RowVisitor = std::function<Result<>(const LogRow&)>;

/// Visits the rows of one journal after a position, in order.
[[nodiscard]] Result<> forEachRow(sql::Database& database, JournalId journal, LogPosition after,
                                  const RowVisitor& visit);
/// Visits every row of the log, in order.
[[nodiscard]] Result<> forEachRow(sql::Database& database, const RowVisitor& visit);

/// Visits the row that begins each journal that a device has written into, in order.
[[nodiscard]] Result<> forEachFirstRow(sql::Database& database, DeviceId device, const RowVisitor& visit);

/// The bytes of a stored segment.
/// @errors Errc::bad_format, Errc::too_large for a damaged frame
[[nodiscard]] Result<std::string> unpack(const LogRow& row);

/// Folds a stored segment into its journal. It was checked when it came in; one of a newer program
/// is counted and not read.
/// @return how many entries it holds
[[nodiscard]] Result<std::uint64_t> foldRow(const LogRow& row, journal::Journal& folded);

/// Folds all segments of a journal from the log.
[[nodiscard]] Result<journal::Journal> loadJournal(sql::Database& database, JournalId id);

}  // namespace fieldseal::store
