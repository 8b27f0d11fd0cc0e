#include "inspector/summary.hpp"

#include <QFile>
#include <QJsonDocument>
#include <QTextStream>
#include <cstdio>
#include <stdexcept>

namespace fieldseal::e2e {

void Summary::say(const QString& line) {
  QTextStream(stderr) << "  · " << line << '\n';
}

void Summary::print(bool json) const {
  QTextStream out(stdout);
  if (json) {
    out << QJsonDocument(m_figures).toJson(QJsonDocument::Indented);
    return;
  }
  for (auto at = m_figures.begin(); at != m_figures.end(); ++at)
    out << "  " << at.key().leftJustified(28) << at.value().toVariant().toString() << '\n';
}

void Summary::save(const QString& file) const {
  QFile out(file);
  const QByteArray text = QJsonDocument(m_figures).toJson(QJsonDocument::Indented);
  if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
    throw std::runtime_error(("cannot write " + file + ": " + out.errorString()).toStdString());
}

}  // namespace fieldseal::e2e
