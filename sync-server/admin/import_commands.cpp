// The commands that read files people wrote: templates and dossiers.
#include <iostream>

#include "admin/commands.hpp"
#include "admin/templates.hpp"
#include "sync/wire.hpp"

namespace fieldseal::admin {
namespace {

const SystemClock kClock;

void print(const std::string& file, const std::vector<domain::TemplateIssue>& issues, const char* kind) {
  for (const auto& issue : issues) {
    std::cout << file << ":" << issue.line << ": " << kind << ": " << issue.place << (issue.place.empty() ? "" : ": ")
              << issue.message << "\n";
  }
}

void print(const std::vector<domain::DossierIssue>& issues, const char* kind) {
  for (const auto& issue : issues) {
    std::cout << issue.file << ":" << issue.line << ": " << kind << ": " << issue.column
              << (issue.column.empty() ? "" : ": ") << issue.message << "\n";
  }
}

/// @return whether the template may be used
bool printReport(const std::filesystem::path& file, const domain::TemplateReport& report) {
  print(file.string(), report.errors, "error");
  print(file.string(), report.warnings, "warning");
  if (!report.parsed) return false;
  std::cout << report.parsed->id << " " << report.parsed->version << ": " << report.parsed->sections.size()
            << " sections, " << report.parsed->itemCount() << " items\n";
  return true;
}

void printLists(const domain::DossierReport& report) {
  for (const auto& [file, encoding] : report.encodings) std::cout << file << ": " << encoding << "\n";
  for (const auto& [list, units] : report.dossier.lists) std::cout << list << ": " << units.size() << " rows\n";
}

void print(const std::vector<EarlierReview>& reviews, const std::string& applicationNumber) {
  for (const auto& review : reviews) {
    std::cout << "the store holds a review of application " << applicationNumber << ": " << review.id.toString() << ", "
              << domain::toString(review.state) << ", made " << toRfc3339(review.madeAt) << "\n";
  }
}

}  // namespace

Result<int> checkTemplateCommand(const std::filesystem::path& file) {
  FIELDSEAL_TRY(const auto text, readFile(file, sync::kMaxContentBytes));
  return printReport(file, domain::readTemplate(text)) ? 0 : 1;
}

Result<int> addTemplateCommand(const std::filesystem::path& config, const std::filesystem::path& file,
                               const std::string& bank) {
  FIELDSEAL_TRY(const auto text, readFile(file, sync::kMaxContentBytes));
  std::optional<std::string> bankText;
  if (!bank.empty()) {
    FIELDSEAL_TRY(bankText, readFile(bank, sync::kMaxContentBytes));
  }
  FIELDSEAL_TRY(auto session, openAdminSession(config));
  FIELDSEAL_TRY(const auto added, addTemplate(session, text, bankText, kClock));
  if (!printReport(file, added.report)) return 1;
  std::cout << crypto::printHash(added.stored->hash) << "\n";
  if (added.bank) std::cout << added.bank->name << " " << crypto::printHash(added.bank->hash) << "\n";
  return 0;
}

Result<int> importCommand(const std::filesystem::path& config, const ReviewOrder& order) {
  FIELDSEAL_TRY(auto session, openAdminSession(config));
  SystemRandom random;
  FIELDSEAL_TRY(const auto outcome, importReview(session, order, kClock, random));
  print(outcome.report.errors, "error");
  print(outcome.report.warnings, "warning");
  printLists(outcome.report);
  print(outcome.earlier, outcome.report.dossier.applicationNumber);
  if (outcome.review) {
    std::cout << "review " << outcome.review->toString() << "\n";
    return 0;
  }
  if (!outcome.report.clean() && !order.skipBadRows) {
    std::cout << outcome.report.errors.size()
              << " errors: nothing was imported. Mend the files, or leave the bad rows out with --skip-bad-rows.\n";
    return 1;
  }
  if (!outcome.earlier.empty() && !order.again) {
    std::cout << "nothing was imported. To review the same application once more, import it with --again.\n";
    return 1;
  }
  std::cout << "dry run: nothing was imported\n";
  return 0;
}

Result<int> assignCommand(const std::filesystem::path& config, const std::string& printed,
                          const std::vector<TeamChange>& changes) {
  if (changes.empty()) return Error{Errc::out_of_range, "expected --leader, --member or --remove"};
  FIELDSEAL_TRY(const auto review, JournalId::parse(printed));
  FIELDSEAL_TRY(auto session, openAdminSession(config));
  FIELDSEAL_CHECK(changeTeam(session, review, changes, kClock));
  return 0;
}

}  // namespace fieldseal::admin
