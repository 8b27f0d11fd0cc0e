#include "admin/review_import.hpp"

#include <algorithm>

#include "admin/people.hpp"
#include "admin/templates.hpp"
#include "base/json_reader.hpp"
#include "domain/csv.hpp"
#include "domain/entity.hpp"
#include "domain/json_scan.hpp"
#include "sql/transaction.hpp"
#include "store/segment_log.hpp"

namespace fieldseal::admin {
namespace {

constexpr std::size_t kMaxDossierFileBytes = 32 * 1024 * 1024;
constexpr std::string_view kApplicationFile = "application.json";

Result<domain::DossierFiles> readFolder(const std::filesystem::path& folder) {
  std::error_code fault;
  if (!std::filesystem::is_directory(folder, fault))
    return Error{Errc::not_found, folder.string() + ": no such folder"};
  domain::DossierFiles files;
  for (const auto& item : std::filesystem::directory_iterator(folder, fault)) {
    const auto extension = item.path().extension();
    if (!item.is_regular_file(fault) || (extension != ".csv" && extension != ".json")) continue;
    FIELDSEAL_TRY(files[item.path().filename().string()], readFile(item.path(), kMaxDossierFileBytes));
  }
  if (!files.contains(kApplicationFile)) return Error{Errc::not_found, folder.string() + ": no application.json in it"};
  return files;
}

struct ChosenTemplate {
  store::ContentRecord record;
  std::shared_ptr<const domain::Template> checklist;
  std::optional<store::ContentRecord> bank;
};

/// The id of the template that an application is for: it says how the rest of the dossier is read.
Result<std::string> templateOf(std::string_view application) {
  FIELDSEAL_TRY(const auto decoded, domain::decodeText(application));
  const auto scan = domain::scanJson(decoded.text);
  if (scan.fault)
    return Error{Errc::bad_format, "line " + std::to_string(scan.fault->line) + ": " + scan.fault->message};
  FIELDSEAL_TRY(const auto tree, parseJson(decoded.text));
  FIELDSEAL_TRY(const auto root, JsonReader::object(tree));
  FIELDSEAL_TRY(const auto id, root.text("template"));
  return std::string(id);
}

Result<ChosenTemplate> chooseTemplate(AdminSession& session, std::string_view application, const std::string& version) {
  const auto id = templateOf(application);
  if (!id) return Error{id.error().code, std::string(kApplicationFile) + ": " + id.error().detail};
  FIELDSEAL_TRY(auto record, store::findContent(session.database, kTemplateKind, *id, version));
  if (!record) return Error{Errc::not_found, "template " + *id + " " + version + " is not in the store; add it first"};
  FIELDSEAL_TRY(const auto bytes, store::loadContent(session.database, record->hash));
  auto report = domain::readTemplate(bytes.value_or(""));
  if (!report.parsed) return Error{Errc::vault_damaged, "the stored template cannot be read any more"};
  ChosenTemplate chosen{*record, std::move(report.parsed), {}};
  if (!chosen.checklist->knowledgeTest) return chosen;
  FIELDSEAL_TRY(chosen.bank,
                store::findContent(session.database, kBankKind, chosen.checklist->knowledgeTest->bank, ""));
  return chosen;
}

Result<std::vector<journal::Change>> teamChanges(sql::Database& database, const std::vector<TeamChange>& team) {
  std::vector<journal::Change> changes;
  for (const auto& change : team) {
    FIELDSEAL_TRY(const auto user, userOf(database, change.login));
    if (change.role && !user.active) return Error{Errc::not_allowed_now, change.login + " is not active any more"};
    if (change.role) FIELDSEAL_CHECK(requireInspector(user));
    json::value role = change.role ? json::value(domain::toString(*change.role)) : json::value();
    changes.push_back({domain::memberEntity(user.id), "role", std::move(role)});
  }
  return changes;
}

/// Who led so far is an inspector once another leads; without a leader nobody could seal.
Result<> keepOneLeader(const domain::RegisterSource& registers, std::vector<journal::Change>& changes) {
  const json::value leads(domain::toString(domain::TeamRole::leader));
  const auto named = std::ranges::count_if(changes, [&](const auto& change) { return change.value == leads; });
  if (named > 1) return Error{Errc::out_of_range, "a team has one leader"};
  const std::size_t asked = changes.size();
  bool stays = false;
  registers.forEachEntity("member/", [&](std::string_view member) {
    const auto* role = registers.find(member, "role");
    if (role == nullptr || role->provisional().value != leads) return;
    const auto end = changes.begin() + static_cast<std::ptrdiff_t>(asked);
    if (std::find_if(changes.begin(), end, [&](const auto& change) { return change.entity == member; }) != end) return;
    stays = true;
    if (named == 1) {
      changes.push_back({std::string(member), "role", json::value(domain::toString(domain::TeamRole::inspector))});
    }
  });
  if (named == 1 || stays) return kOk;
  return Error{Errc::not_allowed_now, "nobody would lead this team: name its new leader with --leader"};
}

std::vector<journal::Change> dossierChanges(const domain::Dossier& dossier) {
  std::vector<journal::Change> changes;
  for (const auto& [list, units] : dossier.lists) {
    for (const auto& unit : units) changes.push_back({domain::unitEntity(list, unit.key), "declared", unit.fields});
  }
  return changes;
}

json::value templateReference(const store::ContentRecord& record) {
  return json::object{{"id", record.name}, {"version", record.version}, {"sha256", crypto::printHash(record.hash)}};
}

/// What the office says of a new review, each group its own entry: the team is last but one, so that
/// a tablet that sees the review as notified has all of it.
Result<std::vector<journal::Entry>> makeReview(AdminSession& session, journal::Journal& folded,
                                               const ReviewOrder& order, const ChosenTemplate& chosen,
                                               const domain::Dossier& dossier, const Clock& clock) {
  const std::string review(domain::kReview);
  std::vector<TeamChange> team{{order.leader, domain::TeamRole::leader}};
  for (const auto& login : order.members) team.push_back({login, domain::TeamRole::inspector});
  FIELDSEAL_TRY(auto members, teamChanges(session.database, team));

  std::vector<journal::Change> basics{{review, "state", json::value("planned")},
                                      {review, "template", templateReference(chosen.record)},
                                      {review, "application", dossier.application},
                                      {review, "planned_on", json::value(order.plannedOn)}};
  if (chosen.bank) basics.push_back({review, "bank", json::value(crypto::printHash(chosen.bank->hash))});
  std::vector<std::vector<journal::Change>> groups;
  groups.push_back(std::move(basics));
  groups.push_back(dossierChanges(dossier));
  groups.push_back(std::move(members));
  groups.push_back({{review, "state", json::value("notified")}});
  std::vector<journal::Entry> entries;
  for (auto& group : groups) {
    FIELDSEAL_TRY(auto made,
                  store::makeOfficeEntries(folded, session.office, clock, session.office.itself(), std::move(group)));
    std::ranges::move(made, std::back_inserter(entries));
  }
  return entries;
}

Result<> checkOrder(const ReviewOrder& order) {
  FIELDSEAL_CHECK(parseDate(order.plannedOn));
  if (std::ranges::find(order.members, order.leader) != order.members.end()) {
    return Error{Errc::out_of_range, "the leader is named as a member too"};
  }
  return kOk;
}

}  // namespace

Result<ImportOutcome> importReview(AdminSession& session, const ReviewOrder& order, const Clock& clock,
                                   Random& random) {
  FIELDSEAL_CHECK(checkOrder(order));
  FIELDSEAL_TRY(const auto files, readFolder(order.folder));
  FIELDSEAL_TRY(const auto chosen,
                chooseTemplate(session, files.find(kApplicationFile)->second, order.templateVersion));
  ImportOutcome outcome;
  outcome.report = domain::readDossier(files, *chosen.checklist);
  // From here on in the transaction that makes the review: of two imports at once, the second sees the first.
  FIELDSEAL_TRY(auto transaction, sql::Transaction::begin(session.database));
  FIELDSEAL_TRY(outcome.earlier,
                earlierReviews(session.database, session.office.desks, outcome.report.dossier.applicationNumber));
  if (!outcome.report.clean() && !order.skipBadRows) return outcome;
  if (!outcome.earlier.empty() && !order.again) return outcome;
  const JournalId id(Uuid::make(clock, random));
  journal::Journal folded(id);
  FIELDSEAL_TRY(const auto entries, makeReview(session, folded, order, chosen, outcome.report.dossier, clock));
  if (order.dryRun) return outcome;
  FIELDSEAL_CHECK(store::appendOffice(session.database, session.office, id, entries, clock.now()));
  FIELDSEAL_CHECK(transaction.commit());
  outcome.review = id;
  return outcome;
}

Result<> changeTeam(AdminSession& session, JournalId review, const std::vector<TeamChange>& changes,
                    const Clock& clock) {
  FIELDSEAL_TRY(auto transaction, sql::Transaction::begin(session.database));
  FIELDSEAL_TRY(auto folded, store::loadJournal(session.database, review));
  if (review.isRoster() || folded.known().empty()) return Error{Errc::not_found, "there is no such review"};
  FIELDSEAL_TRY(auto made, teamChanges(session.database, changes));
  FIELDSEAL_CHECK(keepOneLeader(folded.registers(), made));
  FIELDSEAL_TRY(const auto entries,
                store::makeOfficeEntries(folded, session.office, clock, session.office.itself(), std::move(made)));
  FIELDSEAL_CHECK(store::appendOffice(session.database, session.office, review, entries, clock.now()));
  return transaction.commit();
}

}  // namespace fieldseal::admin
