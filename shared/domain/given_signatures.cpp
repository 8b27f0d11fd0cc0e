#include <algorithm>
#include <utility>

#include "domain/register_value.hpp"
#include "domain/signature.hpp"

namespace fieldseal::domain {

std::string signatureEntity(Uuid id) {
  return std::string(kSignaturePrefix) + id.toString();
}

std::string signedPaperEntity(std::string_view of) {
  return std::string(kSignedPaperPrefix) + std::string(of.substr(of.find(':') + 1));
}

std::vector<GivenSignature> givenSignatures(const RegisterSource& registers) {
  std::vector<GivenSignature> given;
  registers.forEachEntity(kSignaturePrefix, [&](std::string_view entity) {
    const auto id = Uuid::parse(entity.substr(kSignaturePrefix.size()));
    const Register* written = registers.find(entity, "signed");
    const Register* withdrawn = registers.find(entity, "withdrawn");
    if (!id || written == nullptr || (withdrawn != nullptr && isTrue(withdrawn->provisional().value))) return;
    const Head& head = written->provisional();
    if (auto signature = Signature::fromJson(head.value))
      given.push_back({*id, *std::move(signature), head.author, head.time});
  });
  std::ranges::sort(given, {}, [](const GivenSignature& one) { return std::pair(one.time, one.id); });
  return given;
}

std::optional<SignedPaper> signedPaper(const RegisterSource& registers, std::string_view of) {
  const std::string entity = signedPaperEntity(of);
  SignedPaper paper;
  bool found = false;
  for (std::size_t part = 1;; ++part) {
    const Register* text = registers.find(entity, "part_" + std::to_string(part));
    if (text == nullptr) break;
    paper.text += textOf(text->provisional().value);
    found = true;
  }
  if (const Register* language = registers.find(entity, "language"))
    paper.language = textOf(language->provisional().value);
  return found ? std::optional(std::move(paper)) : std::nullopt;
}

}  // namespace fieldseal::domain
