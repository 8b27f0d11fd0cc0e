/// Evidence: documents that were seen, photographs, pictures, sound, files, sketches and markups.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QVariantMap>
#include <optional>
#include <string>
#include <vector>

#include "base/bytes.hpp"
#include "base/clock.hpp"
#include "base/ids.hpp"
#include "domain/evidence.hpp"

namespace fieldseal::app {

class ReviewDesk;

class EvidenceListModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.evidence, review.pane.evidence")
  Q_PROPERTY(int count READ count NOTIFY countChanged)
  /// Only evidence linked to this entity; "" for all. The pane's own model has it set.
  Q_PROPERTY(QString entityFilter READ entityFilter WRITE setEntityFilter NOTIFY entityFilterChanged)
  /// Only this kind; "" for all, "picture" for all that can be shown as one.
  Q_PROPERTY(QString kindFilter READ kindFilter WRITE setKindFilter NOTIFY filterChanged)
  /// Words in captions, numbers, places and what it belongs to.
  Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY filterChanged)
  /// Retracted ones too.
  Q_PROPERTY(bool withRetracted READ withRetracted WRITE setWithRetracted NOTIFY filterChanged)
  /// Codes for labels.level.
  Q_PROPERTY(QStringList levels READ levels CONSTANT)
  /// Codes for labels.evidenceKind that occur in this review, for a filter.
  Q_PROPERTY(QStringList kinds READ kinds NOTIFY countChanged)

 public:
  enum Role {
    EvidenceIdRole = Qt::UserRole + 1,  ///< evidenceId: string
    KindRole,                           ///< kind: "document", "photo", "picture", "audio", "file", "sketch", "markup"
    CaptionRole,                        ///< caption: string
    LevelRole,                          ///< level: code
    NumberRole,                         ///< documentNumber: string
    PlaceRole,                          ///< place: string
    CustodianRole,                      ///< custodian: string
    LinksRole,                          ///< links: list of entities
    LinksTextRole,                      ///< linksText: "PE-04, Equipment E000031"
    PictureRole,           ///< picture: "image://evidence/…" for an Image; "" for what is none or is not here
    ContentHashRole,       ///< contentHash: "sha256:…"; "" for a document
    ContentNameRole,       ///< contentName: "rack.jpg"
    ContentTypeRole,       ///< contentType: MIME type
    ContentSizeTextRole,   ///< contentSizeText: "2.4 MB"
    HereRole,              ///< here: bool, the content is on this tablet
    ContentStateRole,      ///< contentState: "", "here", "sending", "sent", "refused"; or "elsewhere", "awaited" when
                           ///< it was asked for, "unavailable" when it could not be had
    ContentStateTextRole,  ///< contentStateText: "On this tablet only", "3.1 of 7 MB sent", …
    OriginalRole,          ///< original: evidenceId of what a markup was drawn on, or ""
    ShapesRole,            ///< shapes: JSON text of a sketch or markup, or ""
    TakenPlaceRole,        ///< takenPlace: where a photograph was taken, or ""
    AuthorTextRole,        ///< authorText: "Li Na, 2 Mar 2026 14:02"
    RetractedRole,         ///< retracted: bool
    RetractedReasonRole,   ///< retractedReason: why, or ""
  };

  EvidenceListModel(ReviewDesk& desk, QObject* parent);

  [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
  [[nodiscard]] QString entityFilter() const { return m_entity; }
  void setEntityFilter(const QString& entity);
  [[nodiscard]] QString kindFilter() const { return m_kind; }
  void setKindFilter(const QString& kind);
  [[nodiscard]] QString search() const { return m_search; }
  void setSearch(const QString& text);
  [[nodiscard]] bool withRetracted() const { return m_withRetracted; }
  void setWithRetracted(bool with);
  [[nodiscard]] QStringList kinds() const;
  [[nodiscard]] static QStringList levels() { return {"public", "internal", "confidential", "secret", "top_secret"}; }
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  /// @param document  {"caption", "level", "number", "place", "custodian"}; the caption must not be empty
  /// @param entity    what it belongs to: "item/PE-04"; "" takes `entityFilter`
  /// @return its id, "" when it was not stored
  Q_INVOKABLE QString addDocument(const QVariantMap& document, const QString& entity = {});
  Q_INVOKABLE bool changeDocument(const QString& evidenceId, const QVariantMap& document);
  /// Changes what is said of any evidence: keys of `words` that are there among "caption", "level", "number", "place",
  /// "custodian", "links" (list), "takenPlace".
  Q_INVOKABLE bool change(const QString& evidenceId, const QVariantMap& words);
  /// Links one that is there to another entity too.
  Q_INVOKABLE bool link(const QString& evidenceId, const QString& entity);
  Q_INVOKABLE bool unlink(const QString& evidenceId, const QString& entity);
  /// All roles of one evidence by name, retracted or filtered out or not; empty when there is none.
  Q_INVOKABLE QVariantMap get(const QString& evidenceId) const;
  /// @param reason  must not be empty
  Q_INVOKABLE bool retract(const QString& evidenceId, const QString& reason);

  /// For sketches, markups and sound: all bytes of a content. @errors as Attachments::readAll
  [[nodiscard]] Result<Bytes> contentBytes(const QString& evidenceId) const;
  /// What is at the office may be more by now.
  void noteUploads() { update(); }

 signals:
  void countChanged();
  void entityFilterChanged();
  void filterChanged();

 private:
  struct Row {
    Uuid id;
    QString kind, caption, level, number, place, custodian;
    QStringList links;
    QString hash, name, type, original, shapes, takenPlace;
    quint64 bytes = 0, sent = 0, received = 0;
    bool awaited = false, unavailable = false;
    bool here = false, held = false, refused = false, retracted = false;
    UserId author;
    WallTime wall{};
    friend bool operator==(const Row&, const Row&) = default;
  };
  void update();
  [[nodiscard]] Row rowFor(const domain::Evidence& evidence) const;
  [[nodiscard]] bool shows(const Row& row) const;
  [[nodiscard]] QVariant value(const Row& row, int role) const;
  [[nodiscard]] static QString contentState(const Row& row);
  [[nodiscard]] QString contentStateText(const Row& row) const;
  [[nodiscard]] QString linksText(const Row& row) const;
  [[nodiscard]] QString retractedReason(const Row& row) const;
  /// The path of evidence that is there.
  [[nodiscard]] std::optional<std::string> pathOf(const QString& evidenceId) const;
  [[nodiscard]] std::optional<domain::Evidence> find(const QString& evidenceId) const;

  ReviewDesk* m_desk;
  QString m_entity, m_kind, m_search;
  bool m_withRetracted = false;
  std::vector<Row> m_rows;
};

}  // namespace fieldseal::app
