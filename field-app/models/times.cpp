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

QString dayText(WallTime time, const QString& language) {
  return QLocale(language).toString(QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).date(),
                                    dayFormat(language));
}

QString lengthAsText(std::chrono::milliseconds length) {
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(length).count();
  const QString rest = QString("%1:%2").arg(seconds / 60 % 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
  if (seconds < 3600) return rest;
  return QString("%1:%2").arg(seconds / 3600).arg(rest.rightJustified(5, QLatin1Char('0')));
}

QString sizeText(std::uint64_t bytes, const QString& language) {
  return QLocale(language).formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
}

}  // namespace fieldseal::app
