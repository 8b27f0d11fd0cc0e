#include "domain/scoring.hpp"

#include <algorithm>

#include "domain/item_reader.hpp"

namespace fieldseal::domain {
namespace {

/// Points × permille / 1000, the greater thousandth when it falls between two.
MilliPoints shareOf(MilliPoints points, std::int64_t permille) {
  return (points * permille + 999) / 1000;
}

class Scorer {
 public:
  explicit Scorer(const Review& review) : m_checklist(&review.checklist()), m_reader(review) {}

  Score score() {
    for (const Section& section : m_checklist->sections) {
      m_score.sections.push_back({section.id});
      for (const Item& item : section.items) addItem(item);
    }
    m_score.recommendation = recommendation();
    return std::move(m_score);
  }

 private:
  void addItem(const Item& item) {
    const ItemReading& reading = m_reader.read(item);
    const ItemStatus& status = reading.status;
    ItemScore line;
    line.item = item.id;
    line.determination = status.determination;
    line.points = item.points;
    line.applicable = status.relevant && status.determination != Determination::not_applicable;
    if (line.applicable) {
      line.open = status.open();
      line.deducted = std::min(deduct(item, reading), item.points);
      const MilliPoints kept = item.points - line.deducted;
      line.earned = line.open ? 0 : kept;
      m_score.best += kept;
      count(item, line);
    }
    m_score.items.push_back(std::move(line));
  }

  void count(const Item& item, const ItemScore& line) {
    m_score.applicable += line.points;
    m_score.earned += line.earned;
    m_score.sections.back().applicable += line.points;
    m_score.sections.back().earned += line.earned;
    m_score.openItems += line.open ? 1U : 0U;
    if (line.determination && m_checklist->isVeto(item, *line.determination)) m_score.vetoes.push_back(item.id);
  }

  /// @return the deductions of one item, listed and summed, before the cap
  MilliPoints deduct(const Item& item, const ItemReading& reading) {
    if (!reading.byUnits) {
      return reading.status.determination ? list(item.id, "", *reading.status.determination, item.points) : 0;
    }
    MilliPoints sum = 0;
    for (const UnitAnswer& answer : reading.answers) {
      sum += list(item.id, answer.unit, answer.determination, item.perUnit->deduct);
    }
    return sum;
  }

  MilliPoints list(const std::string& item, std::string unit, Determination determination, MilliPoints full) {
    const MilliPoints points = shareOf(full, permilleOf(determination));
    if (points > 0) m_score.deductions.push_back({item, std::move(unit), determination, points});
    return points;
  }

  std::int64_t permilleOf(Determination determination) const {
    if (determination != Determination::partly && determination != Determination::nonconform) return 0;
    const auto rule = m_checklist->deductPermille.find(determination);
    return rule == m_checklist->deductPermille.end() ? 1000 : rule->second;  // no rule for it: all of the points
  }

  const Outcome* recommendation() const {
    for (const Outcome& outcome : m_checklist->outcomes) {
      if (outcome.whenVeto) {
        if (!m_score.vetoes.empty()) return &outcome;
      } else if (m_score.openItems > 0) {
        return nullptr;  // this row might or might not match once all is answered
      } else if (m_score.reaches(outcome.minPercent)) {
        return &outcome;
      }
    }
    return nullptr;
  }

  const Template* m_checklist;
  ItemReader m_reader;
  Score m_score;
};

}  // namespace

bool Score::reaches(std::int64_t percent) const noexcept {
  return earned * 100 >= percent * applicable;
}

std::int64_t Score::basisPoints() const noexcept {
  return applicable == 0 ? 10'000 : earned * 10'000 / applicable;
}

Score score(const Review& review) {
  return Scorer(review).score();
}

std::string printPoints(MilliPoints points) {
  const bool negative = points < 0;
  const auto size = negative ? 0 - static_cast<std::uint64_t>(points) : static_cast<std::uint64_t>(points);
  std::string printed = (negative ? "-" : "") + std::to_string(size / 1000);
  std::string decimals = std::to_string(1000 + size % 1000).substr(1);
  decimals.erase(decimals.find_last_not_of('0') + 1);
  return decimals.empty() ? printed : printed + "." + decimals;
}

}  // namespace fieldseal::domain
