#include "models/evidence_studio.hpp"

#include "models/evidence_contents.hpp"
#include "models/finding_evidence.hpp"
#include "models/json_text.hpp"
#include "models/places.hpp"
#include "models/review_desk.hpp"

namespace fieldseal::app {
EvidenceStudio::EvidenceStudio(ReviewDesk& desk, EvidenceListModel& evidence, EvidenceImportModel& imports,
                               PhotographyModel& permission, const Hardware& hardware, QObject* parent)
    : QObject(parent),
      m_desk(&desk),
      m_imports(&imports),
      m_gallery(new EvidenceGalleryModel(evidence, this)),
      m_unitEvidence(new EvidenceListModel(desk, this)),
      m_pane(new EvidencePane(desk, evidence, imports, this)),
      m_board(new SketchBoard(desk, imports, this)),
      m_camera(new PhotoCamera(desk, imports, permission, hardware, this)),
      m_recorder(new SoundRecorder(desk, imports, hardware, this)),
      m_player(new SoundPlayer(desk, *m_recorder, this)),
      m_floorPlan(new FloorPlanModel(desk, imports, this)),
      m_planPane(new EvidencePane(desk, evidence, imports, this)),
      m_places(new PlaceListModel(desk, this)),
      m_choices(new EntityChoiceModel(desk, this)) {
  m_unitEvidence->setEntityFilter("-");  // of nothing, until a unit is shown
  connect(&imports, &EvidenceImportModel::imported, this, &EvidenceStudio::onImported);
  connect(m_floorPlan, &FloorPlanModel::planChanged, m_planPane,
          [this] { m_planPane->setEvidenceId(m_floorPlan->planId()); });
  // A content that was fetched comes without an entry.
  connect(&evidence, &QAbstractItemModel::dataChanged, m_floorPlan, &FloorPlanModel::picturesChanged);
}

EvidenceStudio::~EvidenceStudio() = default;

void EvidenceStudio::importFiles(const QList<QUrl>& files, const QString& entity) {
  QVariantMap said;
  if (!entity.isEmpty()) said["links"] = QStringList{entity};
  m_imports->importFiles(files, said);
}

void EvidenceStudio::keepAll() {
  m_camera->end();
  m_player->unload();
  m_board->keep();
  m_recorder->keep();
}

QVariantMap EvidenceStudio::placeOf(const QString& entity) const {
  const Place place = app::placeOf(entity.toStdString());
  return {{"page", place.page}, {"key", place.key}};
}

void EvidenceStudio::onImported(const QString& evidenceId) {
  const auto evidence = findEvidence(*m_desk, evidenceId);
  if (!evidence) return;
  for (const std::string& link : evidence->links) {
    auto stands = standOn(*m_desk, link, evidence->id);
    if (stands) m_desk->write({std::move(*stands)}, {}, ReviewDesk::Undo::no);
  }
}

}  // namespace fieldseal::app
