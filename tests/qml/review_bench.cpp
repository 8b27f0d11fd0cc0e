#include "review_bench.hpp"

#include <QFile>
#include <QPainter>
#include <QQmlEngine>

#include "evidence/picture_provider.hpp"
#include "large_review.hpp"
#include "models/review_list_model.hpp"
#include "models/sync_model.hpp"
#include "models/waiting_model.hpp"
#include "pictures.hpp"
#include "scan/label_reader.hpp"
#include "store/certificate_renewal.hpp"
#include "store/downloads.hpp"
#include "store/import_records.hpp"
#include "support/journals.hpp"
#include "sync/enrolment_sheet.hpp"

namespace fieldseal::test {
namespace {

/// Walls, doors and cabinets, seen from above.
QImage roomPicture(int width, int height) {
  QImage picture(width, height, QImage::Format_RGB32);
  picture.fill(QColor(236, 232, 222));
  QPainter painter(&picture);
  painter.setPen(QPen(QColor(70, 74, 80), width / 150.0));
  painter.drawRect(width / 12, height / 10, width * 5 / 6, height * 4 / 5);
  painter.drawLine(width / 2, height / 10, width / 2, height * 6 / 10);
  painter.drawLine(width / 12, height * 6 / 10, width / 3, height * 6 / 10);
  painter.setBrush(QColor(120, 140, 160));
  for (int rack = 0; rack < 5; ++rack)
    painter.drawRect(width * 11 / 20 + rack * width / 14, height / 5, width / 22, height / 6);
  return picture;
}

/// What the colleague's tablet photographed.
std::string pictureOfTheirs() {
  return encoded(roomPicture(600, 400), "png").toStdString();
}

}  // namespace

ReviewBench::~ReviewBench() = default;

QString ReviewBench::passphrase() {
  return QString::fromUtf8(kPassphrase.data(), static_cast<qsizetype>(kPassphrase.size()));
}

void ReviewBench::fresh(bool leader) {
  take(std::make_unique<TestVault>(leader));
}

void ReviewBench::freshLarge(int items, int units) {
  auto next = std::make_unique<TestVault>();
  fillLarge(next->office, next->store(), items, units);
  take(std::move(next));
}

void ReviewBench::freshConditional() {
  auto next = std::make_unique<TestVault>();
  json::object checklist = json::parse(next->office.checklist()).as_object();
  json::object& personnel = checklist.at("sections").as_array().back().as_object();
  personnel.at("items").as_array().push_back(
      {{"id", "PE-03"},
       {"question", {{"en", "Is the rest in the plan?"}, {"zh_CN", "其余部分是否列入计划？"}}},
       {"methods", {"examine"}},
       {"points", 5},
       {"relevant_if", {{"item", "MO-02"}, {"is", {"partly"}}}}});
  next->office.giveTemplate(next->store(), json::serialize(checklist));
  take(std::move(next));
}

void ReviewBench::take(std::unique_ptr<TestVault> next) {
  next->openReview();
  // The pages of the old one are gone before it is.
  const auto old = std::exchange(m_vault, std::move(next));
  show();
}

void ReviewBench::show() {
  m_engine->addImageProvider(app::kPictureProvider, new app::PictureProvider(m_vault->app().pictures()));
  emit appChanged();
}

QString ReviewBench::kept(const QString& what) {
  app::ReviewDesk& desk = m_vault->app().review()->desk();
  return QString::fromStdString(desk.store().unfinished(desk.journal().journal().id(), what.toStdString()).value());
}

void ReviewBench::cutPower() {
  m_vault->cutPower();
}

void ReviewBench::powerOn() {
  m_vault->powerOn();
  show();
}

void ReviewBench::restart() {
  m_vault->restart();
  show();
}

QString ReviewBench::enrolmentCode() const {
  return QString::fromStdString(m_fileOffice.code.toString());
}

QString ReviewBench::enrolmentSheet() const {
  return QString::fromStdString(sync::encode(sync::EnrolmentSheet{m_fileOffice.server, m_fileOffice.code}));
}

QUrl ReviewBench::answerRequest() const {
  QFile request(app()->waiting()->written());
  QFile answer(folder() + "/answer.json");
  if (!request.open(QIODevice::ReadOnly) || !answer.open(QIODevice::WriteOnly)) return {};
  answer.write(QByteArray::fromStdString(m_fileOffice.answer(request.readAll().toStdString())));
  return QUrl::fromLocalFile(answer.fileName());
}

void ReviewBench::holdToCamera(const QString& text) {
  emit m_vault->hardware.camera->frame(scan::drawLabel(scan::LabelKind::qr, text, {400, 400}));
}

void ReviewBench::colleagueWrites(const QString& entity, const QString& field, const QString& value) {
  m_vault->arrives(
      m_vault->office.colleagueWrites({{entity.toStdString(), field.toStdString(), json::value(value.toStdString())}}));
}

void ReviewBench::pass(int minutes) {
  m_vault->pass(std::chrono::minutes(minutes));
  m_vault->app().review()->knowledgeTests().tick();
}

QString ReviewBench::colleagueFinds(const QString& text, const QString& item) {
  const Uuid id = uuidOf(77);
  const std::string entity = "finding/" + id.toString();
  m_vault->arrives(m_vault->office.colleagueWrites({{entity, "severity", json::value("minor")},
                                                    {entity, "text", json::value(text.toStdString())},
                                                    {entity, "items", json::value{item.toStdString()}},
                                                    {entity, "state", json::value("draft")}}));
  return QString::fromStdString(id.toString());
}

QString ReviewBench::folder() const {
  return m_vault ? QString::fromStdString(m_vault->data().string()) : QString();
}

QString ReviewBench::colleagueBrings(const QString& caption) {
  const Uuid id = uuidOf(78);
  const std::string entity = "evidence/" + id.toString();
  const std::string content = pictureOfTheirs();
  const domain::EvidenceContent named{crypto::printHash(crypto::sha256(content)), content.size(), "image/png",
                                      "gate.png"};
  m_vault->arrives(m_vault->office.colleagueWrites({{entity, "kind", json::value("photo")},
                                                    {entity, "caption", json::value(caption.toStdString())},
                                                    {entity, "content", domain::encodeContent(named)}}));
  return QString::fromStdString(id.toString());
}

void ReviewBench::contentsArrive() {
  app::ReviewSession& review = *m_vault->app().review();
  app::Downloads downloads(review.desk().store().database(), m_vault->clock());
  for (const auto& wanted : downloads.wantedContents().value()) {
    (void)downloads.keepPart(wanted, pictureOfTheirs());
    (void)downloads.finishContent(wanted);
  }
  review.evidence()->noteUploads();
}

void ReviewBench::endCertificate(int days, const QString& failure) {
  const WallTime now = m_vault->clock().now();
  app::CertificateRenewal renewal(m_vault->app().review()->desk().store().database());
  renewal.keepCertificate(m_vault->office.certificateUntil(now + std::chrono::days(days))).value();
  if (!failure.isEmpty()) {
    renewal.noteAsked(now).value();
    renewal.noteFailure({errcFromString(failure.toStdString()), "status 500"}).value();
  }
  m_vault->app().sync()->certificate()->refresh();
}

void ReviewBench::officeRefuses() {
  app::JournalStore& store = m_vault->app().review()->desk().store();
  const std::vector<std::string> unsent = store.unsent(1 << 20).value();
  for (const std::string& segment : unsent) {
    const auto header = journal::parseSegment(segment)->header;
    store
        .markRefused({header.journal,
                      header.device,
                      header.first,
                      header.count,
                      sync::SegmentReceipt::Status::refused,
                      0,
                      {Errc::not_assigned, "not on the team"},
                      {}})
        .value();
  }
  m_vault->app().sync()->problems()->refresh();
}

void ReviewBench::leaveMegabytes(int free) {
  m_vault->freeBytes = std::int64_t{free} << 20U;
}

void ReviewBench::fillVault(bool full) {
  limitPages(m_vault->app().review()->desk().store().database(), full);
}

void ReviewBench::damageReview() {
  damageSegments(m_vault->app().review()->desk().store().database(), m_vault->office.review());
  m_vault->app().closeReview();
  m_vault->app().reviews()->refresh();
}

void ReviewBench::cutOffImport(const QString& name) {
  app::ImportRecords records(m_vault->app().review()->desk().store().database());
  records.note({uuidOf(79), m_vault->office.review(), name.toStdString(), {}, "{}"}).value();
  records.markCutOff().value();
  m_vault->app().reviews()->refresh();
}

void ReviewBench::colleagueWritesNewer() {
  m_vault->arrives(
      m_vault->office.colleague().writeNewer(m_vault->office.review(), {{"review", "note", json::value("new")}}));
  emit m_vault->app().sync()->changed();
}

void ReviewBench::plugCamera() {
  m_vault->hardware.cameras["Back camera"] = roomPicture(1280, 960);
}

void ReviewBench::pullCamera() {
  m_vault->hardware.pullCamera();
}

void ReviewBench::plugMicrophone() {
  m_vault->hardware.hasMicrophone = true;
}

void ReviewBench::speak(int milliseconds) {
  m_vault->hardware.speak(milliseconds);
}

QString ReviewBench::bringPicture(const QString& caption, const QString& entity) {
  app::EvidenceDraft said;
  said.kind = "picture";
  said.caption = caption;
  if (!entity.isEmpty()) said.links = QStringList{entity};
  return m_vault->app().review()->evidenceImport()->importImage(roomPicture(1200, 800), "image/png", "room.png", said);
}

}  // namespace fieldseal::test
