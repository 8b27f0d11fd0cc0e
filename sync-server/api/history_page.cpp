// GET /api/reviews/{id}/history: every write of one entity, with the signature of its segment checked.
#include <algorithm>
#include <map>

#include "api/console_json.hpp"
#include "api/console_pages.hpp"
#include "domain/entity.hpp"
#include "journal/seal.hpp"
#include "store/segment_log.hpp"

namespace fieldseal::api {
namespace {

/// One write of one of the entity's registers.
struct Write {
  EntryId entry;
  HybridTime time;
  json::object printed;
};

struct SegmentCheck {
  std::string_view status;
  json::object place;
};

class History {
 public:
  History(const PageContext& page, std::string entity) : m_page(page), m_entity(std::move(entity)) {
    m_seal = journal::currentSeal(page.folded.journal.registers());
    if (const auto* found = page.folded.journal.registers().find(domain::kReview, "seal")) {
      m_sealEntry = found->provisional().entry;
    }
  }

  Result<> readSegment(const store::LogRow& row) {
    FIELDSEAL_TRY(const auto text, store::unpack(row));
    FIELDSEAL_TRY(const auto segment, journal::parseSegment(text));
    if (!segment.header.readable() || !mayMention(segment.body)) return kOk;
    FIELDSEAL_TRY(const auto entries, journal::parseEntries(segment));
    std::optional<SegmentCheck> check;
    for (const auto& entry : entries) {
      for (const auto& set : entry.sets) {
        if (set.entity != m_entity) continue;
        if (!check) {
          FIELDSEAL_TRY(check, checkSegment(row, segment));
        }
        m_writes[set.field].push_back(makeWrite(row.device, entry, set, *check));
      }
    }
    return kOk;
  }

  json::value print() {
    json::array fields;
    for (auto& [field, writes] : m_writes) {
      std::ranges::sort(
          writes, [](const Write& a, const Write& b) { return std::tie(a.time, a.entry) < std::tie(b.time, b.entry); });
      const auto* state = m_page.folded.journal.registers().find(m_entity, field);
      json::array printed;
      for (auto& write : writes) {
        const bool head = state != nullptr &&
                          std::ranges::any_of(state->heads, [&](const auto& h) { return h.entry == write.entry; });
        write.printed["head"] = head;
        printed.push_back(std::move(write.printed));
      }
      fields.push_back(json::object{
          {"field", field}, {"conflicted", state != nullptr && state->conflicted()}, {"writes", std::move(printed)}});
    }
    return json::object{{"entity", m_entity}, {"fields", std::move(fields)}};
  }

 private:
  /// Whether a body could name the entity, without parsing it: as it is written here, or with any
  /// escape at all.
  bool mayMention(std::string_view body) const {
    return body.find('"' + m_entity + '"') != std::string_view::npos || body.find('\\') != std::string_view::npos;
  }

  Result<SegmentCheck> checkSegment(const store::LogRow& row, const journal::SegmentView& segment) const {
    SegmentCheck check{"verified", {{"position", row.position}, {"first", row.first}, {"count", row.count}}};
    FIELDSEAL_TRY(const auto device, store::findDevice(m_page.database, row.device));
    if (!device) {
      check.status = "unknown_device";
    } else if (!journal::verifySegment(segment, device->key)) {
      check.status = "bad";
    } else if (device->revoked) {
      check.status = "revoked_device";
    }
    return check;
  }

  Write makeWrite(DeviceId device, const journal::Entry& entry, const journal::Set& set,
                  const SegmentCheck& check) const {
    const EntryId id{device, entry.number};
    json::array supersedes;
    for (const auto& replaced : set.supersedes) supersedes.emplace_back(replaced.toString());
    const WallTime hybrid{std::chrono::milliseconds{entry.time.milliseconds}};
    const bool amendment = m_seal && !m_page.office.desks.contains(device) && id != m_sealEntry && !m_seal->covered(id);
    return {id,
            entry.time,
            {{"entry", id.toString()},
             {"value", set.value},
             {"author", personOrNull(m_page, entry.author)},
             {"device", json::object{{"id", device.toString()}, {"name", m_page.names.ofDevice(device)}}},
             {"time", toRfc3339(hybrid)},
             {"wall", toRfc3339(entry.wall)},
             {"supersedes", std::move(supersedes)},
             {"reason", entry.reason},
             {"signature", json::object{{"status", check.status}, {"segment", check.place}}},
             {"amendment", amendment}}};
  }

  const PageContext& m_page;
  std::string m_entity;
  std::optional<journal::Seal> m_seal;
  EntryId m_sealEntry;
  std::map<std::string, std::vector<Write>> m_writes;
};

}  // namespace

Result<json::value> historyPage(const PageContext& page, const net::Request& request) {
  auto entity = request.query("entity");
  if (!domain::isValidEntity(entity)) return Error{Errc::bad_format, "entity: expected the path of an entity"};
  History history(page, std::move(entity));
  FIELDSEAL_CHECK(store::forEachRow(page.database, page.folded.journal.id(), 0,
                                    [&](const store::LogRow& row) { return history.readSegment(row); }));
  return history.print();
}

}  // namespace fieldseal::api
