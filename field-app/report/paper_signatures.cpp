// Who signed what: the half of PaperParts that is under a paper.
#include <algorithm>

#include "domain/register_value.hpp"
#include "domain/signature.hpp"
#include "report/closing_text.hpp"
#include "report/paper_parts.hpp"

namespace fieldseal::app {
namespace {

/// Of a sealed review what the seal holds, else what stands so far.
std::vector<domain::Signature> given(const PaperSource& source) {
  std::vector<domain::Signature> signatures;
  if (source.seal()) {
    for (const json::value& one : source.seal()->signatures) {
      if (auto signature = domain::Signature::fromJson(one)) signatures.push_back(*std::move(signature));
    }
    return signatures;
  }
  for (domain::GivenSignature& one : domain::givenSignatures(source.registers()))
    signatures.push_back(std::move(one.signature));
  return signatures;
}

bool isBy(const domain::Signature& signature, UserId user) {
  return signature.place == domain::SignaturePlace::team && signature.user == user;
}

}  // namespace

Signatures PaperParts::signatures() const {
  Signatures under;
  std::vector<domain::Signature> all = given(*m_source);
  const auto boxOf = [&](const domain::Signature& signature) {
    Signatures::Box box;
    box.title = m_words->code("role", signature.role.empty() ? domain::toString(signature.place) : signature.role);
    box.name = qt(signature.name);
    box.strokes = signature.strokes;
    QStringList remarks;
    if (!signature.refused.empty())
      remarks.append(m_words->label({"Refused to sign", "拒绝签字"}, qt(signature.refused)));
    if (!signature.typed.empty()) remarks.append(m_words->label({"Name typed", "键入姓名"}, qt(signature.typed)));
    if (const QString time = m_words->time(signature.wall); !time.isEmpty()) remarks.append(time);
    box.crossed = !m_source->seal() && !isSignedAsItStands(*m_source, signature.of);
    if (box.crossed) remarks.prepend(m_words->say(kVoidSignature));
    box.remark = remarks.join('\n');
    return box;
  };
  for (const domain::Member& member : m_source->review().team()) {
    const auto by =
        std::ranges::find_if(all.rbegin(), all.rend(), [&](const auto& one) { return isBy(one, member.user); });
    if (by != all.rend()) {
      under.boxes.push_back(boxOf(*by));
    } else if (std::ranges::none_of(all,
                                    [&](const auto& one) { return qt(one.name) == m_source->nameOf(member.user); })) {
      under.boxes.push_back(
          {m_words->code("role", domain::toString(member.role)), m_source->nameOf(member.user), {}, {}, false});
    }
    std::erase_if(all, [&](const domain::Signature& one) { return isBy(one, member.user); });
  }
  for (const domain::Signature& signature : all) under.boxes.push_back(boxOf(signature));
  const auto isApplicants = [](const domain::Signature& one) { return one.place == domain::SignaturePlace::applicant; };
  if (std::ranges::none_of(all, isApplicants))
    under.boxes.push_back({m_words->code("role", "applicant"), {}, {}, {}, false});
  return under;
}

std::vector<Block> PaperParts::signedTexts() const {
  std::vector<Block> blocks;
  std::vector<std::string> shown;
  for (const domain::Signature& signature : given(*m_source)) {
    const auto paper = domain::signedPaper(m_source->registers(), signature.of);
    if (!paper || std::ranges::find(shown, signature.of) != shown.end()) continue;
    shown.push_back(signature.of);
    if (!m_source->seal() && !isSignedAsItStands(*m_source, signature.of)) continue;
    if (blocks.empty()) blocks.emplace_back(PageBreak{});
    blocks.emplace_back(Heading{m_words->say({"Annex: the text that was signed", "附件：签字文本"})});
    blocks.emplace_back(Paragraph{qt(signature.of), Type::small});
    blocks.emplace_back(Gap{2});
    blocks.emplace_back(Paragraph{qt(paper->text), Type::small});
  }
  return blocks;
}

Table PaperParts::amendments() const {
  Table table;
  table.columns = {{m_words->say({"Of", "对象"}), 2.4},
                   {m_words->say({"Field", "字段"}), 1.6},
                   {m_words->say({"Written after the seal", "封存后填写"}), 4},
                   {m_words->say({"By", "填写人"}), 1.5},
                   {m_words->say({"When", "时间"}), 2}};
  const domain::Head* sealed = m_source->sealHead();
  if (sealed == nullptr || !m_source->seal()) return table;
  std::vector<std::pair<HybridTime, Table::Row>> rows;
  m_source->registers().forEachEntity({}, [&](std::string_view entity) {
    m_source->registers().forEachField(entity, [&](std::string_view field, const domain::Register& state) {
      for (const domain::Head& head : state.heads) {
        if (m_source->seal()->covered(head.entry) || head.entry == sealed->entry) continue;
        const std::string text = domain::textOf(head.value);
        const QString value = head.value.is_string() ? qt(text) : qt(json::serialize(head.value));
        rows.push_back({head.time,
                        {{this->entity(entity), m_words->code("field", field), value, m_source->nameOf(head.author),
                          m_words->time(head.wall)}}});
      }
    });
  });
  std::ranges::stable_sort(rows, {}, [](const auto& row) { return row.first; });
  for (auto& [time, row] : rows) table.rows.push_back(std::move(row));
  return table;
}

}  // namespace fieldseal::app
