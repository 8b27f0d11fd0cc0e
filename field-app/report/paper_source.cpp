#include "report/paper_source.hpp"

#include "domain/register_value.hpp"
#include "domain/signature.hpp"

namespace fieldseal::app {
namespace {

constexpr qsizetype kShownIdLetters = 8;

}  // namespace

PaperSource PaperSource::copyOf(const journal::Journal& journal, std::shared_ptr<const domain::Template> checklist,
                                Circumstances around) {
  auto copy = std::make_shared<const journal::Registers>(journal.registers());
  return {std::move(copy), journal, std::move(checklist), std::move(around)};
}

PaperSource PaperSource::over(const journal::Journal& journal, std::shared_ptr<const domain::Template> checklist,
                              Circumstances around) {
  std::shared_ptr<const journal::Registers> borrowed(std::shared_ptr<void>(), &journal.registers());
  return {std::move(borrowed), journal, std::move(checklist), std::move(around)};
}

PaperSource::PaperSource(std::shared_ptr<const journal::Registers> registers, const journal::Journal& journal,
                         std::shared_ptr<const domain::Template> checklist, Circumstances around)
    : m_registers(std::move(registers)),
      m_template(std::move(checklist)),
      m_score(domain::score(review())),
      m_journal(journal.id()),
      m_latest(std::chrono::milliseconds(journal.latest().milliseconds)),
      m_authority(std::move(around.authority)),
      m_names(std::move(around.names)),
      m_seal(journal::currentSeal(*m_registers)) {}

QString PaperSource::nameOf(UserId user) const {
  if (user.isNil()) return {};
  const auto found = m_names.find(user);
  return found == m_names.end() ? qt(user.toString()).left(kShownIdLetters) : found->second;
}

const domain::Head* PaperSource::sealHead() const {
  const domain::Register* seal = m_registers->find(domain::kReview, "seal");
  return seal == nullptr || seal->provisional().value.is_null() ? nullptr : &seal->provisional();
}

const json::value& PaperSource::ofReview(std::string_view field) const {
  static const json::value kNone;
  const domain::Register* found = m_registers->find(domain::kReview, field);
  return found == nullptr ? kNone : found->provisional().value;
}

QString PaperSource::inner(std::string_view field, std::string_view key) const {
  const json::object* object = ofReview(field).if_object();
  const json::value* value = object == nullptr ? nullptr : object->if_contains(key);
  return value == nullptr ? QString() : qt(domain::textOf(*value));
}

crypto::Sha256 signedState(const journal::Registers& registers) {
  return registers.stateHash({domain::kSignaturePrefix, domain::kSignedPaperPrefix});
}

}  // namespace fieldseal::app
