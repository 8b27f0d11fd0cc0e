#include "inspector/ledger.hpp"

#include <unistd.h>

#include <QFile>
#include <QStringList>
#include <stdexcept>

namespace fieldseal::e2e {

namespace {

void emitLine(const QString& line) {
  const QByteArray bytes = (line + '\n').toUtf8();
  if (::write(STDOUT_FILENO, bytes.data(), bytes.size()) != bytes.size())
    throw std::runtime_error("nobody takes the ledger's lines");
}

}  // namespace

void Ledger::tapped(const QString& name, const QString& value) {
  m_expected[name].tapped = value;
  emitLine("tap " + name + " " + value);
}

void Ledger::saved(const QString& name, const QString& value) {
  m_expected[name] = {value, value, true};
  emitLine("saved " + name + " " + value);
}

void Ledger::tell(const QString& line) {
  emitLine(line);
}

void Ledger::load(const QString& file) {
  QFile in(file);
  if (!in.open(QIODevice::ReadOnly)) throw std::runtime_error("cannot read the ledger " + file.toStdString());
  const QString text = QString::fromUtf8(in.readAll());
  for (const QString& line : text.split('\n', Qt::SkipEmptyParts)) {
    const QString name = line.section(' ', 1, 1), value = line.section(' ', 2);
    if (line.startsWith("tap ")) m_expected[name].tapped = value;
    if (line.startsWith("saved ")) m_expected[name] = {value, value, true};
  }
}

int Ledger::check(const std::function<QString(const QString&)>& current) {
  int checked = 0;
  for (const auto& [name, expected] : m_expected) {
    const QString now = current(name);
    const bool kept = now == expected.saved && (expected.everSaved || now.isEmpty());
    if (!kept && now != expected.tapped)
      throw std::runtime_error(
          ("LOST: " + name + " was shown as saved with “" + expected.saved + "” and is now “" + now + "”")
              .toStdString());
    // What was tapped and is there counts from here on: the screen shows it.
    if (now == expected.tapped && now != expected.saved) emitLine("saved " + name + " " + now);
    ++checked;
  }
  return checked;
}

}  // namespace fieldseal::e2e
