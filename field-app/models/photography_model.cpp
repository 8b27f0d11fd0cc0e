#include "models/photography_model.hpp"

#include "domain/entity.hpp"
#include "domain/evidence.hpp"
#include "models/json_text.hpp"
#include "models/review_desk.hpp"

namespace fieldseal::app {
namespace {

using Permission = domain::Photography::Permission;

}  // namespace

PhotographyModel::PhotographyModel(ReviewDesk& desk, QObject* parent) : QObject(parent), m_desk(&desk) {
  connect(&desk, &ReviewDesk::registersChanged, this, [this](const ChangedRegisters& changed) {
    if (changed.touches(domain::kReview)) emit this->changed();
  });
  connect(&desk, &ReviewDesk::languageChanged, this, &PhotographyModel::changed);
}

domain::Photography PhotographyModel::told() const {
  return domain::photographyOf(m_desk->registers());
}

QString PhotographyModel::permission() const {
  return toQt(domain::toString(told().permission));
}
bool PhotographyModel::permitted() const {
  return told().permitted();
}
QString PhotographyModel::by() const {
  return toQt(told().by);
}
QString PhotographyModel::where() const {
  return toQt(told().where);
}
QString PhotographyModel::scope() const {
  return toQt(told().scope);
}
bool PhotographyModel::conflicted() const {
  return told().conflicted;
}

QString PhotographyModel::recordedText() const {
  const domain::Photography photography = told();
  if (photography.permission == Permission::unknown) return {};
  return tr("recorded by %1, %2").arg(m_desk->people().nameOf(photography.author), m_desk->time(photography.wall));
}

QString PhotographyModel::problem() const {
  const domain::Photography photography = told();
  if (photography.conflicted)
    return tr("Two tablets recorded different answers about photographs. Choose one under Conflicts first.");
  switch (photography.permission) {
    case Permission::permitted:
      return {};
    case Permission::refused:
      return tr("Photographs were refused here. Describe what you see instead, or draw it.");
    case Permission::unknown:
      break;
  }
  return tr("Ask whether photographs may be taken, and record who allowed it, where and of what.");
}

bool PhotographyModel::permit(const QString& by, const QString& where, const QString& scope) {
  return record(Permission::permitted, by, where, scope);
}

bool PhotographyModel::refuse(const QString& by, const QString& scope) {
  return record(Permission::refused, by, {}, scope);
}

bool PhotographyModel::record(Permission permission, const QString& by, const QString& where, const QString& scope) {
  if (by.trimmed().isEmpty()) return m_desk->refuse(Errc::out_of_range, tr("Say who answered."));
  return m_desk->write(std::string(domain::kReview), "photography",
                       domain::encodePhotography(permission, by.trimmed().toStdString(), where.trimmed().toStdString(),
                                                 scope.trimmed().toStdString()));
}

bool PhotographyModel::takeBack() {
  return m_desk->write(std::string(domain::kReview), "photography", nullptr);
}

}  // namespace fieldseal::app
