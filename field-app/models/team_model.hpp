/// The team of a review, and each tablet's part in it.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QStringList>
#include <QVariantList>
#include <vector>

#include "base/ids.hpp"

namespace fieldseal::app {

class ReviewDesk;

class TeamModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.team")
  Q_PROPERTY(int count READ count NOTIFY countChanged)
  /// What the leader should know before sealing, a sentence each: of every colleague's tablet, how far its work is
  /// here. What a tablet has not sent, nobody else can know.
  Q_PROPERTY(QStringList sealWarnings READ sealWarnings NOTIFY warningsChanged)

 public:
  enum Role {
    UserIdRole = Qt::UserRole + 1,  ///< userId: string
    UserNameRole,                   ///< userName: string
    TeamRoleRole,                   ///< teamRole: "leader" or "inspector"
    MineRole,                       ///< mine: bool; it is I
    AnswersRole,                    ///< answers: int, determinations and sightings by this person that stand
    /// devices: [{"deviceName", "entries", "sent", "own", "lastText", "text"}]; text: "Tablet 2: 122 of 200 sent". Of
    /// other tablets only what came here is known: sent == entries, and lastText is when the last of it was written.
    DevicesRole,
    SilentRole,  ///< silent: bool; a colleague of whom nothing has come here
  };

  TeamModel(ReviewDesk& desk, QObject* parent);

  [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
  [[nodiscard]] QStringList sealWarnings() const;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

 signals:
  void countChanged();
  void warningsChanged();

 private:
  struct Row {
    UserId user;
    QString name, role;
    int answers = 0;
    QVariantList devices;
    friend bool operator==(const Row&, const Row&) = default;
  };
  void update();
  [[nodiscard]] std::vector<Row> rows() const;

  ReviewDesk* m_desk;
  std::vector<Row> m_rows;
};

}  // namespace fieldseal::app
