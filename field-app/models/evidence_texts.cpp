// What a row of the evidence says of itself: the other half of EvidenceListModel.
#include <QLocale>

#include "domain/entity.hpp"
#include "evidence/picture_provider.hpp"
#include "models/evidence_list_model.hpp"
#include "models/json_text.hpp"
#include "models/labels.hpp"
#include "models/review_desk.hpp"
#include "models/times.hpp"

namespace fieldseal::app {
namespace {

QString pictureAddress(const QString& hash) {
  return QStringLiteral("image://%1/%2").arg(QLatin1String(kPictureProvider), hash.mid(hash.indexOf(':') + 1));
}

}  // namespace

QString EvidenceListModel::contentState(const Row& row) {
  if (row.hash.isEmpty()) return {};
  if (!row.here) return row.unavailable ? "unavailable" : row.awaited ? "awaited" : "elsewhere";
  if (row.held) return QStringLiteral("sent");
  if (row.refused) return QStringLiteral("refused");
  return row.sent > 0 ? QStringLiteral("sending") : QStringLiteral("here");
}

QString EvidenceListModel::contentStateText(const Row& row) const {
  const QString state = contentState(row);
  const QString& language = m_desk->language();
  if (state == "elsewhere" || state == "unavailable") return tr("Not on this tablet");
  if (state == "awaited")
    return tr("%1 of %2 fetched").arg(sizeText(row.received, language), sizeText(row.bytes, language));
  if (state == "sent") return tr("On this tablet and at the office");
  if (state == "refused") return tr("On this tablet; the office did not take it");
  if (state == "here") return tr("On this tablet only");
  if (state != "sending") return {};
  return tr("%1 of %2 sent").arg(sizeText(row.sent, language), sizeText(row.bytes, language));
}

QString EvidenceListModel::linksText(const Row& row) const {
  QStringList titles;
  for (const QString& link : row.links) titles.append(m_desk->entityTitle(link.toStdString()));
  return Labels::list(titles);
}

QString EvidenceListModel::retractedReason(const Row& row) const {
  if (!row.retracted) return {};
  const std::string path = domain::evidenceEntity(row.id);
  const auto heads = m_desk->registers().headsOf(path, "retracted");
  QString reason;
  const auto take = [&](DeviceId device, const journal::Entry& entry) {
    for (const EntryId& head : heads) {
      if (head.device == device && head.number == entry.number) reason = toQt(entry.reason);
    }
  };
  (void)m_desk->store().search(m_desk->journal().journal().id(), path, take);
  return reason;
}

QVariant EvidenceListModel::value(const Row& row, int role) const {
  switch (role) {
    case EvidenceIdRole:
      return toQt(row.id.toString());
    case KindRole:
      return row.kind;
    case Qt::DisplayRole:
    case CaptionRole:
      return row.caption;
    case LevelRole:
      return row.level;
    case NumberRole:
      return row.number;
    case PlaceRole:
      return row.place;
    case CustodianRole:
      return row.custodian;
    case LinksRole:
      return row.links;
    case LinksTextRole:
      return linksText(row);
    case PictureRole:
      return row.here && row.type.startsWith("image/") ? pictureAddress(row.hash) : QString();
    case ContentHashRole:
      return row.hash;
    case ContentNameRole:
      return row.name;
    case ContentTypeRole:
      return row.type;
    case ContentSizeTextRole:
      return row.hash.isEmpty() ? QString() : sizeText(row.bytes, m_desk->language());
    case HereRole:
      return row.here;
    case ContentStateRole:
      return contentState(row);
    case ContentStateTextRole:
      return contentStateText(row);
    case OriginalRole:
      return row.original;
    case ShapesRole:
      return row.shapes;
    case TakenPlaceRole:
      return row.takenPlace;
    case AuthorTextRole:
      return Labels::aside(m_desk->people().nameOf(row.author), m_desk->time(row.wall));
    case RetractedRole:
      return row.retracted;
    case RetractedReasonRole:
      return retractedReason(row);
    default:
      return {};
  }
}

QHash<int, QByteArray> EvidenceListModel::roleNames() const {
  return {{EvidenceIdRole, "evidenceId"},
          {KindRole, "kind"},
          {CaptionRole, "caption"},
          {LevelRole, "level"},
          {NumberRole, "documentNumber"},
          {PlaceRole, "place"},
          {CustodianRole, "custodian"},
          {LinksRole, "links"},
          {LinksTextRole, "linksText"},
          {PictureRole, "picture"},
          {ContentHashRole, "contentHash"},
          {ContentNameRole, "contentName"},
          {ContentTypeRole, "contentType"},
          {ContentSizeTextRole, "contentSizeText"},
          {HereRole, "here"},
          {ContentStateRole, "contentState"},
          {ContentStateTextRole, "contentStateText"},
          {OriginalRole, "original"},
          {ShapesRole, "shapes"},
          {TakenPlaceRole, "takenPlace"},
          {AuthorTextRole, "authorText"},
          {RetractedRole, "retracted"},
          {RetractedReasonRole, "retractedReason"}};
}

}  // namespace fieldseal::app
