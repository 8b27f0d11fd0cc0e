/// The questions of one interview with their answers: the template's for the role, then free ones, and the one that is
/// being worded.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <optional>
#include <vector>

#include "domain/interview.hpp"

namespace fieldseal::app {

class ReviewDesk;

class InterviewQuestionModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.interview.questions")
  Q_PROPERTY(int count READ count NOTIFY changed)
  Q_PROPERTY(int answeredCount READ answeredCount NOTIFY changed)
  /// Worded and not asked yet: kept in the vault, and no part of the journal, until it is asked or the record is
  /// locked.
  Q_PROPERTY(QString unasked READ unasked WRITE setUnasked NOTIFY changed)

 public:
  enum Role {
    QuestionIdRole = Qt::UserRole + 1,  ///< questionId: string
    NumberRole,                         ///< number: int, from 1
    QuestionRole,                       ///< question: string, in the chosen language
    AnswerRole,                         ///< answer: string
    ItemsRole,                          ///< items: ids that the answer is for
    FreeRole,                           ///< free: bool; not of the template, can be taken back
    AnsweredRole,                       ///< answered: bool
    ConflictedRole,                     ///< conflicted: bool
  };

  InterviewQuestionModel(ReviewDesk& desk, QObject* parent) : QAbstractListModel(parent), m_desk(&desk) {}

  /// @param interview  nothing: no rows
  void show(const std::optional<domain::Interview>& interview);
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
  [[nodiscard]] int answeredCount() const;
  [[nodiscard]] QString unasked() const { return m_unasked; }
  void setUnasked(const QString& question);
  Q_INVOKABLE QString idAt(int row) const;
  Q_INVOKABLE QString answerAt(int row) const;

 signals:
  void changed();

 private:
  struct Row {
    QString id, question, answer;
    QStringList items;
    int number = 0;
    bool free = false, conflicted = false;
    friend bool operator==(const Row&, const Row&) = default;
  };

  void takeUp(const std::optional<Uuid>& interview);

  ReviewDesk* m_desk;
  std::vector<Row> m_rows;
  std::optional<Uuid> m_interview;
  QString m_unasked;
};

}  // namespace fieldseal::app
