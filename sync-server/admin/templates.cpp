#include "admin/templates.hpp"

#include "domain/question_bank.hpp"
#include "sql/transaction.hpp"

namespace fieldseal::admin {
namespace {

Result<store::ContentRecord> storeBank(AdminSession& session, const domain::Template& checklist,
                                       const std::string& bank, WallTime now) {
  if (!checklist.knowledgeTest) return Error{Errc::bad_format, "this template has no knowledge test to use a bank"};
  auto read = domain::readQuestionBank(bank);
  if (!read) return Error{Errc::bad_format, "question bank: " + read.error().detail};
  const auto asked = static_cast<std::size_t>(checklist.knowledgeTest->questions);
  if (read->questions.size() < asked) {
    return Error{Errc::bad_format, "question bank: has " + std::to_string(read->questions.size()) +
                                       " questions, the template's test asks for " + std::to_string(asked)};
  }
  store::ContentRecord record;
  record.kind = kBankKind;
  record.name = checklist.knowledgeTest->bank;
  record.version = std::move(read->version);
  record.addedAt = now;
  return store::insertContent(session.database, std::move(record), bank);
}

}  // namespace

Result<AddedTemplate> addTemplate(AdminSession& session, const std::string& file,
                                  const std::optional<std::string>& bank, const Clock& clock) {
  AddedTemplate added;
  added.report = domain::readTemplate(file);
  if (!added.report.errors.empty()) return added;
  const auto& checklist = *added.report.parsed;
  FIELDSEAL_TRY(auto transaction, sql::Transaction::begin(session.database));
  FIELDSEAL_TRY(const auto known, store::findContent(session.database, kTemplateKind, checklist.id, checklist.version));
  if (known && known->hash != crypto::sha256(file)) {
    return Error{Errc::already_exists, "template " + checklist.id + " " + checklist.version +
                                           " is there with other contents; give the new one another version"};
  }
  store::ContentRecord record;
  record.kind = kTemplateKind;
  record.name = checklist.id;
  record.version = checklist.version;
  record.addedAt = clock.now();
  FIELDSEAL_TRY(added.stored, store::insertContent(session.database, std::move(record), file));
  if (bank) {
    FIELDSEAL_TRY(added.bank, storeBank(session, checklist, *bank, clock.now()));
  }
  FIELDSEAL_CHECK(transaction.commit());
  return added;
}

}  // namespace fieldseal::admin
