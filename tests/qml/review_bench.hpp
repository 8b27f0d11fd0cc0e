/// What the page tests stand on: the app with one review open, and a colleague who writes beside it.
#pragma once

#include <QObject>
#include <QString>
#include <QVariantMap>
#include <memory>

#include "models/field_app.hpp"
#include "test_vault.hpp"

namespace fieldseal::test {

class ReviewBench : public QObject {
  Q_OBJECT
  Q_PROPERTY(fieldseal::app::FieldApp* app READ app NOTIFY appChanged)
  Q_PROPERTY(QString passphrase READ passphrase CONSTANT)

 public:
  using QObject::QObject;
  ~ReviewBench() override;

  [[nodiscard]] app::FieldApp* app() const { return m_vault ? &m_vault->app() : nullptr; }
  [[nodiscard]] static QString passphrase();

  /// A new vault with its review open, as inspector or as leader. The one before is gone.
  Q_INVOKABLE void fresh(bool leader);
  /// The other tablet sets one field without having seen what was written here since the review began.
  Q_INVOKABLE void colleagueWrites(const QString& entity, const QString& field, const QString& value);
  /// The other tablet writes a finding as a draft. @return its id
  Q_INVOKABLE QString colleagueFinds(const QString& text, const QString& item);

 signals:
  void appChanged();

 private:
  std::unique_ptr<TestVault> m_vault;
};

}  // namespace fieldseal::test
