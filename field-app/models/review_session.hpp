/// One open review: what it is, where it stands, and the models of its pages.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantList>
#include <memory>

#include "models/blocker_list_model.hpp"
#include "models/closing_model.hpp"
#include "models/confirmation_list_model.hpp"
#include "models/conflict_list_model.hpp"
#include "models/cut_off_input.hpp"
#include "models/evidence_import_model.hpp"
#include "models/evidence_list_model.hpp"
#include "models/evidence_studio.hpp"
#include "models/finding_editor.hpp"
#include "models/finding_list_model.hpp"
#include "models/hand_back.hpp"
#include "models/history_model.hpp"
#include "models/interview_list_model.hpp"
#include "models/interview_pane.hpp"
#include "models/item_list_model.hpp"
#include "models/item_pane.hpp"
#include "models/label_scanner.hpp"
#include "models/papers_model.hpp"
#include "models/person_pick_model.hpp"
#include "models/photography_model.hpp"
#include "models/score_model.hpp"
#include "models/section_list_model.hpp"
#include "models/step_list_model.hpp"
#include "models/team_model.hpp"
#include "models/test_list_model.hpp"
#include "models/test_pane.hpp"
#include "models/test_sitting.hpp"
#include "models/unit_list_model.hpp"
#include "models/unit_lists_model.hpp"
#include "models/unsaved_texts.hpp"

namespace fieldseal::app {

class FieldApp;
class ReviewDesk;

class ReviewSession : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("app.review")
  Q_PROPERTY(QString reviewId READ reviewId CONSTANT)
  Q_PROPERTY(QString applicant READ applicant NOTIFY textsChanged)
  Q_PROPERTY(QString applicationNumber READ applicationNumber NOTIFY changed)
  Q_PROPERTY(QString business READ business NOTIFY changed)
  Q_PROPERTY(QString qualificationClass READ qualificationClass NOTIFY changed)
  Q_PROPERTY(QString plannedOnText READ plannedOnText NOTIFY textsChanged)
  Q_PROPERTY(QString templateTitle READ templateTitle NOTIFY textsChanged)
  Q_PROPERTY(QString templateVersion READ templateVersion CONSTANT)
  /// "item: received / not received" rows of the application: {title, received, note}.
  Q_PROPERTY(QVariantList materials READ materials NOTIFY textsChanged)

  Q_PROPERTY(QString reviewState READ reviewState NOTIFY changed)
  /// The states that I may move it to, in the order of a menu; "sealed" is never among them: see seal().
  Q_PROPERTY(QStringList moves READ moves NOTIFY changed)
  /// My place in the team, "leader" or "inspector"; "" when I am not on it: then nothing can be written.
  Q_PROPERTY(QString teamRole READ teamRole NOTIFY changed)
  Q_PROPERTY(bool leader READ leader NOTIFY changed)
  /// Answers, sightings and findings may be written now.
  Q_PROPERTY(bool writable READ writable NOTIFY changed)
  /// Why not: "" or a sentence.
  Q_PROPERTY(QString readOnlyReason READ readOnlyReason NOTIFY textsChanged)
  /// What was written and not stored, and why.
  Q_PROPERTY(fieldseal::app::UnsavedTexts* unsaved READ unsaved CONSTANT)
  Q_PROPERTY(bool sealed READ sealed NOTIFY changed)
  /// "sealed by NAME, TIME"; "" before.
  Q_PROPERTY(QString sealText READ sealText NOTIFY textsChanged)
  /// [{name, role, place, timeText, leader, refused, reason, strokes}] of the seal that stands; place is "team",
  /// "applicant" or "witness"; reason is why it was refused or typed.
  Q_PROPERTY(QVariantList sealSigners READ sealSigners NOTIFY textsChanged)
  /// Entries after the seal that it does not cover.
  Q_PROPERTY(int amendments READ amendments NOTIFY changed)

  Q_PROPERTY(int itemCount READ itemCount NOTIFY changed)
  Q_PROPERTY(int settledCount READ settledCount NOTIFY changed)
  Q_PROPERTY(double progress READ progress NOTIFY changed)
  Q_PROPERTY(int conflictCount READ conflictCount NOTIFY changed)
  Q_PROPERTY(int unsent READ unsent NOTIFY changed)
  /// "" while something is unsent or nothing was ever received.
  Q_PROPERTY(QString receivedAtText READ receivedAtText NOTIFY textsChanged)

  Q_PROPERTY(bool canUndo READ canUndo NOTIFY undoChanged)
  Q_PROPERTY(bool canRedo READ canRedo NOTIFY undoChanged)
  /// What it would take back, for a tooltip or a toast: "PE-04: Conform".
  Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged)
  Q_PROPERTY(QString redoText READ redoText NOTIFY undoChanged)

  /// The team's opinion.
  Q_PROPERTY(QString opinionRecommendation READ opinionRecommendation NOTIFY changed)
  Q_PROPERTY(QString opinionReasons READ opinionReasons NOTIFY changed)
  /// The recommendations that this template knows, most favourable as the template orders them.
  Q_PROPERTY(QStringList recommendations READ recommendations CONSTANT)
  Q_PROPERTY(QString announcement READ announcement WRITE setAnnouncement NOTIFY changed)
  Q_PROPERTY(QString statementText READ statementText NOTIFY changed)
  Q_PROPERTY(bool statementDisputed READ statementDisputed NOTIFY changed)
  /// Whether photography was permitted: "", "permitted" or "refused".
  Q_PROPERTY(QString photography READ photography NOTIFY changed)

  Q_PROPERTY(fieldseal::app::StepListModel* steps READ steps CONSTANT)
  Q_PROPERTY(fieldseal::app::SectionListModel* sections READ sections CONSTANT)
  Q_PROPERTY(fieldseal::app::ItemListModel* items READ items CONSTANT)
  Q_PROPERTY(fieldseal::app::ItemPane* pane READ pane CONSTANT)
  Q_PROPERTY(fieldseal::app::UnitListsModel* unitLists READ unitLists CONSTANT)
  /// One model whose `listId` the sighting page sets.
  Q_PROPERTY(fieldseal::app::UnitListModel* units READ units CONSTANT)
  Q_PROPERTY(fieldseal::app::LabelScanner* scanner READ scanner CONSTANT)
  Q_PROPERTY(fieldseal::app::FindingListModel* findings READ findings CONSTANT)
  Q_PROPERTY(fieldseal::app::FindingEditor* findingEditor READ findingEditor CONSTANT)
  Q_PROPERTY(fieldseal::app::EvidenceListModel* evidence READ evidence CONSTANT)
  /// Contents on their way into the vault.
  Q_PROPERTY(fieldseal::app::EvidenceImportModel* evidenceImport READ evidenceImport CONSTANT)
  Q_PROPERTY(fieldseal::app::PhotographyModel* photographyPermission READ photographyPermission CONSTANT)
  /// Where evidence is made and looked at.
  Q_PROPERTY(fieldseal::app::EvidenceStudio* studio READ studio CONSTANT)
  Q_PROPERTY(fieldseal::app::InterviewListModel* interviews READ interviews CONSTANT)
  /// One model whose `interviewId` the interviews page sets.
  Q_PROPERTY(fieldseal::app::InterviewPane* interview READ interview CONSTANT)
  Q_PROPERTY(fieldseal::app::PersonPickModel* people READ people CONSTANT)
  Q_PROPERTY(fieldseal::app::TestListModel* tests READ tests CONSTANT)
  /// One model whose `testId` the tests page sets.
  Q_PROPERTY(fieldseal::app::TestPane* test READ test CONSTANT)
  /// The tablet in the hands of whoever sits a test: while it is active, nothing else is shown.
  Q_PROPERTY(fieldseal::app::TestSitting* sitting READ sitting CONSTANT)
  Q_PROPERTY(fieldseal::app::HandBack* handBack READ handBack CONSTANT)
  Q_PROPERTY(fieldseal::app::ConflictListModel* conflicts READ conflicts CONSTANT)
  Q_PROPERTY(fieldseal::app::ConfirmationListModel* confirmations READ confirmations CONSTANT)
  Q_PROPERTY(fieldseal::app::BlockerListModel* blockers READ blockers CONSTANT)
  Q_PROPERTY(fieldseal::app::ScoreModel* score READ score CONSTANT)
  Q_PROPERTY(fieldseal::app::TeamModel* team READ team CONSTANT)
  Q_PROPERTY(fieldseal::app::ClosingModel* closing READ closing CONSTANT)
  Q_PROPERTY(fieldseal::app::PapersModel* papers READ papers CONSTANT)
  /// One model whose `entity` a history drawer sets; the pane has its own.
  Q_PROPERTY(fieldseal::app::HistoryModel* history READ history CONSTANT)

 public:
  ReviewSession(FieldApp& app, std::unique_ptr<ReviewDesk> desk);
  ~ReviewSession() override;

  [[nodiscard]] ReviewDesk& desk() const { return *m_desk; }
  [[nodiscard]] UnsavedTexts* unsaved() const { return m_unsaved; }
  /// A sync ended: what is unsent may be less.
  void noteReceipts();

  [[nodiscard]] QString reviewId() const;
  [[nodiscard]] QString applicant() const;
  [[nodiscard]] QString applicationNumber() const;
  [[nodiscard]] QString business() const;
  [[nodiscard]] QString qualificationClass() const;
  [[nodiscard]] QString plannedOnText() const;
  [[nodiscard]] QString templateTitle() const;
  [[nodiscard]] QString templateVersion() const;
  [[nodiscard]] QVariantList materials() const;
  [[nodiscard]] QString reviewState() const;
  [[nodiscard]] QStringList moves() const;
  [[nodiscard]] QString teamRole() const;
  [[nodiscard]] bool leader() const;
  [[nodiscard]] bool writable() const;
  [[nodiscard]] QString readOnlyReason() const;
  [[nodiscard]] bool sealed() const;
  [[nodiscard]] QString sealText() const;
  [[nodiscard]] QVariantList sealSigners() const;
  [[nodiscard]] int amendments() const;
  [[nodiscard]] int itemCount() const;
  [[nodiscard]] int settledCount() const;
  [[nodiscard]] double progress() const;
  [[nodiscard]] int conflictCount() const;
  [[nodiscard]] int unsent() const;
  [[nodiscard]] QString receivedAtText() const;
  [[nodiscard]] bool canUndo() const;
  [[nodiscard]] bool canRedo() const;
  [[nodiscard]] QString undoText() const;
  [[nodiscard]] QString redoText() const;
  [[nodiscard]] QString opinionRecommendation() const;
  [[nodiscard]] QString opinionReasons() const;
  [[nodiscard]] QStringList recommendations() const;
  [[nodiscard]] QString announcement() const;
  [[nodiscard]] QString statementText() const;
  [[nodiscard]] bool statementDisputed() const;
  [[nodiscard]] QString photography() const;
  void setAnnouncement(const QString& text);

  [[nodiscard]] StepListModel* steps() const { return m_steps; }
  [[nodiscard]] SectionListModel* sections() const { return m_sections; }
  [[nodiscard]] ItemListModel* items() const { return m_items; }
  [[nodiscard]] ItemPane* pane() const { return m_pane; }
  [[nodiscard]] UnitListsModel* unitLists() const { return m_unitLists; }
  [[nodiscard]] UnitListModel* units() const { return m_units; }
  [[nodiscard]] LabelScanner* scanner() const { return m_scanner; }
  [[nodiscard]] FindingListModel* findings() const { return m_findings; }
  [[nodiscard]] FindingEditor* findingEditor() const { return m_findingEditor; }
  [[nodiscard]] EvidenceListModel* evidence() const { return m_evidence; }
  [[nodiscard]] EvidenceImportModel* evidenceImport() const { return m_evidenceImport; }
  [[nodiscard]] PhotographyModel* photographyPermission() const { return m_photography; }
  [[nodiscard]] EvidenceStudio* studio() const { return m_studio; }
  [[nodiscard]] InterviewListModel* interviews() const { return m_interviews; }
  [[nodiscard]] InterviewPane* interview() const { return m_interview; }
  [[nodiscard]] PersonPickModel* people() const { return m_people; }
  [[nodiscard]] KnowledgeTests& knowledgeTests() const { return *m_knowledgeTests; }
  [[nodiscard]] TestListModel* tests() const { return m_tests; }
  [[nodiscard]] TestPane* test() const { return m_test; }
  [[nodiscard]] TestSitting* sitting() const { return m_sitting; }
  [[nodiscard]] HandBack* handBack() const { return m_handBack; }
  [[nodiscard]] ConflictListModel* conflicts() const { return m_conflicts; }
  [[nodiscard]] ConfirmationListModel* confirmations() const { return m_confirmations; }
  [[nodiscard]] BlockerListModel* blockers() const { return m_blockers; }
  [[nodiscard]] ScoreModel* score() const { return m_score; }
  [[nodiscard]] TeamModel* team() const { return m_team; }
  [[nodiscard]] ClosingModel* closing() const { return m_closing; }
  [[nodiscard]] PapersModel* papers() const { return m_papers; }
  [[nodiscard]] HistoryModel* history() const { return m_history; }

  /// Chooses what a page shows: checklist an item's id, sighting what UnitListModel::show takes, conflicts a place,
  /// findings and the others an id.
  Q_INVOKABLE void show(const QString& page, const QString& key);
  /// What a lock cut off on a sheet: "new_interview", "undeclared" or "permission"; or on the sheet of one entity or
  /// one test: "document/item/MO-01", "incident/…".
  Q_INVOKABLE fieldseal::app::CutOffInput* cutOff(const QString& sheet);
  /// Moves the review; one of `moves`. @param reason  shown in the history; may be ""
  Q_INVOKABLE bool moveTo(const QString& state, const QString& reason = {});
  Q_INVOKABLE bool undo();
  Q_INVOKABLE bool redo();
  Q_INVOKABLE bool setOpinion(const QString& recommendation, const QString& reasons);
  Q_INVOKABLE bool setStatement(const QString& text, bool disputed);
  /// Seals with the signatures of `closing` that stand: the leader, in deliberation or terminated, with no blockers,
  /// when the leader and the applicant's representative have signed, or a witness that the latter refused.
  Q_INVOKABLE bool seal();
  /// "" or why seal() would not do it now, as a sentence.
  Q_INVOKABLE QString sealProblem() const;
  /// Something that was brought or written here is not stored yet.
  [[nodiscard]] bool holdsUnsaved() const;
  /// A name for an entity, for a heading: "PE-04", "Equipment E000031", "Finding: …".
  Q_INVOKABLE QString entityTitle(const QString& entity) const;

 signals:
  /// Anything of the review itself changed.
  void changed();
  /// As `changed`, or the language changed.
  void textsChanged();
  void undoChanged();
  /// A step was taken back, or done again: what it was, and the page and key that show it ("" to stay).
  void undone(const QString& text, const QString& page, const QString& key);
  void redone(const QString& text, const QString& page, const QString& key);

 private:
  FieldApp* m_app;
  std::unique_ptr<ReviewDesk> m_desk;
  UnsavedTexts* m_unsaved;
  StepListModel* m_steps;
  SectionListModel* m_sections;
  ItemListModel* m_items;
  ItemPane* m_pane;
  UnitListsModel* m_unitLists;
  UnitListModel* m_units;
  LabelScanner* m_scanner;
  FindingListModel* m_findings;
  FindingEditor* m_findingEditor;
  EvidenceListModel* m_evidence;
  EvidenceImportModel* m_evidenceImport;
  PhotographyModel* m_photography;
  EvidenceStudio* m_studio;
  InterviewListModel* m_interviews;
  InterviewPane* m_interview;
  PersonPickModel* m_people;
  KnowledgeTests* m_knowledgeTests;
  TestListModel* m_tests;
  TestPane* m_test;
  TestSitting* m_sitting;
  HandBack* m_handBack;
  ConflictListModel* m_conflicts;
  ConfirmationListModel* m_confirmations;
  BlockerListModel* m_blockers;
  ScoreModel* m_score;
  TeamModel* m_team;
  ClosingModel* m_closing;
  PapersModel* m_papers;
  HistoryModel* m_history;
  QHash<QString, CutOffInput*> m_cutOffs;
};

}  // namespace fieldseal::app
