#include "models/review_session.hpp"

#include "domain/entity.hpp"
#include "models/field_app.hpp"
#include "models/json_text.hpp"
#include "models/places.hpp"
#include "models/review_desk.hpp"
#include "models/sync_model.hpp"

namespace fieldseal::app {

ReviewSession::ReviewSession(FieldApp& app, std::unique_ptr<ReviewDesk> desk)
    : m_app(&app),
      m_desk(std::move(desk)),
      m_unsaved(new UnsavedTexts(*m_desk, this)),
      m_steps(new StepListModel(*m_desk, this)),
      m_sections(new SectionListModel(*m_desk, this)),
      m_items(new ItemListModel(*m_desk, this)),
      m_pane(new ItemPane(*m_desk, this)),
      m_unitLists(new UnitListsModel(*m_desk, this)),
      m_units(new UnitListModel(*m_desk, this)),
      m_scanner(new LabelScanner(app.hardware(), this)),
      m_findings(new FindingListModel(*m_desk, this)),
      m_findingEditor(new FindingEditor(*m_desk, this)),
      m_evidence(new EvidenceListModel(*m_desk, this)),
      m_evidenceImport(new EvidenceImportModel(*m_desk, app.evidenceWorker(), *app.tablet(), this)),
      m_photography(new PhotographyModel(*m_desk, this)),
      m_studio(new EvidenceStudio(*m_desk, *m_evidence, *m_evidenceImport, *m_photography, app.hardware(), this)),
      m_interviews(new InterviewListModel(*m_desk, this)),
      m_interview(new InterviewPane(*m_desk, this)),
      m_people(new PersonPickModel(*m_desk, this)),
      m_knowledgeTests(new KnowledgeTests(*m_desk, m_app->bootClock(), this)),
      m_tests(new TestListModel(*m_desk, *m_knowledgeTests, this)),
      m_test(new TestPane(*m_desk, *m_knowledgeTests, this)),
      m_sitting(new TestSitting(*m_desk, *m_knowledgeTests, this)),
      m_handBack(new HandBack(*m_app, this)),
      m_conflicts(new ConflictListModel(*m_desk, this)),
      m_confirmations(new ConfirmationListModel(*m_desk, this)),
      m_blockers(new BlockerListModel(*m_desk, this)),
      m_score(new ScoreModel(*m_desk, this)),
      m_team(new TeamModel(*m_desk, this)),
      m_closing(new ClosingModel(*m_desk, this)),
      m_papers(new PapersModel(*m_desk, *app.tablet(), this)),
      m_history(new HistoryModel(*m_desk, this)) {
  m_scanner->setPermitted(photography() == "permitted");
  const auto announce = [this] {
    m_scanner->setPermitted(photography() == "permitted");
    emit changed();
    emit textsChanged();
  };
  connect(m_desk.get(), &ReviewDesk::registersChanged, this, announce);
  connect(m_desk.get(), &ReviewDesk::languageChanged, this, announce);
  connect(m_desk.get(), &ReviewDesk::undoChanged, this, &ReviewSession::undoChanged);
  connect(m_desk.get(), &ReviewDesk::steppedBack, this, [this](const QString& text, const QString& entity, bool again) {
    const Place place = placeOf(entity.toStdString());
    if (again) {
      emit redone(text, place.page, place.key);
    } else {
      emit undone(text, place.page, place.key);
    }
  });
  connect(m_handBack, &HandBack::returned, m_sitting, &TestSitting::end);
  connect(m_app, &FieldApp::aboutToLock, m_studio, &EvidenceStudio::keepAll);
  for (CutOffInput* signing : {m_closing->cutOff(), m_interview->cutOff()})
    connect(m_app, &FieldApp::aboutToLock, signing, &CutOffInput::gather);
  for (const EvidencePane* pane : {m_studio->pane(), m_studio->planPane()})
    connect(pane, &EvidencePane::fetchWanted, m_app, [this] { m_app->sync()->start(); });
  connect(m_desk.get(), &ReviewDesk::failed, m_app, &FieldApp::showFailure);
  connect(m_desk.get(), &ReviewDesk::refused, m_app, [this](const QString& why) { m_app->showToast("error", why); });
}

ReviewSession::~ReviewSession() {
  // The models read the desk: they go first.
  qDeleteAll(findChildren<QObject*>(QString(), Qt::FindDirectChildrenOnly));
}

CutOffInput* ReviewSession::cutOff(const QString& sheet) {
  CutOffInput*& known = m_cutOffs[sheet];
  if (known == nullptr) {
    known = new CutOffInput(*m_desk, sheet.toStdString(), this);
    connect(m_app, &FieldApp::aboutToLock, known, &CutOffInput::gather);
  }
  return known;
}

void ReviewSession::noteReceipts() {
  m_evidence->noteUploads();
  emit changed();
  emit textsChanged();
  emit m_desk->summaryChanged();
}

QString ReviewSession::reviewState() const {
  return toQt(domain::toString(m_desk->review().state()));
}

QStringList ReviewSession::moves() const {
  QStringList codes;
  const auto role = m_desk->myRole();
  if (!role) return codes;
  for (const domain::ReviewState state : domain::nextStates(m_desk->review().state(), *role)) {
    if (state != domain::ReviewState::sealed) codes.append(toQt(domain::toString(state)));
  }
  return codes;
}

QString ReviewSession::teamRole() const {
  const auto role = m_desk->myRole();
  return role ? toQt(domain::toString(*role)) : QString();
}

bool ReviewSession::holdsUnsaved() const {
  return m_evidenceImport->running() > 0 || m_evidenceImport->holdsUnsaved() || !m_unsaved->keys().isEmpty();
}
bool ReviewSession::leader() const {
  return m_desk->myRole() == domain::TeamRole::leader;
}
bool ReviewSession::writable() const {
  return m_desk->writable();
}
QString ReviewSession::readOnlyReason() const {
  return m_desk->readOnlyReason();
}

int ReviewSession::itemCount() const {
  return static_cast<int>(m_desk->progress().items);
}
int ReviewSession::settledCount() const {
  return static_cast<int>(m_desk->progress().settled);
}
int ReviewSession::conflictCount() const {
  return static_cast<int>(m_desk->registers().conflictCount());
}

double ReviewSession::progress() const {
  const domain::Progress told = m_desk->progress();
  return told.items == 0 ? 1.0 : static_cast<double>(told.settled) / static_cast<double>(told.items);
}

int ReviewSession::unsent() const {
  const auto receipts = m_desk->store().receipts(m_desk->journal().journal().id());
  return receipts ? static_cast<int>(receipts->unsent) : 0;
}

QString ReviewSession::receivedAtText() const {
  const auto receipts = m_desk->store().receipts(m_desk->journal().journal().id());
  return receipts && receipts->unsent == 0 && receipts->lastReceipt ? m_desk->time(*receipts->lastReceipt) : QString();
}

bool ReviewSession::canUndo() const {
  return m_desk->writable() && m_desk->undoStack().canUndo();
}
bool ReviewSession::canRedo() const {
  return m_desk->writable() && m_desk->undoStack().canRedo();
}
QString ReviewSession::undoText() const {
  return m_desk->undoStack().undoText();
}
QString ReviewSession::redoText() const {
  return m_desk->undoStack().redoText();
}
bool ReviewSession::undo() {
  return m_desk->undo();
}
bool ReviewSession::redo() {
  return m_desk->redo();
}

bool ReviewSession::moveTo(const QString& state, const QString& reason) {
  if (!moves().contains(state))
    return m_desk->refuse(Errc::not_allowed_now, tr("The review cannot be moved there now."));
  const journal::Change change{std::string(domain::kReview), "state", json::value(state.toStdString())};
  return m_desk->write({change}, {}, ReviewDesk::Undo::no, reason);
}

void ReviewSession::show(const QString& page, const QString& key) {
  if (page == "checklist") {
    m_pane->setItemId(key);
  } else if (page == "sighting") {
    m_units->show(key);
  } else if (page == "findings") {
    m_findingEditor->load(key);
  } else if (page == "conflicts") {
    m_conflicts->setCurrent(key);
  } else if (page == "evidence") {
    m_studio->pane()->setEvidenceId(key);
  } else if (page == "interviews") {
    m_interview->setInterviewId(key);
  } else if (page == "tests") {
    m_test->setTestId(key);
  }
}

QString ReviewSession::entityTitle(const QString& entity) const {
  return m_desk->entityTitle(entity.toStdString());
}

}  // namespace fieldseal::app
