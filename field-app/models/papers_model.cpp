#include "models/papers_model.hpp"

#include <QFileInfo>
#include <QtConcurrent>
#include <algorithm>

#include "models/closing_model.hpp"
#include "models/json_text.hpp"
#include "models/labels.hpp"
#include "models/review_desk.hpp"
#include "models/row_changes.hpp"
#include "models/save_folders.hpp"
#include "models/tablet_model.hpp"
#include "report/pdf_file.hpp"

namespace fieldseal::app {
namespace {

constexpr std::array kKinds{PaperKind::record,     PaperKind::findings, PaperKind::score,
                            PaperKind::interviews, PaperKind::tests,    PaperKind::opinion};

/// What is made on the worker, from a state that is its own.
struct Order {
  PaperSource source;
  PaperLanguage language;
  std::vector<PaperKind> kinds;
  QString path;  ///< "" for a preview
  QString title;
};

Result<std::vector<std::vector<Page>>> make(const Order& order, const GoesOn& goesOn) {
  const PaperWords words(order.language, order.source.checklist());
  std::vector<std::vector<Page>> papers;
  // Setting is most of the work; the rest is for writing the file.
  const double parts = static_cast<double>(order.kinds.size()) + (order.path.isEmpty() ? 0 : 1);
  for (const PaperKind kind : order.kinds) {
    const auto done = static_cast<double>(papers.size());
    const auto onward = [&](double share) { return goesOn((done + share) / parts); };
    FIELDSEAL_TRY(auto pages, setPages(makePaper(kind, order.source, words), onward));
    papers.push_back(std::move(pages));
  }
  if (!order.path.isEmpty()) {
    const auto onward = [&](double share) { return goesOn((parts - 1 + share) / parts); };
    FIELDSEAL_CHECK(writePdf(order.path, papers, {order.title, order.source.latest()}, onward));
  }
  return papers;
}

const QString kSuffix = ".pdf";

}  // namespace

PapersModel::PapersModel(ReviewDesk& desk, TabletModel& tablet, QObject* parent)
    : QAbstractListModel(parent),
      m_desk(&desk),
      m_tablet(&tablet),
      m_language(desk.language() == "zh_CN" ? PaperLanguage::chinese : PaperLanguage::english) {
  connect(&desk, &ReviewDesk::registersChanged, this, [this] { ++m_wanted; });
  connect(&desk, &ReviewDesk::summaryChanged, this, &PapersModel::update);
  connect(&m_watcher, &QFutureWatcher<SetResult>::finished, this, &PapersModel::finish);
  update();
  for (Row& row : m_rows) row.chosen = row.sheets > 0;
}

PapersModel::~PapersModel() {
  stop();
  m_watcher.waitForFinished();
}

void PapersModel::update() {
  std::vector<Row> rows;
  for (const PaperKind kind : kKinds) {
    const auto known = std::ranges::find(m_rows, kind, &Row::kind);
    const int sheets = static_cast<int>(sheetsOf(kind, m_desk->review()));
    rows.push_back({kind, sheets, known == m_rows.end() ? sheets > 0 : known->chosen});
  }
  replaceRows(*this, m_rows, std::move(rows), [](const Row& row) { return row.kind; });
  emit pagesChanged();
  emit choiceChanged();
}

QString PapersModel::language() const {
  return toQt(toString(m_language));
}

void PapersModel::setLanguage(const QString& language) {
  const auto known = paperLanguageFromString(language.toStdString());
  if (!known || *known == m_language) return;
  m_language = *known;
  ++m_wanted;
  emit choiceChanged();
  emit pagesChanged();
}

void PapersModel::choose(const QString& kind, bool chosen) {
  const auto known = paperKindFromString(kind.toStdString());
  const auto row = known ? std::ranges::find(m_rows, *known, &Row::kind) : m_rows.end();
  if (row == m_rows.end() || row->chosen == chosen) return;
  row->chosen = chosen;
  const QModelIndex changed = index(static_cast<int>(row - m_rows.begin()));
  emit dataChanged(changed, changed, {ChosenRole});
  ++m_wanted;
  emit choiceChanged();
  emit pagesChanged();
}

int PapersModel::chosenCount() const {
  return static_cast<int>(std::ranges::count_if(m_rows, [](const Row& row) { return row.chosen && row.sheets > 0; }));
}

QString PapersModel::suggestedName() const {
  QString number = toQt(m_desk->review().applicationNumber());
  for (QChar& letter : number) {
    if (!letter.isLetterOrNumber() && letter != '-' && letter != '_') letter = '-';
  }
  const QString day = toQt(m_desk->review().plannedOn());
  QStringList parts{chosenCount() == 1 ? tr("Paper") : tr("Papers"), number, day};
  parts.removeAll(QString());
  return parts.join(' ') + kSuffix;
}

QVariantList PapersModel::folders() {
  return SaveFolders::list();
}

void PapersModel::make() {
  begin({});
}

bool PapersModel::exists(const QString& folder, const QString& name) const {
  return QFileInfo::exists(SaveFolders::pathFor(folder, name, kSuffix));
}

bool PapersModel::save(const QString& folder, const QString& name, bool replace) {
  if (const QString why = SaveFolders::whyNot(folder, name, kSuffix, replace); !why.isEmpty()) return tell(why);
  if (m_tablet->sharesDiskWith(folder)) {
    if (const QString full = m_tablet->whyNotBegin(); !full.isEmpty()) return tell(full);
  }
  begin(SaveFolders::pathFor(folder, name, kSuffix));
  return true;
}

bool PapersModel::tell(const QString& problem) {
  m_problem = problem;
  emit problemChanged();
  return m_desk->refuse(Errc::io_error, problem);
}

QString PapersModel::failureText(const Error& error) const {
  const QFileInfo file(m_path);
  switch (error.code) {
    case Errc::disk_full:
      return tr("There is no room for %1 in %2. Free some there, or save it somewhere else. Nothing else was changed.")
          .arg(file.fileName(), file.path());
    case Errc::not_found:
      return tr("The folder %1 is not there any more. Plug the drive in again, or save the papers somewhere else.")
          .arg(file.path());
    case Errc::io_error:
      return tr("%1 could not be written in %2. Look whether the drive is still there and may be written to, then save "
                "again or somewhere else.")
          .arg(file.fileName(), file.path());
    default:
      return Labels::failure(error);
  }
}

void PapersModel::begin(const QString& path) {
  if (busy() || chosenCount() == 0) return;
  std::vector<PaperKind> kinds;
  for (const Row& row : m_rows) {
    if (row.chosen && row.sheets > 0) kinds.push_back(row.kind);
  }
  m_path = path;
  m_making = m_wanted;
  m_problem.clear();
  emit problemChanged();
  m_stop = std::make_shared<std::atomic_bool>(false);
  auto order = std::make_shared<const Order>(
      Order{PaperSource::copyOf(m_desk->journal().journal(), m_desk->sharedChecklist(), circumstancesOf(*m_desk)),
            m_language, std::move(kinds), path, toQt(m_desk->review().applicationNumber())});
  const auto goesOn = [this, stop = m_stop](double share) {
    QMetaObject::invokeMethod(this, [this, share] { grow(share); }, Qt::QueuedConnection);
    return !stop->load();
  };
  m_progress = 0;
  m_busy = true;
  // The destructor waits for it: `this` is there until it ends.
  m_watcher.setFuture(QtConcurrent::run(
      [order, goesOn]() -> SetResult { return std::make_shared<Result<Set>>(app::make(*order, goesOn)); }));
  emit progressChanged();
  emit busyChanged();
}

void PapersModel::grow(double progress) {
  if (!busy() || progress <= m_progress) return;
  m_progress = progress;
  emit progressChanged();
}

void PapersModel::finish() {
  const SetResult result = m_watcher.result();
  m_busy = false;
  emit busyChanged();
  if (!*result) {
    if (result->error().code != Errc::cancelled) tell(failureText(result->error()));
    return;
  }
  m_papers = std::move(*result).value();
  m_made = m_making;
  emit pagesChanged();
  if (!m_path.isEmpty()) emit saved(m_path);
}

void PapersModel::stop() {
  if (m_stop) m_stop->store(true);
}

int PapersModel::pageCount() const {
  std::size_t pages = 0;
  for (const auto& paper : m_papers) pages += paper.size();
  return static_cast<int>(pages);
}

const Page* PapersModel::page(int number) const {
  auto left = static_cast<std::size_t>(std::max(0, number));
  for (const auto& paper : m_papers) {
    if (left < paper.size()) return &paper[left];
    left -= paper.size();
  }
  return nullptr;
}

int PapersModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PapersModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
    case KindRole:
      return toQt(toString(row.kind));
    case SheetsRole:
      return row.sheets;
    case ChosenRole:
      return row.chosen && row.sheets > 0;
    default:
      return {};
  }
}

QHash<int, QByteArray> PapersModel::roleNames() const {
  return {{KindRole, "kind"}, {SheetsRole, "sheets"}, {ChosenRole, "chosen"}};
}

}  // namespace fieldseal::app
