#include "review_bench.hpp"

#include "support/journals.hpp"

namespace fieldseal::test {

ReviewBench::~ReviewBench() = default;

QString ReviewBench::passphrase() {
  return QString::fromUtf8(kPassphrase.data(), static_cast<qsizetype>(kPassphrase.size()));
}

void ReviewBench::fresh(bool leader) {
  auto next = std::make_unique<TestVault>(leader);
  next->openReview();
  // The pages of the old one are gone before it is.
  const auto old = std::exchange(m_vault, std::move(next));
  emit appChanged();
}

void ReviewBench::colleagueWrites(const QString& entity, const QString& field, const QString& value) {
  m_vault->arrives(
      m_vault->office.colleagueWrites({{entity.toStdString(), field.toStdString(), json::value(value.toStdString())}}));
}

QString ReviewBench::colleagueFinds(const QString& text, const QString& item) {
  const Uuid id = uuidOf(77);
  const std::string entity = "finding/" + id.toString();
  m_vault->arrives(m_vault->office.colleagueWrites({{entity, "severity", json::value("minor")},
                                                    {entity, "text", json::value(text.toStdString())},
                                                    {entity, "items", json::value{item.toStdString()}},
                                                    {entity, "state", json::value("draft")}}));
  return QString::fromStdString(id.toString());
}

}  // namespace fieldseal::test
