/// What the page tests stand on: the app with one review open, and a colleague who writes beside it.
#pragma once

#include <QObject>
#include <QString>
#include <QUrl>
#include <QVariantMap>
#include <memory>

#include "file_office.hpp"
#include "models/field_app.hpp"
#include "test_vault.hpp"

class QQmlEngine;

namespace fieldseal::test {

class ReviewBench : public QObject {
  Q_OBJECT
  Q_PROPERTY(fieldseal::app::FieldApp* app READ app NOTIFY appChanged)
  Q_PROPERTY(QString passphrase READ passphrase CONSTANT)
  /// A folder of the tablet that files may be saved in.
  Q_PROPERTY(QString folder READ folder NOTIFY appChanged)

 public:
  using QObject::QObject;
  ~ReviewBench() override;

  /// Whose pages show the pictures of the vault.
  void setEngine(QQmlEngine* engine) { m_engine = engine; }
  [[nodiscard]] app::FieldApp* app() const { return m_vault ? &m_vault->app() : nullptr; }
  [[nodiscard]] static QString passphrase();
  [[nodiscard]] QString folder() const;

  /// A new vault with its review open, as inspector or as leader. The one before is gone.
  Q_INVOKABLE void fresh(bool leader);
  /// As `fresh`, with a checklist of many items and a list of many units: see fillLarge.
  Q_INVOKABLE void freshLarge(int items, int units);
  /// As `fresh`, with an item PE-03 that applies only while MO-02 is partly.
  Q_INVOKABLE void freshConditional();
  /// The other tablet sets one field without having seen what was written here since the review began.
  Q_INVOKABLE void colleagueWrites(const QString& entity, const QString& field, const QString& value);
  /// The other tablet writes a finding as a draft. @return its id
  Q_INVOKABLE QString colleagueFinds(const QString& text, const QString& item);
  /// The other tablet's entry of a picture arrives, its content does not. @return the evidence's id
  Q_INVOKABLE QString colleagueBrings(const QString& caption);
  /// The office sends the contents that are asked for.
  Q_INVOKABLE void contentsArrive();
  /// Minutes go by, and whatever waits for them is told.
  Q_INVOKABLE void pass(int minutes);

  /// The tablet's certificate ends in so many days, and its last renewal failed with this code, "" when it did not.
  Q_INVOKABLE void endCertificate(int days, const QString& failure);
  /// The office refuses all that is unsent, because its author is not on the team.
  Q_INVOKABLE void officeRefuses();
  /// Room on the tablet's disk from now on.
  Q_INVOKABLE void leaveMegabytes(int free);
  /// The vault gets not one page more, or has room again.
  Q_INVOKABLE void fillVault(bool full);
  /// The review is closed and cannot be read any more.
  Q_INVOKABLE void damageReview();
  /// What a kill leaves of an import under way.
  Q_INVOKABLE void cutOffImport(const QString& name);
  /// The other tablet's app is newer, and so is what it writes.
  Q_INVOKABLE void colleagueWritesNewer();
  /// What is kept of what is entered and not written, as it lies in the vault.
  Q_INVOKABLE QString kept(const QString& what);
  /// The tablet dies: what is on its disk now is all that a new process finds. The pages go before the next.
  Q_INVOKABLE void cutPower();
  /// That new process, with the review open.
  Q_INVOKABLE void powerOn();
  /// The app is closed, and opened again with its review.
  Q_INVOKABLE void restart();
  /// An office gives out one code for a tablet: as it is typed, and the text of its sheet.
  Q_INVOKABLE QString enrolmentCode() const;
  Q_INVOKABLE QString enrolmentSheet() const;
  /// Its answer to the request that was written last, as a file.
  Q_INVOKABLE QUrl answerRequest() const;
  /// The camera that runs sees a QR code with this text.
  Q_INVOKABLE void holdToCamera(const QString& text);
  /// What is plugged into the tablet from now on.
  Q_INVOKABLE void plugCamera();
  Q_INVOKABLE void pullCamera();
  Q_INVOKABLE void plugMicrophone();
  /// Says something for so long into the microphone that is open.
  Q_INVOKABLE void speak(int milliseconds);
  /// A picture with something to see on it. @return the id that its evidence will have
  Q_INVOKABLE QString bringPicture(const QString& caption, const QString& entity);

 signals:
  void appChanged();

 private:
  /// The pages are of the app that is there now.
  void show();
  void take(std::unique_ptr<TestVault> next);

  QQmlEngine* m_engine = nullptr;
  std::unique_ptr<TestVault> m_vault;
  FileOffice m_fileOffice;
};

}  // namespace fieldseal::test
