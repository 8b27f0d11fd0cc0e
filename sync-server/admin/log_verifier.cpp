#include "admin/log_verifier.hpp"

#include <map>
#include <set>
#include <utility>

#include "domain/entity.hpp"
#include "journal/roster.hpp"
#include "store/contents.hpp"
#include "store/directory.hpp"
#include "store/segment_log.hpp"

namespace fieldseal::admin {
namespace {

class LogVerifier {
 public:
  LogVerifier(sql::Database& database, const store::Desks& office, const crypto::PublicKey& officeKey,
              const FaultVisitor& fault)
      : m_database(database), m_office(office), m_officeKey(officeKey), m_fault(fault) {}

  Result<VerifyTotals> run() {
    if (const auto sound = m_database.checkIntegrity(); !sound) report(0, "the file: " + sound.error().detail);
    const auto walked = store::forEachRow(m_database, [this](const store::LogRow& row) -> Result<> {
      checkRow(row);
      return kOk;
    });
    if (!walked) report(m_last + 1, "the log cannot be read on from here: " + walked.error().detail);
    FIELDSEAL_CHECK(checkContents());
    FIELDSEAL_CHECK(checkTeams());
    FIELDSEAL_CHECK(checkDevices());
    return m_totals;
  }

 private:
  void report(LogPosition position, const std::string& fault) {
    ++m_totals.faults;
    m_fault(position, fault);
  }

  void checkRow(const store::LogRow& row) {
    if (row.position != m_last + 1) {
      report(row.position, "the log has a gap: position " + std::to_string(m_last + 1) + " is missing");
    }
    m_last = row.position;
    ++m_totals.segments;
    if (auto checked = checkSegment(row); !checked) report(row.position, checked.error().detail);
  }

  Result<> checkSegment(const store::LogRow& row) {
    FIELDSEAL_TRY(const auto text, store::unpack(row));
    FIELDSEAL_TRY(const auto view, journal::parseSegment(text));
    if (view.bytes.size() != text.size()) return Error{Errc::bad_format, "bytes behind the segment"};
    const auto& header = view.header;
    const bool same = header.journal == row.journal && header.device == row.device && header.first == row.first &&
                      header.count == row.count && view.headerHash() == row.headerHash && text.size() == row.textBytes;
    if (!same) return Error{Errc::hash_mismatch, "the row says something else than its segment"};
    FIELDSEAL_CHECK(checkChain(view));
    FIELDSEAL_TRY(const auto key, keyOf(header.device));
    FIELDSEAL_CHECK(journal::verifySegment(view, key));
    m_totals.entries += header.count;
    if (!header.readable()) return kOk;
    FIELDSEAL_TRY(const auto entries, journal::parseEntries(view));
    take(header, entries);
    return kOk;
  }

  Result<> checkChain(const journal::SegmentView& view) {
    auto& tip = m_tips[{view.header.journal, view.header.device}];
    const auto fit = journal::fitChain(tip, view.header);
    tip = {view.header.last(), view.headerHash()};
    if (!fit) return Error{fit.error().code, "the chain: " + fit.error().detail};
    if (*fit == journal::ChainFit::known) return Error{Errc::forked_chain, "the chain: these entries are there twice"};
    return kOk;
  }

  Result<crypto::PublicKey> keyOf(DeviceId device) {
    if (m_office.contains(device)) return m_officeKey;
    const auto known = journal::Roster(m_roster.registers()).device(device);
    if (!known) return Error{Errc::unknown_device, "its device is not in the roster"};
    return known->key;
  }

  void take(const journal::SegmentHeader& header, const std::vector<journal::Entry>& entries) {
    if (header.journal.isRoster()) {
      // A broken chain was reported already; the roster is folded as far as it goes.
      static_cast<void>(m_roster.append(header.device, entries));
      return;
    }
    if (!m_office.contains(header.device)) return;
    for (const auto& entry : entries) {
      for (const auto& set : entry.sets) takeMember(header.journal, set);
    }
  }

  void takeMember(JournalId journal, const journal::Set& set) {
    const auto path = domain::EntityPath::parse(set.entity);
    if (path.kind != domain::EntityKind::member || set.field != "role") return;
    const auto user = UserId::parse(path.segments.front());
    if (!user) return;
    m_teams.erase({journal, *user});
    if (const auto* role = set.value.if_string()) m_teams[{journal, *user}] = std::string(*role);
  }

  Result<> checkContents() {
    FIELDSEAL_TRY(const auto contents, store::allContents(m_database));
    for (const auto& content : contents) {
      ++m_totals.contents;
      const auto bytes = store::loadContent(m_database, content.hash);
      if (!bytes) report(0, "content " + crypto::printHash(content.hash) + ": " + bytes.error().detail);
    }
    return kOk;
  }

  Result<> checkTeams() {
    FIELDSEAL_TRY(auto rows, m_database.prepare("SELECT journal, user, role FROM teams"));
    std::map<std::pair<JournalId, UserId>, std::string> stored;
    for (;;) {
      FIELDSEAL_TRY(const bool more, rows.step());
      if (!more) break;
      stored[{rows.journal(0), rows.uuid(1)}] = std::string(rows.text(2));
    }
    if (stored != m_teams) report(0, "the teams that the server checks by are not those of the log");
    return kOk;
  }

  Result<> checkDevices() {
    FIELDSEAL_TRY(const auto devices, store::allDevices(m_database));
    const journal::Roster roster(m_roster.registers());
    for (const auto& device : devices) {
      const auto told = roster.device(device.id);
      const bool same = told && told->key == device.key && told->revoked == device.revoked && told->user == device.user;
      if (!same) report(0, "device " + device.id.toString() + " is not as the roster tells it");
    }
    if (roster.devices().size() != devices.size())
      report(0, "the roster tells of devices that the server does not know");
    return kOk;
  }

  sql::Database& m_database;
  const store::Desks& m_office;
  const crypto::PublicKey& m_officeKey;
  const FaultVisitor& m_fault;
  VerifyTotals m_totals;
  LogPosition m_last = 0;
  std::map<std::pair<JournalId, DeviceId>, journal::ChainTip> m_tips;
  journal::Journal m_roster{JournalId()};
  std::map<std::pair<JournalId, UserId>, std::string> m_teams;
};

}  // namespace

Result<VerifyTotals> verifyLog(sql::Database& database, const store::Desks& office, const crypto::PublicKey& officeKey,
                               const FaultVisitor& fault) {
  return LogVerifier(database, office, officeKey, fault).run();
}

}  // namespace fieldseal::admin
