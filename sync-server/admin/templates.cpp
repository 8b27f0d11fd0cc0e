#include "admin/templates.hpp"

#include "base/json_reader.hpp"
#include "sql/transaction.hpp"

namespace fieldseal::admin {
namespace {

constexpr std::string_view kBankFormat = "fieldseal.question-bank/1";

/// Form of a bank: questions with options and the numbers of the right ones.
Result<std::string> checkBank(const std::string& bank) {
  FIELDSEAL_TRY(const auto tree, parseJson(bank));
  FIELDSEAL_TRY(const auto root, JsonReader::object(tree));
  FIELDSEAL_TRY(const auto format, root.text("format"));
  if (format != kBankFormat) return Error{Errc::bad_format, "format: expected \"" + std::string(kBankFormat) + "\""};
  FIELDSEAL_TRY(const auto version, root.text("version"));
  FIELDSEAL_TRY(const auto* questions, root.array("questions"));
  for (std::size_t i = 0; i < questions->size(); ++i) {
    FIELDSEAL_TRY(const auto question, JsonReader::object((*questions)[i], root.placeOf("questions", i)));
    FIELDSEAL_CHECK(question.text("id"));
    FIELDSEAL_TRY(const auto* options, question.array("options"));
    FIELDSEAL_TRY(const auto* right, question.array("right"));
    for (const auto& index : *right) {
      const bool fits =
          index.is_int64() && index.get_int64() >= 0 && static_cast<std::size_t>(index.get_int64()) < options->size();
      if (!fits) return Error{Errc::bad_format, question.placeOf("right") + ": expected numbers of options, from 0"};
    }
  }
  return std::string(version);
}

Result<store::ContentRecord> storeBank(AdminSession& session, const domain::Template& checklist,
                                       const std::string& bank, WallTime now) {
  if (!checklist.knowledgeTest) return Error{Errc::bad_format, "this template has no knowledge test to use a bank"};
  auto version = checkBank(bank);
  if (!version) return Error{Errc::bad_format, "question bank: " + version.error().detail};
  store::ContentRecord record;
  record.kind = kBankKind;
  record.name = checklist.knowledgeTest->bank;
  record.version = std::move(*version);
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
