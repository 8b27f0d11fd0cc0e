/// A large file that comes into the vault while the app may be killed, and what is looked at afterwards.
#include <QCryptographicHash>
#include <QFile>

#include "driver/not_shown.hpp"
#include "inspector/gathering.hpp"
#include "inspector/ledger.hpp"
#include "models/review_desk.hpp"
#include "models/review_session.hpp"
#include "store/attachments.hpp"

namespace fieldseal::e2e {

namespace {

QString hashOf(const QString& path) {
  QFile file(path);
  QCryptographicHash hash(QCryptographicHash::Sha256);
  if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
    throw std::runtime_error("cannot read " + path.toStdString());
  return "sha256:" + hash.result().toHex();
}

}  // namespace

void Gathering::bringIn(const QString& file) {
  const app::EvidenceImportModel& imports = *review().evidenceImport();
  Screen& screen = m_script->screen();
  m_script->go("evidence");
  const QStringList cutOff = screen.keys("importRetry:");
  const auto progressed =
      QObject::connect(&imports, &QAbstractItemModel::dataChanged, [&imports](const QModelIndex& row) {
        const double share = imports.data(row, app::EvidenceImportModel::ProgressRole).toDouble();
        Ledger::tell("importing " + QString::number(qRound(share * 100)));
      });
  const QString id = awaitContent([&] {
    if (cutOff.isEmpty()) {
      m_script->finger().tap("addEvidence");
      pickFile("add:file", file);
    } else {
      m_script->finger().tap("importRetry:" + cutOff.constFirst());
    }
  });
  QObject::disconnect(progressed);
  if (QString::fromStdString(contentOf(id)->sha256) != hashOf(m_stick + "/" + file))
    throw NotShown("what came in is not the file that was brought");
  Ledger::tell("imported " + id);
}

void Gathering::checkContents() {
  Screen& screen = m_script->screen();
  const auto& registers = review().desk().registers();
  int whole = 0;
  registers.forEachEntity("evidence/", [&](std::string_view entity) {
    const auto evidence = domain::readEvidence(registers, entity);
    if (!evidence || !evidence->content) return;
    const auto hash = crypto::parseHash(evidence->content->sha256);
    app::Attachments held(review().desk().store().database());
    if (!hash || !held.verify(*hash)) throw NotShown("a content that evidence names is not whole");
    ++whole;
  });
  m_script->go("settings");
  m_script->finger().tap("selfCheck");
  screen.await("selfCheckResult", milliseconds(60'000));
  if (screen.words("selfCheckResult") != "Every page of the vault is sound.")
    throw NotShown("the self-check finds: " + screen.words("selfCheckResult"));
  Ledger::tell("whole " + QString::number(whole));
}

}  // namespace fieldseal::e2e
