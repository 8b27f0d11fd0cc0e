/// The people that the applicant declared, to choose one or several from: for an interview, for a knowledge test.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QStringList>
#include <set>
#include <vector>

namespace fieldseal::app {

class ReviewDesk;

class PersonPickModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.people")
  Q_PROPERTY(int count READ count NOTIFY changed)
  /// Words that the number, the name or another field holds; "" for all.
  Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed)
  Q_PROPERTY(int pickedCount READ pickedCount NOTIFY changed)
  /// Entities, in the order of the list.
  Q_PROPERTY(QStringList picked READ picked NOTIFY changed)
  /// "Personnel"; "" when the template declares no people.
  Q_PROPERTY(QString listTitle READ listTitle NOTIFY changed)

 public:
  enum Role {
    PersonRole = Qt::UserRole + 1,  ///< person: entity
    NameRole,                       ///< personName: string
    DetailRole,                     ///< detail: the other fields in a line
    PickedRole,                     ///< picked: bool
    TalkedRole,                     ///< talked: bool; interviewed, or sat or sits a knowledge test
  };

  PersonPickModel(ReviewDesk& desk, QObject* parent);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
  [[nodiscard]] QString filter() const { return m_filter; }
  void setFilter(const QString& words);
  [[nodiscard]] int pickedCount() const { return static_cast<int>(m_picked.size()); }
  [[nodiscard]] QStringList picked() const;
  [[nodiscard]] QString listTitle() const;

  /// Begins anew. @param purpose  "interview" or "test": who was `talked` to
  Q_INVOKABLE void begin(const QString& purpose);
  Q_INVOKABLE void toggle(const QString& person);
  /// Picks these beside what is picked.
  Q_INVOKABLE void pick(const QStringList& people);
  /// Picks the ones that are shown.
  Q_INVOKABLE void pickShown();
  Q_INVOKABLE void clearPicked();
  Q_INVOKABLE QString nameOf(const QString& person) const;
  Q_INVOKABLE QString personAt(int row) const;

 signals:
  void changed();

 private:
  struct Row {
    QString person, name, detail;
    bool talked = false;
    friend bool operator==(const Row&, const Row&) = default;
  };
  void update();
  [[nodiscard]] std::set<std::string> talkedTo() const;

  ReviewDesk* m_desk;
  QString m_purpose = QStringLiteral("interview");
  QString m_filter;
  std::vector<Row> m_rows;
  std::set<QString> m_picked;
};

}  // namespace fieldseal::app
