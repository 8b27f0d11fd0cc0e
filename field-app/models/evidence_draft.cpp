#include "models/evidence_draft.hpp"

#include <QFileInfo>

#include "base/json_reader.hpp"
#include "domain/entity.hpp"
#include "domain/evidence.hpp"
#include "models/json_text.hpp"

namespace fieldseal::app {

std::vector<journal::Change> changesOf(const EvidenceDraft& draft, const Uuid& id, const ArrivedContent& content) {
  const std::string path = domain::evidenceEntity(id);
  const QString kind = draft.kind.isEmpty() ? content.kind : draft.kind;
  const QString caption = draft.caption.isEmpty() ? QFileInfo(content.name).completeBaseName() : draft.caption;
  const domain::EvidenceContent named{crypto::printHash(content.stored.hash), content.stored.bytes,
                                      content.type.toStdString(), content.name.toStdString()};
  std::vector<journal::Change> changes{{path, "kind", json::value(kind.toStdString())},
                                       {path, "caption", textOrNull(caption)},
                                       {path, "level", textOrNull(draft.level)},
                                       {path, "links", listOrNull(draft.links)},
                                       {path, "content", domain::encodeContent(named)}};
  for (const auto& [field, value] : draft.more) changes.push_back({path, std::string(field), value});
  changes.insert(changes.end(), draft.along.begin(), draft.along.end());
  return changes;
}

std::string encodeDraft(const EvidenceDraft& draft) {
  json::array links;
  for (const QString& link : draft.links) links.emplace_back(link.toStdString());
  json::array along;
  for (const journal::Change& change : draft.along) {
    along.push_back(json::object{{"entity", change.entity}, {"field", change.field}, {"value", change.value}});
  }
  return json::serialize(json::object{{"kind", draft.kind.toStdString()},
                                      {"caption", draft.caption.toStdString()},
                                      {"level", draft.level.toStdString()},
                                      {"links", std::move(links)},
                                      {"more", draft.more},
                                      {"along", std::move(along)}});
}

Result<EvidenceDraft> decodeDraft(std::string_view text) {
  FIELDSEAL_TRY(const json::value tree, parseJson(text));
  FIELDSEAL_TRY(const JsonReader reader, JsonReader::object(tree));
  EvidenceDraft draft;
  FIELDSEAL_TRY(const std::string_view kind, reader.text("kind"));
  FIELDSEAL_TRY(const std::string_view caption, reader.text("caption"));
  FIELDSEAL_TRY(const std::string_view level, reader.text("level"));
  FIELDSEAL_TRY(const JsonReader more, reader.child("more"));
  FIELDSEAL_TRY(const json::array* const links, reader.array("links"));
  FIELDSEAL_TRY(const json::array* const along, reader.array("along"));
  draft.kind = toQt(kind);
  draft.caption = toQt(caption);
  draft.level = toQt(level);
  draft.more = more.raw();
  for (const json::value& link : *links) {
    if (!link.is_string()) return Error{Errc::bad_format, "links: expected texts"};
    draft.links.append(toQt(std::string_view(link.get_string())));
  }
  for (const json::value& one : *along) {
    FIELDSEAL_TRY(const JsonReader change, JsonReader::object(one, "along"));
    FIELDSEAL_TRY(const std::string_view entity, change.text("entity"));
    FIELDSEAL_TRY(const std::string_view field, change.text("field"));
    const json::value* value = change.find("value");
    if (value == nullptr) return Error{Errc::bad_format, "along: expected a value"};
    draft.along.push_back({std::string(entity), std::string(field), *value});
  }
  return draft;
}

}  // namespace fieldseal::app
