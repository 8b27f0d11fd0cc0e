/// A review of the sample applicant at its end, written by two people: what papers are made from in these tests.
#pragma once

#include <memory>

#include "domain/signature.hpp"
#include "domain/template.hpp"
#include "journal/journal.hpp"
#include "report/paper_source.hpp"
#include "report/paper_words.hpp"
#include "support/journals.hpp"

namespace fieldseal::test {

class SampleClosing {
 public:
  SampleClosing();

  /// Writes as the leader.
  void write(std::vector<journal::Change> changes) { m_leader.write(m_journal, std::move(changes)); }
  void set(const std::string& entity, const std::string& field, json::value value) {
    write({{entity, field, std::move(value)}});
  }
  /// Declares so many more pieces of equipment and confirms them.
  void addEquipment(int count);
  /// Writes a finding. @return its entity
  std::string addFinding(std::uint8_t number, const std::string& severity, const std::string& text);
  /// Has the leader and the applicant sign what is there now. @return what they signed
  std::string sign(app::PaperLanguage language);
  void seal();

  [[nodiscard]] app::PaperSource source() const;
  [[nodiscard]] const journal::Journal& journal() const { return m_journal; }
  [[nodiscard]] const std::shared_ptr<const domain::Template>& checklist() const { return m_checklist; }
  static const UserId kLeader, kInspector;

 private:
  void declare();
  void answer();

  std::shared_ptr<const domain::Template> m_checklist;
  journal::Journal m_journal;
  TestDevice m_office, m_leader;
};

/// A few strokes that could be a name.
[[nodiscard]] std::vector<domain::Stroke> scrawl();

}  // namespace fieldseal::test
