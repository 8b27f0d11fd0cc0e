/// Evidence: references to documents that were seen.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QVariantMap>
#include <optional>
#include <string>
#include <vector>

#include "base/uuid.hpp"

namespace fieldseal::app {

class ReviewDesk;

class EvidenceListModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.evidence, review.pane.evidence")
  Q_PROPERTY(int count READ count NOTIFY countChanged)
  /// Only evidence linked to this entity; "" for all. The pane's own model has it set.
  Q_PROPERTY(QString entityFilter READ entityFilter WRITE setEntityFilter NOTIFY entityFilterChanged)
  /// Codes for labels.level.
  Q_PROPERTY(QStringList levels READ levels CONSTANT)

 public:
  enum Role {
    EvidenceIdRole = Qt::UserRole + 1,  ///< evidenceId: string
    KindRole,                           ///< kind: "document"
    CaptionRole,                        ///< caption: string
    LevelRole,                          ///< level: code
    NumberRole,                         ///< documentNumber: string
    PlaceRole,                          ///< place: string
    CustodianRole,                      ///< custodian: string
    LinksRole,                          ///< links: list of entities
    LinksTextRole,                      ///< linksText: "PE-04, Equipment E000031"
  };

  EvidenceListModel(ReviewDesk& desk, QObject* parent);

  [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
  [[nodiscard]] QString entityFilter() const { return m_entity; }
  void setEntityFilter(const QString& entity);
  [[nodiscard]] static QStringList levels() { return {"public", "internal", "confidential", "secret", "top_secret"}; }
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  /// @param document  {"caption", "level", "number", "place", "custodian"}; the caption must not be empty
  /// @param entity    what it belongs to: "item/PE-04"; "" takes `entityFilter`
  /// @return its id, "" when it was not stored
  Q_INVOKABLE QString addDocument(const QVariantMap& document, const QString& entity = {});
  Q_INVOKABLE bool changeDocument(const QString& evidenceId, const QVariantMap& document);
  /// Links one that is there to another entity too.
  Q_INVOKABLE bool link(const QString& evidenceId, const QString& entity);
  /// @param reason  must not be empty
  Q_INVOKABLE bool retract(const QString& evidenceId, const QString& reason);

 signals:
  void countChanged();
  void entityFilterChanged();

 private:
  struct Row {
    Uuid id;
    QString kind, caption, level, number, place, custodian;
    QStringList links;
    friend bool operator==(const Row&, const Row&) = default;
  };
  void update();
  /// The path of evidence that is there.
  [[nodiscard]] std::optional<std::string> pathOf(const QString& evidenceId) const;

  ReviewDesk* m_desk;
  QString m_entity;
  std::vector<Row> m_rows;
};

}  // namespace fieldseal::app
