#include "models/times.hpp"

#include <QDateTime>
#include <QLocale>

namespace fieldseal::app {
namespace {

QString dayFormat(const QString& language) {
  return language == "zh_CN" ? QStringLiteral("yyyy年M月d日") : QStringLiteral("d MMM yyyy");
}

}  // namespace

QString timeText(WallTime time, const QString& language) {
  const qint64 milliseconds = time.time_since_epoch().count();
  if (milliseconds == 0) return {};
  return QLocale(language).toString(QDateTime::fromMSecsSinceEpoch(milliseconds), dayFormat(language) + " HH:mm");
}

QString dayText(const QString& isoDay, const QString& language) {
  const QDate day = QDate::fromString(isoDay, Qt::ISODate);
  return day.isValid() ? QLocale(language).toString(day, dayFormat(language)) : isoDay;
}

}  // namespace fieldseal::app
