/// The office as a device: it writes entries like a tablet does, signed by the office key.
#pragma once

#include <set>
#include <span>
#include <string>
#include <vector>

#include "crypto/certificate.hpp"
#include "journal/journal.hpp"
#include "journal/writer.hpp"
#include "sql/database.hpp"

namespace fieldseal::store {

/// The ids that the office has written under: one, and another for each restore of an older copy (docs/adr/0008).
using Desks = std::set<DeviceId>;

/// What the authority is known by and signs with.
struct OfficeIdentity {
  std::string authorityName;
  DeviceId device;
  crypto::SigningKey key;
  crypto::TlsIdentity authority;  ///< the CA
  crypto::TlsIdentity server;
  Desks desks;  ///< `device`, under which it writes now, is among them

  /// The author of what the office itself does at the command line.
  [[nodiscard]] UserId itself() const noexcept { return device; }
};

/// Appends entries to a journal through the same log as any device's, in the caller's transaction.
/// @param entries  numbered on from the office's last; each segment takes as many as fit
/// @return the position of the last segment
/// @errors Errc::forked_chain when another writer was faster: fold and make the entries again
[[nodiscard]] Result<LogPosition> appendOffice(sql::Database& database, const OfficeIdentity& office, JournalId journal,
                                               std::span<const journal::Entry> entries, WallTime now);

/// One act of the office on a journal that it folds from the log itself: for the roster.
[[nodiscard]] Result<LogPosition> changeRoster(sql::Database& database, const OfficeIdentity& office,
                                               const Clock& clock, UserId author, std::vector<journal::Change> changes);

/// Cuts changes into entries that keep the limits on an entry's size and number of sets.
/// @param folded  the journal before them; they are folded in
[[nodiscard]] Result<std::vector<journal::Entry>> makeOfficeEntries(journal::Journal& folded,
                                                                    const OfficeIdentity& office, const Clock& clock,
                                                                    UserId author, std::vector<journal::Change> changes,
                                                                    const std::string& reason = {});

}  // namespace fieldseal::store
