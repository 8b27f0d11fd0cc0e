/// Registers that several people set at the same time, each with all its values.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QVariantList>
#include <vector>

#include "journal/registers.hpp"

namespace fieldseal::app {

class ReviewDesk;

class ConflictListModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.conflicts")
  Q_PROPERTY(int count READ count NOTIFY countChanged)
  /// Who wrote one of the values: [{"userId", "name", "mine", "count"}], count of conflicts that theirs would settle.
  Q_PROPERTY(QVariantList authors READ authors NOTIFY changed)
  /// The conflict that is looked at, a place; "" for none.
  Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY currentChanged)

 public:
  enum Role {
    EntityRole = Qt::UserRole + 1,  ///< entity: string
    FieldRole,                      ///< field: name, for labels.field
    PlaceRole,                      ///< place: "PE-04", "Equipment E000031", "Finding: …"
    QuestionRole,                   ///< question: of the item, "" for others
    /// heads: [{"entry", "valueText", "value", "authorName", "deviceName", "timeText", "mine", "provisional"}], the one
    /// that counts until it is settled first
    HeadsRole,
    /// input: how a new value can be written: "determination", "text", "count", "date" or "" (only by taking one)
    InputRole,
    /// choices: codes for a determination; else empty
    ChoicesRole,
  };

  ConflictListModel(ReviewDesk& desk, QObject* parent);

  [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
  [[nodiscard]] QVariantList authors() const;
  [[nodiscard]] QString current() const { return m_current; }
  void setCurrent(const QString& place);
  /// What names a conflict: "item/PE-04:note".
  [[nodiscard]] static QString placeOf(const journal::RegisterKey& key);
  /// -1 when it is settled.
  Q_INVOKABLE int rowOf(const QString& place) const;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  /// Settles it with the value of one head, named by its `entry`.
  Q_INVOKABLE bool take(const QString& entity, const QString& field, const QString& entry);
  /// Settles every conflict in which this person has one value with it: ask first, naming the count. One undo step.
  Q_INVOKABLE bool takeAllOf(const QString& userId);
  /// Settles it with a new value, in the form that `input` says.
  Q_INVOKABLE bool writeValue(const QString& entity, const QString& field, const QString& value);

 signals:
  void countChanged();
  void changed();
  void currentChanged();

 private:
  void update();
  [[nodiscard]] QVariantList heads(const journal::RegisterKey& key) const;
  /// Who first wrote a head, also when an undo brought it back.
  [[nodiscard]] UserId writerOf(const journal::RegisterKey& key, const domain::Head& head) const;
  /// The one value of this person in a conflict; nullptr when there is none, or several.
  [[nodiscard]] const json::value* valueOf(const journal::RegisterKey& key, UserId user) const;
  [[nodiscard]] QStringList choices(const journal::RegisterKey& key) const;
  bool settle(const QString& entity, const QString& field, json::value value);

  ReviewDesk* m_desk;
  struct Row {
    journal::RegisterKey key;
    std::vector<EntryId> heads;
    friend bool operator==(const Row&, const Row&) = default;
  };
  std::vector<Row> m_rows;
  QString m_current;
};

}  // namespace fieldseal::app
