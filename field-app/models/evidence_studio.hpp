/// Where evidence is made and looked at: the models of the gallery, the viewer, the camera, the microphone, the drawing
/// board and the floor plans of one review.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QUrl>

#include "models/entity_choice_model.hpp"
#include "models/evidence_gallery_model.hpp"
#include "models/evidence_pane.hpp"
#include "models/floor_plan_model.hpp"
#include "models/photo_camera.hpp"
#include "models/place_list_model.hpp"
#include "models/sketch_board.hpp"
#include "models/sound_player.hpp"
#include "models/sound_recorder.hpp"

namespace fieldseal::app {

class EvidenceStudio : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.studio")
  Q_PROPERTY(fieldseal::app::EvidenceGalleryModel* gallery READ gallery CONSTANT)
  /// Of the unit that the sighting page shows; its panel sets the filter.
  Q_PROPERTY(fieldseal::app::EvidenceListModel* unitEvidence READ unitEvidence CONSTANT)
  Q_PROPERTY(fieldseal::app::EvidencePane* pane READ pane CONSTANT)
  Q_PROPERTY(fieldseal::app::SketchBoard* board READ board CONSTANT)
  Q_PROPERTY(fieldseal::app::PhotoCamera* camera READ camera CONSTANT)
  Q_PROPERTY(fieldseal::app::SoundRecorder* recorder READ recorder CONSTANT)
  Q_PROPERTY(fieldseal::app::SoundPlayer* player READ player CONSTANT)
  Q_PROPERTY(fieldseal::app::FloorPlanModel* floorPlan READ floorPlan CONSTANT)
  /// The floor plan's picture as evidence: whether it is here, or how it comes.
  Q_PROPERTY(fieldseal::app::EvidencePane* planPane READ planPane CONSTANT)
  Q_PROPERTY(fieldseal::app::PlaceListModel* places READ places CONSTANT)
  Q_PROPERTY(fieldseal::app::EntityChoiceModel* choices READ choices CONSTANT)
  /// The ways to add evidence, in the order of the menu: "document", "photo", "file", "sketch", "audio".
  Q_PROPERTY(QStringList ways READ ways CONSTANT)

 public:
  EvidenceStudio(ReviewDesk& desk, EvidenceListModel& evidence, EvidenceImportModel& imports,
                 PhotographyModel& permission, const Hardware& hardware, QObject* parent);
  ~EvidenceStudio() override;

  [[nodiscard]] EvidenceGalleryModel* gallery() const { return m_gallery; }
  [[nodiscard]] EvidenceListModel* unitEvidence() const { return m_unitEvidence; }
  [[nodiscard]] EvidencePane* pane() const { return m_pane; }
  [[nodiscard]] SketchBoard* board() const { return m_board; }
  [[nodiscard]] PhotoCamera* camera() const { return m_camera; }
  [[nodiscard]] SoundRecorder* recorder() const { return m_recorder; }
  [[nodiscard]] SoundPlayer* player() const { return m_player; }
  [[nodiscard]] FloorPlanModel* floorPlan() const { return m_floorPlan; }
  [[nodiscard]] EvidencePane* planPane() const { return m_planPane; }
  [[nodiscard]] PlaceListModel* places() const { return m_places; }
  [[nodiscard]] EntityChoiceModel* choices() const { return m_choices; }

  [[nodiscard]] static QStringList ways() { return {"document", "photo", "file", "sketch", "audio"}; }

  /// Brings files in. @param entity  what they belong to; may be ""
  Q_INVOKABLE void importFiles(const QList<QUrl>& files, const QString& entity);
  /// Where a person sees an entity: {"page", "key"}; "" for what has no page.
  Q_INVOKABLE QVariantMap placeOf(const QString& entity) const;

  /// The vault is about to be locked: what is drawn and recorded becomes evidence, which the lock waits for.
  void keepAll();

 private:
  /// A finding stands on what was made for it.
  void onImported(const QString& evidenceId);

  ReviewDesk* m_desk;
  EvidenceImportModel* m_imports;
  EvidenceGalleryModel* m_gallery;
  EvidenceListModel* m_unitEvidence;
  EvidencePane* m_pane;
  SketchBoard* m_board;
  PhotoCamera* m_camera;
  SoundRecorder* m_recorder;
  SoundPlayer* m_player;
  FloorPlanModel* m_floorPlan;
  EvidencePane* m_planPane;
  PlaceListModel* m_places;
  EntityChoiceModel* m_choices;
};

}  // namespace fieldseal::app
