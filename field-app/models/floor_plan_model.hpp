/// The floor plan of one place, and the pins on it.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QString>
#include <QUrl>
#include <optional>
#include <vector>

#include "base/uuid.hpp"
#include "models/evidence_import_model.hpp"

namespace fieldseal::app {

class ReviewDesk;

class FloorPlanModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.floorPlan")
  /// The unit that the plan is of: "unit/site/S1"; "" for none.
  Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY placeChanged)
  Q_PROPERTY(QString placeTitle READ placeTitle NOTIFY planChanged)
  /// The evidence that is its plan; "" while it has none.
  Q_PROPERTY(QString planId READ planId NOTIFY planChanged)
  /// For image://evidence/; "" while there is no plan.
  Q_PROPERTY(QString planHash READ planHash NOTIFY planChanged)
  /// Pictures of the evidence that could be the plan: [{"id", "caption", "hash"}], those linked to the place first.
  Q_PROPERTY(QVariantList pictures READ pictures NOTIFY picturesChanged)
  Q_PROPERTY(int count READ count NOTIFY countChanged)

 public:
  enum Role {
    PinIdRole = Qt::UserRole + 1,  ///< pinId: string
    NumberRole,                    ///< number: int, from 1 in the order they were set
    AcrossRole,                    ///< pinX: 0 to 1 of the picture's width
    DownRole,                      ///< pinY: 0 to 1 of its height
    LabelRole,                     ///< label: string
    AboutRole,                     ///< about: entity, "" for none
    AboutTitleRole,                ///< aboutTitle: string
    AboutKindRole,                 ///< aboutKind: "item", "unit", "finding", "evidence" or ""
  };

  FloorPlanModel(ReviewDesk& desk, EvidenceImportModel& imports, QObject* parent);

  [[nodiscard]] QString place() const { return m_place; }
  void setPlace(const QString& unit);
  [[nodiscard]] QString placeTitle() const;
  [[nodiscard]] QString planId() const { return m_plan; }
  [[nodiscard]] QString planHash() const;
  [[nodiscard]] QVariantList pictures() const;
  [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  /// Makes a picture of the evidence the plan. "" takes the plan away; its pins stay with the picture.
  Q_INVOKABLE bool setPlan(const QString& evidenceId);
  /// Brings a picture in, which is the plan once it is stored. @return the evidence's id, "" when it was refused
  Q_INVOKABLE QString importPlan(const QUrl& file);

  /// @return the pin's id, "" when it was not stored
  Q_INVOKABLE QString addPin(double across, double down, const QString& label, const QString& about);
  Q_INVOKABLE bool movePin(const QString& pinId, double across, double down);
  Q_INVOKABLE bool changePin(const QString& pinId, const QString& label, const QString& about);
  Q_INVOKABLE bool removePin(const QString& pinId);
  /// All roles of a pin by name; empty when it is not there.
  Q_INVOKABLE QVariantMap pin(const QString& pinId) const;

 signals:
  void placeChanged();
  void planChanged();
  void picturesChanged();
  void countChanged();

 private:
  struct Row {
    Uuid id;
    int x = 0, y = 0;
    QString label, about;
    friend bool operator==(const Row&, const Row&) = default;
  };
  void update();
  [[nodiscard]] std::optional<Row> rowOf(const QString& pinId) const;

  ReviewDesk* m_desk;
  EvidenceImportModel* m_imports;
  QString m_place, m_plan;
  std::vector<Row> m_rows;
};

}  // namespace fieldseal::app
