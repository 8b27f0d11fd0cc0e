/// What a script did, to be compared with what the server holds.
#pragma once

#include <QJsonObject>
#include <QString>

namespace fieldseal::e2e {

class Summary {
 public:
  /// Counts one more under a name: "answers", "unit_answers", "sightings_match" …
  void count(const QString& what, int by = 1) { m_figures[what] = m_figures[what].toInt() + by; }
  void note(const QString& what, const QJsonValue& value) { m_figures[what] = value; }
  [[nodiscard]] int figure(const QString& what) const { return m_figures[what].toInt(); }
  [[nodiscard]] const QJsonObject& figures() const { return m_figures; }

  /// Progress for whoever watches, on stderr.
  static void say(const QString& line);
  void print(bool json) const;
  /// @throws std::runtime_error when it cannot be written
  void save(const QString& file) const;

 private:
  QJsonObject m_figures;
};

}  // namespace fieldseal::e2e
