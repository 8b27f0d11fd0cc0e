/// What the screen showed as saved, kept outside of the app that may be killed at any moment.
///
/// Every line goes to stdout by one write(2): "tap REGISTER VALUE" before a tap, "saved REGISTER VALUE" once the
/// screen shows it. Whoever kills the app collects them, and hands them to the next run.
#pragma once

#include <QString>
#include <functional>
#include <map>

namespace fieldseal::e2e {

class Ledger {
 public:
  void tapped(const QString& name, const QString& value);
  void saved(const QString& name, const QString& value);
  /// Something else that whoever reads along waits for.
  static void tell(const QString& line);

  /// Takes over what earlier runs wrote. @throws std::runtime_error when the file cannot be read
  void load(const QString& file);
  /// Compares with what is there now: each register holds what was last shown as saved, or what was tapped after it.
  /// @param current  the value that the app shows for a register
  /// @throws std::runtime_error naming the first register that lost its value
  int check(const std::function<QString(const QString& name)>& current);

 private:
  struct Expected {
    QString saved, tapped;
    bool everSaved = false;
  };
  std::map<QString, Expected> m_expected;
};

}  // namespace fieldseal::e2e
