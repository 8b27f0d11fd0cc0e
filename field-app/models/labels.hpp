/// The translated names of codes. Bind through `app.labels`, which notifies on a change of language:
/// `text: app.labels.determination(row.determination)`. An unknown code comes back as it is; "" as "".
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <memory>
#include <optional>
#include <string>

#include "base/error.hpp"
#include "domain/template.hpp"

namespace fieldseal::app {

class Labels : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("app.labels")

 public:
  using QObject::QObject;

  /// From now on the template's own words stand before the program's. @param checklist  nullptr: for none
  void useWords(std::shared_ptr<const domain::Template> checklist, const QString& language);

  /// conform, partly, nonconform, not_applicable, not_tested
  Q_INVOKABLE QString determination(const QString& code) const;
  /// examine, interview, test, observe, or the template's own
  Q_INVOKABLE QString method(const QString& code) const;
  /// unsighted, match, mismatch, missing, undeclared
  Q_INVOKABLE QString sighting(const QString& code) const;
  /// veto, major, minor, observation
  Q_INVOKABLE QString severity(const QString& code) const;
  /// draft, confirmed, presented, acknowledged, disputed, open, evidence_submitted, closed, overdue
  Q_INVOKABLE QString findingState(const QString& code) const;
  /// planned … reinspection, as domain::ReviewState
  Q_INVOKABLE QString reviewState(const QString& code) const;
  /// What moving a review there is called on a button: "Start fieldwork", "Suspend", …
  Q_INVOKABLE QString reviewMove(const QString& code) const;
  /// note, evidence, second_inspector, leader
  Q_INVOKABLE QString requirement(const QString& code) const;
  /// leader, inspector
  Q_INVOKABLE QString teamRole(const QString& code) const;
  /// pass, rectify, fail, terminate, or the template's own
  Q_INVOKABLE QString recommendation(const QString& code) const;
  /// calendar, working
  Q_INVOKABLE QString dayKind(const QString& code) const;
  /// What stands side by side, in the language of the app: "a, b" or "a、b".
  Q_INVOKABLE [[nodiscard]] static QString list(const QStringList& parts);
  /// A thing and more of it, in the language of the app: "a, b" or "a，b".
  [[nodiscard]] static QString aside(const QString& thing, const QString& more);
  /// Of a qualification, as it is written: "Class B", "乙级" for B.
  Q_INVOKABLE QString qualificationClass(const QString& code) const;
  /// A register's field (determination, note, …) or a list's field (staff_number, disk_serial, …)
  Q_INVOKABLE QString field(const QString& name) const;
  /// A choice of a list's field: core, leased, laptop, secret, …
  Q_INVOKABLE QString choice(const QString& value) const;
  /// security_monitoring, … and classes of a qualification
  Q_INVOKABLE QString business(const QString& code) const;
  /// State secret levels of evidence: internal, confidential, secret, top_secret, public
  Q_INVOKABLE QString level(const QString& code) const;
  /// Kinds of evidence: document, photo, picture, audio, file, sketch, markup
  Q_INVOKABLE QString evidenceKind(const QString& code) const;
  /// A sentence that tells a person what to do about a failure.
  [[nodiscard]] static QString failure(const Error& error);

 private:
  [[nodiscard]] std::optional<QString> templatesWord(const char* kind, const QString& code) const;

  std::shared_ptr<const domain::Template> m_template;
  std::string m_language;
};

}  // namespace fieldseal::app
