#include "api/sealed_state.hpp"

#include <algorithm>

#include "store/segment_log.hpp"

namespace fieldseal::api {

Result<bool> sealedStateMatches(sql::Database& database, const projection::FoldedReview& folded,
                                const journal::Seal& seal) {
  journal::Journal sealed(folded.journal.id());
  const auto foldCovered = [&](const store::LogRow& row) -> Result<> {
    const auto covered = seal.covers.find(row.device);
    if (covered == seal.covers.end() || row.first > covered->second) return kOk;
    FIELDSEAL_TRY(const auto text, store::unpack(row));
    FIELDSEAL_TRY(const auto segment, journal::parseSegment(text));
    if (!segment.header.readable()) return sealed.passOver(segment.header);
    FIELDSEAL_TRY(auto entries, journal::parseEntries(segment));
    std::erase_if(entries, [&](const auto& entry) { return entry.number > covered->second; });
    FIELDSEAL_CHECK(sealed.append(row.device, entries));
    return kOk;
  };
  FIELDSEAL_CHECK(store::forEachRow(database, folded.journal.id(), 0, foldCovered));
  const bool whole =
      std::ranges::all_of(seal.covers, [&](const auto& chain) { return sealed.last(chain.first) == chain.second; });
  return whole && sealed.registers().stateHash() == seal.state;
}

}  // namespace fieldseal::api
