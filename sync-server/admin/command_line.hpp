/// `fieldseal-server`: its commands, options and what they print.
#pragma once

namespace fieldseal::admin {

/// @return the process's exit code: 0 done, 1 the input or the store is wrong, 2 wrong usage
[[nodiscard]] int runCommandLine(int argc, char** argv);

}  // namespace fieldseal::admin
