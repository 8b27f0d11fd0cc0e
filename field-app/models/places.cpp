#include "models/places.hpp"

#include "domain/entity.hpp"
#include "models/json_text.hpp"

namespace fieldseal::app {

Place placeOf(std::string_view entity) {
  const domain::EntityPath path = domain::EntityPath::parse(entity);
  const QString first = path.segments.empty() ? QString() : toQt(path.segments.front());
  switch (path.kind) {
    case domain::EntityKind::item:
      return {"checklist", first};
    case domain::EntityKind::unit:
      return {"sighting", toQt(entity)};
    case domain::EntityKind::finding:
      return {"findings", first};
    case domain::EntityKind::evidence:
      return {"evidence", first};
    case domain::EntityKind::interview:
      return {"interviews", first};
    case domain::EntityKind::test:
      return {"tests", first};
    case domain::EntityKind::review:
      return {"close", {}};
    default:
      return {};
  }
}

}  // namespace fieldseal::app
