/// The interviews of a review; the latest first, retracted ones last.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QStringList>
#include <vector>

#include "journal/interview_signing.hpp"

namespace fieldseal::app {

class ReviewDesk;

class InterviewListModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.interviews")
  Q_PROPERTY(int count READ count NOTIFY changed)
  Q_PROPERTY(bool writable READ writable NOTIFY changed)
  /// Interviews that are not signed off, refused or retracted.
  Q_PROPERTY(int openCount READ openCount NOTIFY changed)
  /// The template's roles, and what they are called.
  Q_PROPERTY(QStringList roleCodes READ roleCodes CONSTANT)
  Q_PROPERTY(QStringList roleWords READ roleWords NOTIFY changed)
  /// Roles that the template requires and nobody of which has signed yet.
  Q_PROPERTY(QStringList missingRoles READ missingRoles NOTIFY changed)

 public:
  enum Role {
    InterviewIdRole = Qt::UserRole + 1,  ///< interviewId: string
    PersonNameRole,                      ///< personName: string
    PersonTextRole,                      ///< personText: "Personnel P00012", "" for one who was not declared
    RoleTitleRole,                       ///< roleTitle: string
    StateRole,                           ///< interviewState: "open", "read_back", "signed", "refused", "retracted"
    StateTextRole,                       ///< stateText: "3 of 8 answered", "2 pages to sign", …
    TimeTextRole,                        ///< timeText: when it began
    AuthorNameRole,                      ///< authorName: who began it
    ConflictedRole,                      ///< conflicted: bool
    VoidedRole,                          ///< voided: int; signatures of a text that was changed since
  };

  InterviewListModel(ReviewDesk& desk, QObject* parent);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
  [[nodiscard]] bool writable() const;
  [[nodiscard]] int openCount() const;
  [[nodiscard]] QStringList roleCodes() const;
  [[nodiscard]] QStringList roleWords() const;
  [[nodiscard]] QStringList missingRoles() const;

  /// Begins one now. @param person  entity of a declared person, or ""
  /// @return its id; "" when it failed
  Q_INVOKABLE QString create(const QString& person, const QString& name, const QString& role);
  Q_INVOKABLE QString idAt(int row) const;

 signals:
  void changed();

 private:
  struct Row {
    QString id, name, person, role, stateText;
    journal::InterviewState state = journal::InterviewState::open;
    WallTime started{};
    UserId author;
    bool conflicted = false;
    int voided = 0;
    friend bool operator==(const Row&, const Row&) = default;
  };
  void update();
  [[nodiscard]] Row read(const domain::Interview& interview) const;

  ReviewDesk* m_desk;
  std::vector<Row> m_rows;
};

/// What stands on the pages of this review's records.
[[nodiscard]] domain::InterviewHead interviewHead(const ReviewDesk& desk);

}  // namespace fieldseal::app
