// The commands that let a person look at what was refused.
#include <iostream>

#include "admin/commands.hpp"
#include "admin/quarantine_list.hpp"
#include "store/key_file.hpp"

namespace fieldseal::admin {

Result<int> listQuarantineCommand(const std::filesystem::path& config) {
  FIELDSEAL_TRY(auto session, openAdminSession(config));
  FIELDSEAL_TRY(const auto lines, quarantineLines(session.database));
  for (const auto& line : lines) std::cout << line << "\n";
  return 0;
}

Result<int> showQuarantineCommand(const std::filesystem::path& config, std::int64_t number,
                                  const std::filesystem::path& file) {
  FIELDSEAL_TRY(auto session, openAdminSession(config));
  FIELDSEAL_TRY(const auto shown, showRefused(session.database, number));
  // Without a file the output is the segment and not a byte more.
  auto& facts = file.empty() ? std::cerr : std::cout;
  if (file.empty()) {
    std::cout << shown.bytes << std::flush;
    if (!std::cout) return Error{Errc::io_error, "the output does not take the segment"};
  } else {
    FIELDSEAL_CHECK(store::writeSecretFile(file, asBytes(shown.bytes)));
  }
  facts << shown.line << "\n"
        << "key " << (shown.key.empty() ? "unknown: the office knows no such device" : shown.key) << "\n";
  return 0;
}

}  // namespace fieldseal::admin
