/// Walks the whole log and says what is wrong where.
#pragma once

#include <functional>
#include <string>

#include "crypto/signing_key.hpp"
#include "sql/database.hpp"
#include "store/office.hpp"

namespace fieldseal::admin {

struct VerifyTotals {
  std::uint64_t segments = 0;
  std::uint64_t entries = 0;
  std::uint64_t contents = 0;
  std::uint64_t faults = 0;
};

using FaultVisitor = std::function<void(LogPosition position, const std::string& fault)>;

/// Checks every page of the file, gap-free positions, that each row says what its segment says, hashes,
/// chains, signatures by the keys in the roster, entries, contents, and that what the server knows of
/// teams and devices is what the log says.
/// @param office     the office's device and key: what all else is trusted from
/// @param fault  called for each fault; position 0 for one that belongs to no segment
/// @errors only when the store cannot be read on
[[nodiscard]] Result<VerifyTotals> verifyLog(sql::Database& database, const store::Desks& office,
                                             const crypto::PublicKey& officeKey, const FaultVisitor& fault);

}  // namespace fieldseal::admin
