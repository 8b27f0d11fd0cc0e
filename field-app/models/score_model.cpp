#include "models/score_model.hpp"

#include <algorithm>

#include "domain/entity.hpp"
#include "models/json_text.hpp"
#include "models/review_desk.hpp"
#include "models/row_changes.hpp"

namespace fieldseal::app {
namespace {

double ratioOf(domain::MilliPoints part, domain::MilliPoints whole) {
  return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

QString dayKindCode(domain::DayKind kind) {
  return kind == domain::DayKind::working ? "working" : "calendar";
}

}  // namespace

ScoreModel::ScoreModel(ReviewDesk& desk, QObject* parent) : QAbstractListModel(parent), m_desk(&desk) {
  connect(&desk, &ReviewDesk::summaryChanged, this, &ScoreModel::update);
  connect(&desk, &ReviewDesk::languageChanged, this, [this] { retranslateRows(*this); });
  update();
}

void ScoreModel::update() {
  m_score = m_desk->score();
  std::vector<Row> rows;
  for (const domain::Deduction& deduction : m_score.deductions) {
    const auto item = std::ranges::find(m_score.items, deduction.item, &domain::ItemScore::item);
    domain::MilliPoints sum = 0;
    for (const domain::Deduction& other : m_score.deductions) sum += other.item == deduction.item ? other.points : 0;
    const bool capped = item != m_score.items.end() && sum > item->deducted;
    rows.push_back(
        {deduction.item, deduction.unit, toQt(domain::toString(deduction.determination)), deduction.points, capped});
  }
  replaceRows(*this, m_rows, std::move(rows), [](const Row& row) { return row.item + "\n" + row.unit; });
  emit changed();
}

QString ScoreModel::earnedText() const {
  return toQt(domain::printPoints(m_score.earned));
}
QString ScoreModel::applicableText() const {
  return toQt(domain::printPoints(m_score.applicable));
}
QString ScoreModel::bestText() const {
  return toQt(domain::printPoints(m_score.best));
}
double ScoreModel::ratio() const {
  return ratioOf(m_score.earned, m_score.applicable);
}
double ScoreModel::bestRatio() const {
  return ratioOf(m_score.best, m_score.applicable);
}
QStringList ScoreModel::vetoes() const {
  return toQt(m_score.vetoes);
}

QString ScoreModel::deductedText() const {
  domain::MilliPoints deducted = 0;
  for (const domain::ItemScore& item : m_score.items) deducted += item.deducted;
  return toQt(domain::printPoints(deducted));
}

QString ScoreModel::percentText() const {
  const std::int64_t hundredths = m_score.basisPoints();
  return QStringLiteral("%1.%2").arg(hundredths / 100).arg(hundredths % 100, 2, 10, QLatin1Char('0'));
}

QString ScoreModel::recommendation() const {
  return m_score.recommendation == nullptr ? QString() : toQt(m_score.recommendation->recommend);
}

int ScoreModel::days() const {
  return m_score.recommendation == nullptr ? -1 : static_cast<int>(m_score.recommendation->days.value_or(-1));
}

QString ScoreModel::dayKind() const {
  return m_score.recommendation == nullptr ? QString() : dayKindCode(m_score.recommendation->dayKind);
}

QVariantList ScoreModel::outcomes() const {
  QVariantList rows;
  for (const domain::Outcome& outcome : m_desk->checklist().outcomes) {
    rows.append(QVariantMap{{"whenVeto", outcome.whenVeto},
                            {"minPercent", static_cast<int>(outcome.minPercent)},
                            {"recommend", toQt(outcome.recommend)},
                            {"days", static_cast<int>(outcome.days.value_or(-1))},
                            {"dayKind", dayKindCode(outcome.dayKind)},
                            {"met", &outcome == m_score.recommendation}});
  }
  return rows;
}

int ScoreModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant ScoreModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  const domain::Item* item = m_desk->checklist().item(row.item);
  switch (role) {
    case ItemIdRole:
      return toQt(row.item);
    case Qt::DisplayRole:
    case QuestionRole:
      return item == nullptr ? QString() : m_desk->text(item->question);
    case SectionTitleRole: {
      const domain::Section* section = item == nullptr ? nullptr : m_desk->checklist().section(item->section);
      return section == nullptr ? QString() : m_desk->text(section->title);
    }
    case UnitTextRole: {
      // "item/PE-04/person/P00012" reads as its unit alone: the item stands beside it.
      const domain::EntityPath path = domain::EntityPath::parse(row.unit);
      if (row.unit.empty()) return QString();
      const bool below = path.kind == domain::EntityKind::item && path.segments.size() >= 3;
      return m_desk->entityTitle(below ? domain::unitEntity(path.segments[1], path.segments[2]) : row.unit);
    }
    case DeterminationRole:
      return row.determination;
    case PointsTextRole:
      return toQt(domain::printPoints(row.points));
    case CappedRole:
      return row.capped;
    default:
      return {};
  }
}

QHash<int, QByteArray> ScoreModel::roleNames() const {
  return {{ItemIdRole, "itemId"},     {QuestionRole, "question"},           {SectionTitleRole, "sectionTitle"},
          {UnitTextRole, "unitText"}, {DeterminationRole, "determination"}, {PointsTextRole, "pointsText"},
          {CappedRole, "capped"}};
}

}  // namespace fieldseal::app
