#include "sync/intake.hpp"

namespace fieldseal::sync {

using Status = SegmentReceipt::Status;

Result<Intake::Receipts> Intake::takeReceipts(std::span<const SegmentReceipt> receipts) {
  Receipts taken;
  std::set<JournalId> resent;
  for (const SegmentReceipt& receipt : receipts) FIELDSEAL_CHECK(takeReceipt(receipt, resent, taken));
  taken.sendAgain = !resent.empty();
  return taken;
}

Result<> Intake::takeReceipt(const SegmentReceipt& receipt, std::set<JournalId>& resent, Receipts& taken) {
  if (receipt.status != Status::refused) {
    taken.entries += receipt.count;
    return m_store->markReceived(receipt.journal, receipt.first, receipt.count, receipt.position);
  }
  if (receipt.error.code == Errc::broken_chain && receipt.expected && *receipt.expected < receipt.first) {
    // The server has less than it once acknowledged: it was restored. The device still has it all.
    if (resent.contains(receipt.journal)) return kOk;  // a later segment of a chain that is sent again
    resent.insert(receipt.journal);
    return m_store->forgetReceipts(receipt.journal, *receipt.expected);
  }
  ++taken.refused;
  if (!taken.refusal) taken.refusal = receipt.error;
  return m_store->markRefused(receipt);
}

Result<> Intake::takeSegments(const PullAnswer& answer) {
  for (const JournalId& journal : answer.head.reset) FIELDSEAL_CHECK(m_store->resetCursor(journal));
  if (answer.segments.empty() && answer.head.reset.empty()) return kOk;
  // Cursors of the old log are gone, none of the new one is there yet: whatever happens next, the mark
  // that the store holds is of the log that its cursors are for, or the server resets them once more.
  FIELDSEAL_CHECK(m_store->keepLogMark({answer.head.logHead, answer.head.takenAt}));
  for (std::size_t i = 0; i < answer.segments.size(); ++i)
    FIELDSEAL_CHECK(m_store->storePulled(answer.segments[i], answer.head.positions[i]));
  return kOk;
}

Result<bool> Intake::forgetLost(const PullHead& head) {
  FIELDSEAL_TRY(const std::uint64_t before, m_store->unsentEntries());
  for (const auto& [journal, next] : head.ownNext) FIELDSEAL_CHECK(m_store->forgetReceipts(journal, next));
  FIELDSEAL_TRY(const std::uint64_t after, m_store->unsentEntries());
  return after > before;
}

Result<> Intake::takeContent(const crypto::Sha256& hash, std::string_view bytes) {
  if (crypto::sha256(bytes) != hash)
    return Error{Errc::hash_mismatch, "a content from the server does not have the hash it was asked by"};
  return m_store->storeContent(hash, bytes);
}

}  // namespace fieldseal::sync
