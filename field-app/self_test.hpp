/// What --self-test looks at: the libraries that this installation really has. Opens no vault.
#pragma once

#include <QTextStream>

namespace fieldseal::app {

/// Prints a line per check. @return whether all passed
[[nodiscard]] bool runSelfTest(QTextStream& out);

}  // namespace fieldseal::app
