#include "workload/inspector.hpp"

#include <array>

namespace fieldseal::bench {
namespace {

constexpr std::int64_t kMorning = 1'772'442'000'000;  // 2026-03-02T09:00:00Z
constexpr std::size_t kRun = 25;                      // steps that one inspector takes before the next room

constexpr std::array kSubjects{"保密承诺书", "定密责任人名单", "涉密人员审查表", "出入登记簿",
                               "门禁记录",   "视频监控录像",   "保密柜钥匙",     "设备标识",
                               "硬盘序列号", "外出审批单",     "培训签到表",     "离岗脱密协议"};
constexpr std::array kFaults{
    "缺少签字", "日期早于任命日期", "与申报清单不一致",   "保存期不足六个月",   "未见原件,仅有复印件",
    "编号涂改", "未按季度检查",     "责任人已调离未变更", "存放位置与台账不符", "只见电子版"};
constexpr std::array kRemedies{"当场补办",         "要求十日内整改", "已拍照记录",
                               "待第二检查员复核", "向陪同人员核实", "建议抽查同类"};
constexpr std::array kEnglish{"seen in the original", "copy only, original at headquarters",
                              "label worn off, serial read from the board",
                              "log kept on paper, no entries on weekends"};

std::string pad(std::uint64_t number, int digits) {
  std::string text = std::to_string(number);
  return std::string(
             text.size() < static_cast<std::size_t>(digits) ? static_cast<std::size_t>(digits) - text.size() : 0, '0') +
         text;
}

}  // namespace

Inspector::Inspector(const InspectorPlace& place, crypto::SigningKey key, std::shared_ptr<const Walk> walk,
                     std::uint64_t seed)
    : m_place(place),
      m_key(std::move(key)),
      m_walk(std::move(walk)),
      m_random(seed),
      m_clock(std::make_unique<ManualClock>(
          WallTime(std::chrono::milliseconds(kMorning + static_cast<std::int64_t>(seed % 3'600'000))))),
      m_hybrid(*m_clock),
      m_seen(place.journal) {
  for (std::size_t i = 0; i < m_walk->steps.size(); ++i) {
    if (i / kRun % m_place.share == m_place.place) m_part.push_back(i);
  }
}

journal::Change Inspector::change() {
  if (m_noteFor) {
    journal::Change written{std::move(*m_noteFor), "note", json::value(note())};
    m_noteFor.reset();
    return written;
  }
  // Three in a hundred taps go back to one of the last few answers.
  const bool correction = m_at > 8 && chance(3);
  const Step& step = m_walk->steps[m_part[correction ? (m_at - 1 - below(8)) % m_part.size() : m_at % m_part.size()]];
  if (!correction) ++m_at;
  static constexpr std::array kFields{"determination", "methods", "count", "date", "text", "status"};
  journal::Change written{step.entity, kFields[static_cast<std::size_t>(step.kind)], valueOf(step)};
  const bool plain = step.kind == Step::Kind::determination ? written.value == json::value("conform") : true;
  if (step.kind == Step::Kind::determination && chance(plain ? 2 : 45)) m_noteFor = step.entity;
  return written;
}

journal::Entry Inspector::answer() {
  m_clock->advance(
      std::chrono::milliseconds(m_noteFor ? 6'000 + below(40'000) : 900 + below(chance(10) ? 90'000 : 9'000)));
  std::vector<journal::Change> changes;
  changes.push_back(change());
  auto entry = journal::makeEntry(m_seen, m_place.device, m_place.user, m_hybrid, *m_clock, std::move(changes));
  (void)m_seen.append(m_place.device, std::span(&entry, 1)).value();
  return entry;
}

std::string Inspector::segment(std::size_t count) {
  const EntryNumber first = m_seen.last(m_place.device) + 1;
  std::vector<std::string> lines;
  lines.reserve(count);
  for (std::size_t i = 0; i < count; ++i) lines.push_back(journal::encodeEntry(answer()).value());
  const journal::SegmentStart start{m_place.journal, m_place.device, first, m_previous};
  std::string segment = journal::buildSegment(start, lines, m_key).value();
  m_previous = journal::parseSegment(segment).value().headerHash();
  return segment;
}

json::value Inspector::valueOf(const Step& step) {
  switch (step.kind) {
    case Step::Kind::determination:
      return json::value(determination());
    case Step::Kind::methods: {
      json::array methods;
      for (const std::string& method : step.item->methods) {
        if (methods.empty() || chance(60)) methods.emplace_back(method);
      }
      return methods;
    }
    case Step::Kind::count:
      return json::value(static_cast<std::int64_t>(below(100)));
    case Step::Kind::date:
      return json::value("2025-" + pad(1 + below(12), 2) + "-" + pad(1 + below(28), 2));
    case Step::Kind::text:
      return json::value(note());
    case Step::Kind::sighting: {
      const std::uint64_t drawn = below(100);
      return json::value(drawn < 91 ? "match" : drawn < 96 ? "mismatch" : "missing");
    }
  }
  return {};
}

std::string Inspector::determination() {
  const std::uint64_t drawn = below(100);
  if (drawn < 88) return "conform";
  if (drawn < 93) return "partly";
  if (drawn < 97) return "nonconform";
  return drawn < 99 ? "not_applicable" : "not_tested";
}

std::string Inspector::note() {
  if (chance(15)) return std::string(kEnglish[below(kEnglish.size())]) + ", no. " + pad(below(100'000), 5);
  std::string text = kSubjects[below(kSubjects.size())];
  if (chance(50)) text += "(" + pad(below(10'000), 4) + "号)";
  text += kFaults[below(kFaults.size())];
  if (chance(60)) text += std::string("，") + kRemedies[below(kRemedies.size())];
  return text + "。";
}

}  // namespace fieldseal::bench
