/// What an inspector brings along on a stick: pictures of labels, of a rack, of a floor plan, a letter.
#pragma once

#include <QString>

namespace fieldseal::e2e {

/// Names of its files. The labels say what plan.cpp says of them.
inline constexpr const char* kLabelPicture = "label.png";
inline constexpr const char* kRackPicture = "rack.jpg";
inline constexpr const char* kPlanPicture = "floor-plan.png";
inline constexpr const char* kLetter = "letter.txt";

/// Writes the files; the folder is made. @throws std::runtime_error when one cannot be written
void fillStick(const QString& folder);

}  // namespace fieldseal::e2e
