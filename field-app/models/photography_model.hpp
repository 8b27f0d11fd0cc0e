/// Whether photographs may be taken on these premises: who allowed it, where, and of what. Without a recorded
/// permission no photograph comes into the review.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>

#include "domain/evidence.hpp"

namespace fieldseal::app {

class ReviewDesk;

class PhotographyModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.photographyPermission")
  /// "" (nobody asked yet), "permitted" or "refused".
  Q_PROPERTY(QString permission READ permission NOTIFY changed)
  Q_PROPERTY(bool permitted READ permitted NOTIFY changed)
  /// Who said so.
  Q_PROPERTY(QString by READ by NOTIFY changed)
  Q_PROPERTY(QString where READ where NOTIFY changed)
  Q_PROPERTY(QString scope READ scope NOTIFY changed)
  /// "recorded by NAME, TIME"; "" before.
  Q_PROPERTY(QString recordedText READ recordedText NOTIFY changed)
  /// Two tablets recorded different answers: nobody photographs until one is chosen.
  Q_PROPERTY(bool conflicted READ conflicted NOTIFY changed)
  /// Why no photograph can be taken now: "" or a sentence that says what to do.
  Q_PROPERTY(QString problem READ problem NOTIFY changed)

 public:
  PhotographyModel(ReviewDesk& desk, QObject* parent);

  [[nodiscard]] QString permission() const;
  [[nodiscard]] bool permitted() const;
  [[nodiscard]] QString by() const;
  [[nodiscard]] QString where() const;
  [[nodiscard]] QString scope() const;
  [[nodiscard]] QString recordedText() const;
  [[nodiscard]] bool conflicted() const;
  [[nodiscard]] QString problem() const;

  /// @param by  who allowed it; must not be empty. `where` and `scope` say what it holds for: "" is everywhere,
  /// everything
  Q_INVOKABLE bool permit(const QString& by, const QString& where, const QString& scope);
  /// @param by  who refused it; must not be empty
  Q_INVOKABLE bool refuse(const QString& by, const QString& scope);
  /// Nobody answered after all.
  Q_INVOKABLE bool takeBack();

 signals:
  void changed();

 private:
  [[nodiscard]] domain::Photography told() const;
  bool record(domain::Photography::Permission permission, const QString& by, const QString& where,
              const QString& scope);

  ReviewDesk* m_desk;
};

}  // namespace fieldseal::app
