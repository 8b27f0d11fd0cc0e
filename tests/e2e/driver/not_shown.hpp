/// Thrown when the screen did not come to show what was awaited: the script ends there.
#pragma once

#include <QString>
#include <stdexcept>

namespace fieldseal::e2e {

class NotShown : public std::runtime_error {
 public:
  explicit NotShown(const QString& what) : std::runtime_error(what.toStdString()) {}
};

}  // namespace fieldseal::e2e
