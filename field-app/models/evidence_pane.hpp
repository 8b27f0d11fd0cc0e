/// One piece of evidence as the viewer shows it, and what can be said of it afterwards.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <QVariantList>
#include <QVariantMap>
#include <optional>

#include "base/uuid.hpp"
#include "journal/writer.hpp"
#include "models/evidence_import_model.hpp"
#include "models/evidence_list_model.hpp"
#include "store/downloads.hpp"

namespace fieldseal::app {

class ReviewDesk;

class EvidencePane : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.evidencePane")
  /// Set it to look at one; "" for none.
  Q_PROPERTY(QString evidenceId READ evidenceId WRITE setEvidenceId NOTIFY changed)
  Q_PROPERTY(bool present READ present NOTIFY changed)
  /// All roles of the list by name; empty while none is shown.
  Q_PROPERTY(QVariantMap said READ said NOTIFY changed)
  Q_PROPERTY(QString kind READ kind NOTIFY changed)
  Q_PROPERTY(QString caption READ caption WRITE setCaption NOTIFY changed)
  Q_PROPERTY(QString level READ level WRITE setLevel NOTIFY changed)
  /// For an Image; "" for what is none or is not on this tablet.
  Q_PROPERTY(QString picture READ picture NOTIFY changed)
  /// Its content is on this tablet; and can be played.
  Q_PROPERTY(bool here READ here NOTIFY changed)
  Q_PROPERTY(bool isSound READ isSound NOTIFY changed)
  /// While its content is not on this tablet: whose tablet made it, how far it has come, or why it could not be had and
  /// what to do; "" otherwise.
  Q_PROPERTY(QString elsewhereText READ elsewhereText NOTIFY changed)
  /// It can be asked for: it is not here and not on its way.
  Q_PROPERTY(bool canFetch READ canFetch NOTIFY changed)
  /// It was asked for and comes with the sync.
  Q_PROPERTY(bool awaited READ awaited NOTIFY changed)
  /// 0 to 1 of what is awaited.
  Q_PROPERTY(double fetched READ fetched NOTIFY changed)
  /// "rack.jpg, 412 KB"; "" without a content.
  Q_PROPERTY(QString contentText READ contentText NOTIFY changed)
  /// What it belongs to, findings that stand on it included: [{"entity", "title", "page", "key", "kind"}].
  Q_PROPERTY(QVariantList links READ links NOTIFY changed)
  /// What a markup was made from: {"id", "caption", "picture"}; empty for others.
  Q_PROPERTY(QVariantMap original READ original NOTIFY changed)
  /// What was drawn on this picture: [{"id", "caption", "picture"}].
  Q_PROPERTY(QVariantList markups READ markups NOTIFY changed)
  Q_PROPERTY(bool writable READ writable NOTIFY changed)

 public:
  /// @param imports  asked whether there is room for what is fetched
  EvidencePane(ReviewDesk& desk, EvidenceListModel& evidence, const EvidenceImportModel& imports, QObject* parent);

  [[nodiscard]] QString evidenceId() const { return m_id; }
  void setEvidenceId(const QString& id);
  [[nodiscard]] bool present() const { return !m_said.isEmpty(); }
  [[nodiscard]] const QVariantMap& said() const { return m_said; }
  [[nodiscard]] QString kind() const { return text("kind"); }
  [[nodiscard]] QString caption() const { return text("caption"); }
  [[nodiscard]] QString level() const { return text("level"); }
  [[nodiscard]] QString picture() const { return text("picture"); }
  [[nodiscard]] bool here() const { return m_said.value("here").toBool(); }
  [[nodiscard]] bool isSound() const { return text("contentType").startsWith("audio/"); }
  [[nodiscard]] QString elsewhereText() const;
  [[nodiscard]] bool canFetch() const;
  [[nodiscard]] bool awaited() const { return text("contentState") == "awaited"; }
  [[nodiscard]] double fetched() const;
  [[nodiscard]] QString contentText() const;
  [[nodiscard]] QVariantList links() const;
  [[nodiscard]] QVariantMap original() const;
  [[nodiscard]] QVariantList markups() const;
  [[nodiscard]] bool writable() const;

  /// Not empty: evidence without a caption says nothing to a reader.
  void setCaption(const QString& caption);
  void setLevel(const QString& level);
  /// Links it to an item, a unit, a finding or other evidence too; a finding then stands on it.
  Q_INVOKABLE bool link(const QString& entity);
  /// Lets go of a link; of a finding that stands on it too.
  Q_INVOKABLE bool unlink(const QString& entity);
  /// Asks the office for the content; it comes with a sync, which `fetchWanted` asks for. @return false with a toast
  Q_INVOKABLE bool fetch();
  /// Lets go of what was asked for, and of what has come of it.
  Q_INVOKABLE void stopFetching();
  /// @param reason  must not be empty
  Q_INVOKABLE bool retract(const QString& reason);

 signals:
  void changed();
  void fetchWanted();

 private:
  void update();
  [[nodiscard]] std::optional<DownloadState> download() const;
  [[nodiscard]] QString text(const char* role) const { return m_said.value(role).toString(); }
  [[nodiscard]] std::optional<Uuid> id() const;
  bool set(std::vector<journal::Change> changes);

  ReviewDesk* m_desk;
  EvidenceListModel* m_evidence;
  const EvidenceImportModel* m_imports;
  QString m_id;
  QVariantMap m_said;
};

}  // namespace fieldseal::app
