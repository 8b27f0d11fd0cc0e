/// How interviews and knowledge tests, and what stands in them, read to a person.
#pragma once

#include <QString>
#include <string_view>

#include "domain/entity.hpp"
#include "domain/knowledge_test.hpp"

namespace fieldseal::app {

class ReviewDesk;

/// "Interview: Zhao", "Interview: Zhao, What is your post?", "Knowledge test: Zhao"
[[nodiscard]] QString talkTitle(const ReviewDesk& desk, const domain::EntityPath& path);
/// A value of one of their registers.
[[nodiscard]] QString talkValueText(const ReviewDesk& desk, std::string_view field, const json::value& value);

/// "Personnel P00012" of a declared person, "" of somebody who was not declared.
[[nodiscard]] QString personText(const ReviewDesk& desk, const std::string& person);
/// "Legal representative", in the chosen language.
[[nodiscard]] QString roleText(const ReviewDesk& desk, std::string_view role);
/// "18 of 20 right (90 %)"
[[nodiscard]] QString marksText(const domain::Marks& marks);
/// "29:59", never below nought.
[[nodiscard]] QString leftText(std::chrono::milliseconds left);
/// left_view, help, replaced, clock, interrupted, other
[[nodiscard]] QString incidentText(const QString& kind);

}  // namespace fieldseal::app
