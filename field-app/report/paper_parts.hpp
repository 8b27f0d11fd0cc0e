/// What several papers say: the frame of a page, entities by name, scores, who signed.
#pragma once

#include "domain/finding.hpp"
#include "report/paper.hpp"
#include "report/paper_source.hpp"
#include "report/paper_words.hpp"

namespace fieldseal::app {

/// Under a crossed signature, of what reads otherwise by now.
inline constexpr Word kVoidSignature{"No longer stands: changed since", "签字后内容已变更，签字失效"};

class PaperParts {
 public:
  PaperParts(const PaperSource& source, const PaperWords& words) : m_source(&source), m_words(&words) {}

  /// A paper with its header, its footer and its title.
  [[nodiscard]] Paper begin(const Word& title) const;

  /// "PE-04", "PE-04, Personnel P00012 Li Na", "Personnel P00012 Li Na"
  [[nodiscard]] QString entity(std::string_view entity) const;
  [[nodiscard]] QString unitName(const domain::ListDefinition& list, const domain::Unit& unit) const;
  [[nodiscard]] QString application(std::string_view part, std::string_view key) const;
  [[nodiscard]] QString business() const;
  [[nodiscard]] QString team() const;
  /// "468.5 / 500 (93.70 %)"
  [[nodiscard]] QString score() const;
  [[nodiscard]] QString recommendation() const;  ///< by the template's rules
  [[nodiscard]] QString opinion() const;
  [[nodiscard]] QString announcedBy() const;  ///< "to …, by …, on …"
  /// What the applicant said to a finding; "" when nothing.
  [[nodiscard]] QString response(const domain::Finding& finding) const;
  /// Of a document: its number, where it lies and who keeps it.
  [[nodiscard]] QString whereKept(const domain::Evidence& evidence) const;
  /// Declared against found, field by field; of an undeclared unit what was found.
  [[nodiscard]] QString difference(const domain::Unit& unit) const;

  /// The team and the applicant, signed or to be signed.
  [[nodiscard]] Signatures signatures() const;
  /// Which text was signed, word for word, so that anybody can check the hash; nothing while nobody signed.
  [[nodiscard]] std::vector<Block> signedTexts() const;
  /// "State sha256:…" or "Sealed state sha256:…"
  [[nodiscard]] QString stateLine() const;

  /// What was written after the seal and is shown here all the same, oldest first; none before the seal.
  [[nodiscard]] Table amendments() const;
  /// Findings that were not taken back, in the order of their severity.
  [[nodiscard]] std::vector<domain::Finding> findings() const;

 private:
  [[nodiscard]] QString level() const;

  const PaperSource* m_source;
  const PaperWords* m_words;
};

}  // namespace fieldseal::app
