#include "inspector/gathering.hpp"

#include <QDir>
#include <cmath>

#include "domain/entity.hpp"
#include "driver/not_shown.hpp"
#include "inspector/stick.hpp"
#include "models/evidence_studio.hpp"
#include "models/json_text.hpp"
#include "models/review_desk.hpp"
#include "models/review_session.hpp"

namespace fieldseal::e2e {

namespace {

constexpr int kMostFiles = 20;  ///< on the stick

/// Of a tone, in hertz: how often a second it rises through nought.
double pitchOf(const media::SoundClip& clip) {
  int rises = 0;
  for (qsizetype at = 1; at < clip.samples.size(); ++at) rises += clip.samples[at - 1] < 0 && clip.samples[at] >= 0;
  return double(rises) * clip.rate / double(clip.samples.size());
}

}  // namespace

void Gathering::pickFile(const QString& opener, const QString& file) {
  Screen& screen = m_script->screen();
  Finger& finger = m_script->finger();
  const QString home = QDir::currentPath();
  QDir::setCurrent(m_stick);  // where the dialog begins that Qt draws itself
  finger.tap(opener);
  QString row;
  screen.await(file + " in the file dialog", [&] {
    for (const QQuickItem* item : screen.findAll("fileDialogDelegate"))
      if (item->property("fileName").toString() == file) row = item->objectName();
    return !row.isEmpty();
  });
  QDir::setCurrent(home);
  if (finger.points()) finger.tap(row);
  for (int rows = 0; !screen.find(row)->property("highlighted").toBool(); ++rows) {
    if (rows > kMostFiles) throw NotShown(file + " cannot be chosen in the file dialog");
    finger.press(Qt::Key_Down);
  }
  finger.tap("=Open");
  screen.awaitGone(row);
}

QString Gathering::awaitContent(const std::function<void()>& bring) {
  Screen& screen = m_script->screen();
  QString id;
  const auto arrived = QObject::connect(review().evidenceImport(), &app::EvidenceImportModel::imported,
                                        [&id](const QString& evidence) { id = evidence; });
  bring();
  screen.await(
      "it in the vault", [&] { return !id.isEmpty() && review().evidenceImport()->running() == 0; },
      milliseconds(60'000));
  QObject::disconnect(arrived);
  m_script->summary().count("evidence");
  m_script->summary().count("contents");
  return id;
}

QString Gathering::importFile(const QString& file) {
  Screen& screen = m_script->screen();
  m_script->go("evidence");
  if (screen.shows("evidenceGallery")) m_script->finger().tap("evidenceGallery");
  m_script->finger().tap("addEvidence");
  const QString id = awaitContent([&] { pickFile("add:file", file); });
  screen.await(file + " in the gallery", [&] { return screen.shows("evidence:" + id); });
  screen.picture("evidence-imported");
  return id;
}

void Gathering::bring(const QString& item) {
  (void)importFile(kLetter);
  m_picture = importFile(kRackPicture);
  linkPicture(item);
}

std::optional<domain::EvidenceContent> Gathering::contentOf(const QString& id) const {
  const Uuid uuid = Uuid::parse(id.toStdString()).value();
  return domain::readEvidence(review().desk().registers(), domain::evidenceEntity(uuid))->content;
}

void Gathering::openPicture() {
  if (m_picture.isEmpty()) throw NotShown("no picture was brought in yet");
  m_script->go("evidence");
  m_script->finger().seek("evidenceGrid", "evidence:" + m_picture);
  m_script->finger().tap("evidence:" + m_picture);
  m_script->screen().await("viewerMark");
}

void Gathering::markPicture() {
  Screen& screen = m_script->screen();
  Finger& finger = m_script->finger();
  openPicture();
  const auto before = contentOf(m_picture);
  finger.tap("viewerMark");
  finger.tap("tool:box");
  const QString marked = keepDrawing("A lamp that is red");
  screen.await("the marked copy beside its original", [&] { return screen.shows("kin:" + marked); });
  screen.picture("evidence-marked");
  if (contentOf(m_picture) != before || contentOf(marked)->sha256 == before->sha256)
    throw NotShown("the original is another than before");
  finger.tap("viewerBack");
  screen.awaitGone("viewerBack");
  Summary::say("picture marked, the original kept");
}

void Gathering::linkPicture(const QString& item) {
  Screen& screen = m_script->screen();
  Finger& finger = m_script->finger();
  openPicture();
  const QString entity = "item/" + item;
  finger.tap("viewerLink");
  finger.write("chooseSearch", item);
  finger.tap("choose:" + entity);
  screen.await(item + " among what it belongs to", [&] { return screen.shows("link:" + entity); });
  finger.tap("link:" + entity);
  screen.await("checklistPage");
  screen.await(item + " in the pane", [&] { return screen.words("itemId") == item; });
  m_script->summary().count("links");
}

void Gathering::sketch() {
  m_script->go("evidence");
  m_script->finger().tap("addEvidence");
  m_script->finger().tap("add:sketch");
  (void)keepDrawing("Where the second door is");
}

void Gathering::speak(double hertz) {
  Screen& screen = m_script->screen();
  Finger& finger = m_script->finger();
  app::EvidenceStudio& studio = *review().studio();
  m_script->go("evidence");
  finger.tap("addEvidence");
  finger.tap("add:audio");
  finger.tap("soundRecord");
  screen.await(
      "two seconds of sound", [&] { return studio.recorder()->clip().length() > milliseconds(2'000); },
      milliseconds(20'000));
  screen.picture("evidence-sound");
  finger.tap("soundRecord");
  if (studio.recorder()->levels().size() < 10) throw NotShown("it is not shown how loud it is while it is heard");
  const double heard = pitchOf(studio.recorder()->clip());
  if (std::abs(heard - hertz) > hertz / 20) throw NotShown(QString("the microphone was heard at %1 Hz").arg(heard));
  finger.tap("soundPlay");
  screen.await("the note played", [&] { return studio.player()->position() > 0.2; });
  finger.tap("soundPlay");
  finger.enter("soundCaption", "Who has the keys");
  const QString id = awaitContent([&] { finger.tap("soundAccept"); });
  screen.awaitGone("soundAccept");
  Summary::say("spoken note kept, evidence " + id);
}

QString Gathering::keepDrawing(const QString& caption) {
  Screen& screen = m_script->screen();
  Finger& finger = m_script->finger();
  finger.draw("sketchPaper");
  screen.await("something drawn", [&] { return !review().studio()->board()->empty(); });
  finger.enter("sketchCaption", caption);
  screen.picture("evidence-drawing");
  const QString id = awaitContent([&] { finger.tap("sketchKeep"); });
  screen.awaitGone("sketchBack");
  return id;
}

void Gathering::planSite(const QString& site, const QString& item) {
  Screen& screen = m_script->screen();
  Finger& finger = m_script->finger();
  const app::FloorPlanModel& plan = *review().studio()->floorPlan();
  m_script->go("evidence");
  finger.tap("evidencePlans");
  finger.tap("planPlace");
  finger.tap("place:unit/site/" + site);
  screen.await("the plan of " + site, [&] { return plan.place() == "unit/site/" + site; });
  finger.tap("planChoose");
  (void)awaitContent([&] { pickFile("planAccept", kPlanPicture); });
  screen.await("the plan shown", [&] { return !plan.planHash().isEmpty() && screen.shows("planPicture"); });
  finger.tap("pinAdd");
  screen.await("planSetCancel");
  finger.tap("planPicture");
  finger.write("pinLabel", "Rack 3");
  finger.tap("pinAbout");
  finger.write("pinChooseSearch", item);
  finger.tap("pinChoose:item/" + item);
  finger.tap("pinAccept");
  screen.awaitGone("pinAccept");
  screen.await("the pin on the plan", [&] { return plan.count() == 1 && screen.keys("pin:").size() == 1; });
  screen.picture("evidence-plan");
  m_script->summary().count("pins");
  finger.tap("evidenceGallery");
  Summary::say("floor plan of " + site + " with a pin");
}

}  // namespace fieldseal::e2e
