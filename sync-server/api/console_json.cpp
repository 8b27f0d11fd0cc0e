#include "api/console_json.hpp"

#include "domain/entity.hpp"
#include "projection/summary.hpp"

namespace fieldseal::api {
namespace {

std::size_t commentsAbout(const PageContext& page, std::string_view entity) {
  std::size_t count = 0;
  for (const auto& comment : page.review.comments()) count += isAbout(comment.about, entity) ? 1U : 0U;
  return count;
}

}  // namespace

json::value determinationOrNull(const std::optional<domain::Determination>& determination) {
  return determination ? json::value(domain::toString(*determination)) : json::value();
}

json::value personOrNull(const PageContext& page, UserId id) {
  return id.isNil() ? json::value() : page.names.person(id);
}

json::value timeOrNull(WallTime time) {
  return time == WallTime{} ? json::value() : json::value(toRfc3339(time));
}

json::array textList(const std::vector<std::string>& texts) {
  return json::array(texts.begin(), texts.end());
}

json::object itemRow(const PageContext& page, const domain::ItemStatus& status, const domain::ItemScore& score) {
  const auto& item = *status.item;
  json::array missing;
  for (const auto requirement : status.missing) missing.emplace_back(domain::toString(requirement));
  return {{"id", item.id},
          {"question", projection::localized(item.question)},
          {"veto", item.veto},
          {"points", item.points},
          {"earned", score.earned},
          {"deducted", score.deducted},
          {"determination", determinationOrNull(status.determination)},
          {"relevant", status.relevant},
          {"units", status.units},
          {"units_answered", status.unitsAnswered},
          {"units_nonconform", status.unitsNonconform},
          {"conflicted", status.conflicted},
          {"missing", std::move(missing)},
          {"comments", commentsAbout(page, domain::itemEntity(item.id))}};
}

json::object answerJson(const PageContext& page, const domain::Answer& answer) {
  return {{"determination", determinationOrNull(answer.determination)},
          {"methods", textList(answer.methods)},
          {"count", answer.count ? json::value(*answer.count) : json::value()},
          {"date", answer.date},
          {"text", answer.text},
          {"note", answer.note},
          {"second_inspector", personOrNull(page, answer.secondInspector.value_or(UserId()))},
          {"leader", personOrNull(page, answer.leader.value_or(UserId()))},
          {"author", personOrNull(page, answer.author)},
          {"time", timeOrNull(answer.wall)},
          {"conflicted", answer.conflicted}};
}

json::object findingJson(const PageContext& page, const domain::Finding& finding) {
  return {{"id", finding.id.toString()},
          {"severity", domain::toString(finding.severity)},
          {"text", finding.text},
          {"items", textList(finding.items)},
          {"units", textList(finding.units)},
          {"evidence", textList(finding.evidence)},
          {"due", finding.due},
          {"state", domain::toString(finding.state)},
          {"confirmed_by", personOrNull(page, finding.confirmedBy.value_or(UserId()))},
          {"author", personOrNull(page, finding.author)},
          {"time", timeOrNull(finding.wall)},
          {"conflicted", finding.conflicted}};
}

json::object commentJson(const PageContext& page, const domain::Comment& comment) {
  return {{"id", comment.id.toString()},
          {"about", comment.about},
          {"text", comment.text},
          {"author", personOrNull(page, comment.author)},
          {"time", timeOrNull(comment.wall)}};
}

json::object listJson(const domain::ListDefinition& list) {
  json::array fields;
  for (const auto& field : list.fields) {
    fields.push_back(json::object{
        {"name", field.name}, {"type", domain::toString(field.type)}, {"choices", textList(field.choices)}});
  }
  return {
      {"id", list.id}, {"title", projection::localized(list.title)}, {"key", list.key}, {"fields", std::move(fields)}};
}

bool isAbout(std::string_view entity, std::string_view whole) {
  return entity.starts_with(whole) && (entity.size() == whole.size() || entity[whole.size()] == '/');
}

domain::OfficeWay wayOf(const PageContext& page, domain::OfficeStep step) {
  const bool onTeam = page.review.roleOf(page.viewer.id).has_value();
  return domain::officeWay(step, page.review.state(), page.viewer.roles, onTeam);
}

}  // namespace fieldseal::api
