/// One open review behind its models: its journal, its template, who may write, and the one way to write.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <memory>
#include <vector>

#include "domain/scoring.hpp"
#include "models/labels.hpp"
#include "models/people.hpp"
#include "models/undo_stack.hpp"
#include "store/open_journal.hpp"

namespace fieldseal::app {

/// Registers that changed together, in order, each once.
class ChangedRegisters {
 public:
  explicit ChangedRegisters(std::vector<journal::RegisterKey> keys) : m_keys(std::move(keys)) {}
  [[nodiscard]] const std::vector<journal::RegisterKey>& keys() const noexcept { return m_keys; }
  /// Whether an entity that is `prefix` or begins with it is among them.
  [[nodiscard]] bool touches(std::string_view prefix) const;
  /// The entities that begin with `prefix`, each once.
  [[nodiscard]] std::vector<std::string> entities(std::string_view prefix) const;

 private:
  std::vector<journal::RegisterKey> m_keys;
};

class ReviewDesk : public QObject {
  Q_OBJECT

 public:
  /// @param language  "en" or "zh_CN"
  /// @errors Errc::not_found while the template has not been fetched; Errc::bad_format for one that this program
  ///         cannot use; as OpenJournal::load
  [[nodiscard]] static Result<std::unique_ptr<ReviewDesk>> open(JournalStore& store, People& people, JournalId id,
                                                                const Clock& clock, const QString& language);

  [[nodiscard]] domain::Review review() const { return {m_journal->registers(), *m_template}; }
  [[nodiscard]] const domain::Template& checklist() const noexcept { return *m_template; }
  [[nodiscard]] const journal::Registers& registers() const noexcept { return m_journal->registers(); }
  [[nodiscard]] OpenJournal& journal() const noexcept { return *m_journal; }
  [[nodiscard]] JournalStore& store() const noexcept { return m_journal->store(); }
  [[nodiscard]] People& people() const noexcept { return *m_people; }
  [[nodiscard]] const Clock& clock() const noexcept { return *m_clock; }

  /// Every item's status and the score, as of now; computed once per change.
  [[nodiscard]] const std::vector<domain::ItemStatus>& statuses() const;
  [[nodiscard]] const domain::Score& score() const;
  [[nodiscard]] domain::Progress progress() const;
  [[nodiscard]] const domain::SightingTotals& totals(const std::string& list) const;

  [[nodiscard]] UserId me() const { return store().identity().user; }
  [[nodiscard]] std::optional<domain::TeamRole> myRole() const { return review().roleOf(me()); }
  /// Whether answers, sightings and findings may be written by me now.
  [[nodiscard]] bool writable() const;
  /// Why not: "" or a sentence.
  [[nodiscard]] QString readOnlyReason() const;

  enum class Undo { yes, no };
  /// Writes one entry, or several where one would be over the format's 64 KiB: all or none, durable on return, and one
  /// step to undo. Changes that change nothing are left out. A failure is said by `failed`.
  bool write(std::vector<journal::Change> changes, const QString& undoText, Undo undo = Undo::yes,
             const QString& reason = {});
  bool write(const std::string& entity, const char* field, json::value value);
  /// Writes something new, a finding or a reference: undone by taking it back (`retracted`).
  /// @param along  written in the same transaction: a content becomes complete with the entry that names it
  bool create(const std::string& entity, std::vector<journal::Change> changes, const QString& undoText,
              const JournalStore::Along& along = {});
  /// Says why something was not written.
  bool refuse(Errc code, const QString& why);

  /// What was written at these entities stays: a record was closed.
  void forgetUndo(std::string_view prefix);
  [[nodiscard]] const UndoStack& undoStack() const noexcept { return m_undo; }
  /// Takes the last step back, or does it again, and says by `steppedBack` what and where that was.
  bool undo();
  bool redo();

  [[nodiscard]] Uuid newId() const;

  [[nodiscard]] const QString& language() const noexcept { return m_language; }
  /// With the template's own words.
  [[nodiscard]] const Labels& labels() const noexcept { return m_labels; }
  [[nodiscard]] const std::shared_ptr<const domain::Template>& sharedChecklist() const noexcept { return m_template; }
  void setLanguage(const QString& language);
  [[nodiscard]] QString text(const domain::LocalizedText& localized) const;
  [[nodiscard]] QString time(WallTime wall) const;
  [[nodiscard]] QString day(const QString& isoDay) const;
  /// "PE-04", "PE-04, Personnel P00012", "Equipment E000031", "Finding: …", …
  [[nodiscard]] QString entityTitle(std::string_view entity) const;
  /// A register's value for a person.
  [[nodiscard]] QString valueText(std::string_view entity, std::string_view field, const json::value& value) const;

  /// Folds what the sync stored.
  void refresh();

 signals:
  /// At once after an entry was folded.
  void registersChanged(const fieldseal::app::ChangedRegisters& changed);
  /// A frame after the last of some changes: for what is computed over the whole review.
  void summaryChanged();
  void languageChanged();
  void undoChanged();
  /// An undo, or with `again` a redo, of this step at this entity.
  void steppedBack(const QString& text, const QString& entity, bool again);
  void failed(const fieldseal::Error& error);
  void refused(const QString& why);
  /// What `failed` or `refused` was about. @param creates  the entity that it would have made, "" for a change
  void notWritten(const std::vector<journal::Change>& changes, const QString& undoText, const std::string& creates);

 private:
  [[nodiscard]] static QString photographyText(const json::value& value);
  [[nodiscard]] QString pinText(std::string_view field, const json::value& value) const;
  ReviewDesk(std::unique_ptr<OpenJournal> journal, std::shared_ptr<const domain::Template> checklist, People& people,
             const Clock& clock, QString language);
  [[nodiscard]] Result<> mayChange(const std::vector<journal::Change>& changes) const;
  /// By which entry each register was set, layer by layer; nothing when it was not stored.
  using Written = std::vector<std::map<journal::RegisterKey, EntryId>>;
  std::optional<Written> append(UndoStack::Layers layers, const QString& reason, const JournalStore::Along& along = {});
  bool put(UndoStack::Step step, std::vector<journal::Change> changes, Undo undo, const QString& reason,
           const JournalStore::Along& along = {});
  void announce(std::vector<journal::RegisterKey> touched);

  std::unique_ptr<OpenJournal> m_journal;
  std::shared_ptr<const domain::Template> m_template;
  People* m_people;
  const Clock* m_clock;
  QString m_language;
  Labels m_labels;
  UndoStack m_undo;
  QTimer m_summaryTimer;
  mutable std::optional<std::vector<domain::ItemStatus>> m_statuses;
  mutable std::optional<domain::Score> m_score;
  mutable std::map<std::string, domain::SightingTotals> m_totals;
};

/// The hash of the template that a review names, once its registers say so.
[[nodiscard]] std::optional<crypto::Sha256> templateHash(const domain::RegisterSource& registers);

}  // namespace fieldseal::app
