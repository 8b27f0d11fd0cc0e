/// What each command does: prints for people on the standard output, returns the exit code.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "admin/authority.hpp"
#include "admin/review_import.hpp"

namespace fieldseal::admin {

struct UserOrder {
  std::string name;
  std::string login;
  std::vector<std::string> roles;
  bool passwordFromInput = false;
};

struct CodeOrder {
  std::string login;
  int hours = 72;
  std::string server;         ///< see addressForTablets
  bool qr = false;            ///< draw it although no terminal is there
  std::filesystem::path svg;  ///< a new file for the QR; "" for none
};

struct FileOrder {
  std::filesystem::path request;
  std::filesystem::path answer;  ///< a new file
  std::string server;            ///< see addressForTablets
};

[[nodiscard]] Result<int> initCommand(const NewAuthority& authority);
/// See renewServerIdentity.
[[nodiscard]] Result<int> certificateCommand(const std::filesystem::path& config,
                                             const std::vector<std::string>& hosts);
[[nodiscard]] Result<int> serveCommand(const std::filesystem::path& config);
[[nodiscard]] Result<int> addUserCommand(const std::filesystem::path& config, const UserOrder& order);
[[nodiscard]] Result<int> rolesCommand(const std::filesystem::path& config, const std::string& login,
                                       const std::vector<std::string>& roles);
[[nodiscard]] Result<int> listUsersCommand(const std::filesystem::path& config);
[[nodiscard]] Result<int> passwordCommand(const std::filesystem::path& config, const std::string& login);
[[nodiscard]] Result<int> activeCommand(const std::filesystem::path& config, const std::string& login, bool active);
/// Prints a one-time code and the text of its sheet, and draws that as QR where a person looks on.
[[nodiscard]] Result<int> codeCommand(const std::filesystem::path& config, const CodeOrder& order);
/// See answerRequestFile; writes a new file that its owner alone may read.
[[nodiscard]] Result<int> enrolFileCommand(const std::filesystem::path& config, const FileOrder& order);
[[nodiscard]] Result<int> listDevicesCommand(const std::filesystem::path& config);
[[nodiscard]] Result<int> revokeCommand(const std::filesystem::path& config, const std::string& device);
[[nodiscard]] Result<int> checkTemplateCommand(const std::filesystem::path& file);
[[nodiscard]] Result<int> addTemplateCommand(const std::filesystem::path& config, const std::filesystem::path& file,
                                             const std::string& bank);
[[nodiscard]] Result<int> importCommand(const std::filesystem::path& config, const ReviewOrder& order);
[[nodiscard]] Result<int> assignCommand(const std::filesystem::path& config, const std::string& review,
                                        const std::vector<TeamChange>& changes);
[[nodiscard]] Result<int> listQuarantineCommand(const std::filesystem::path& config);
/// Writes one as it came, and what it is beside it: to a new file that its owner alone may read, or when that is "" to
/// the output.
[[nodiscard]] Result<int> showQuarantineCommand(const std::filesystem::path& config, std::int64_t number,
                                                const std::filesystem::path& file);
/// Takes a tablet's courier file in and writes the answer to it: see answerCourier.
[[nodiscard]] Result<int> courierCommand(const std::filesystem::path& config, const std::filesystem::path& question,
                                         const std::filesystem::path& answer);
[[nodiscard]] Result<int> verifyCommand(const std::filesystem::path& config);
[[nodiscard]] Result<int> statusCommand(const std::filesystem::path& config);
/// After an older copy of the store was put back: see openDesk.
[[nodiscard]] Result<int> restoredCommand(const std::filesystem::path& config);
[[nodiscard]] Result<int> rebuildCommand(const std::filesystem::path& config);

}  // namespace fieldseal::admin
