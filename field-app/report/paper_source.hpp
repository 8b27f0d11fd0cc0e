/// What papers are made from: one state of one review, which nothing changes any more. A worker keeps its own.
#pragma once

#include <QString>
#include <memory>
#include <unordered_map>

#include "domain/review.hpp"
#include "domain/scoring.hpp"
#include "journal/journal.hpp"
#include "journal/seal.hpp"
#include "report/paper_words.hpp"

namespace fieldseal::app {

class PaperSource {
 public:
  struct Circumstances {
    QString authority;
    std::unordered_map<UserId, QString> names;
  };

  /// Copies the registers: the journal may go on.
  [[nodiscard]] static PaperSource copyOf(const journal::Journal& journal,
                                          std::shared_ptr<const domain::Template> checklist, Circumstances around);
  /// Only while the journal is there and takes nothing new.
  [[nodiscard]] static PaperSource over(const journal::Journal& journal,
                                        std::shared_ptr<const domain::Template> checklist, Circumstances around);

  [[nodiscard]] domain::Review review() const { return {*m_registers, *m_template}; }
  [[nodiscard]] const journal::Registers& registers() const noexcept { return *m_registers; }
  [[nodiscard]] const domain::Template& checklist() const noexcept { return *m_template; }
  [[nodiscard]] const domain::Score& score() const noexcept { return m_score; }
  [[nodiscard]] const JournalId& journal() const noexcept { return m_journal; }
  [[nodiscard]] const QString& authority() const noexcept { return m_authority; }
  /// Of the newest entry.
  [[nodiscard]] WallTime latest() const noexcept { return m_latest; }
  /// The beginning of the id for somebody whom the roster does not name.
  [[nodiscard]] QString nameOf(UserId user) const;

  [[nodiscard]] const std::optional<journal::Seal>& seal() const noexcept { return m_seal; }
  /// The write of the seal that stands; nullptr without one.
  [[nodiscard]] const domain::Head* sealHead() const;
  /// Of all that is there now.
  [[nodiscard]] crypto::Sha256 stateHash() const { return m_registers->stateHash(); }

  /// A value of the review's own registers; null when there is none.
  [[nodiscard]] const json::value& ofReview(std::string_view field) const;
  /// A text inside an object of the review's own registers: `inner("opinion", "reasons")`.
  [[nodiscard]] QString inner(std::string_view field, std::string_view key) const;

 private:
  PaperSource(std::shared_ptr<const journal::Registers> registers, const journal::Journal& journal,
              std::shared_ptr<const domain::Template> checklist, Circumstances around);

  std::shared_ptr<const journal::Registers> m_registers;
  std::shared_ptr<const domain::Template> m_template;
  domain::Score m_score;  // points into the template
  JournalId m_journal;
  WallTime m_latest;
  QString m_authority;
  std::unordered_map<UserId, QString> m_names;
  std::optional<journal::Seal> m_seal;
};

/// The state that people sign: all of it but the signatures themselves and the texts they are under.
[[nodiscard]] crypto::Sha256 signedState(const journal::Registers& registers);

}  // namespace fieldseal::app
