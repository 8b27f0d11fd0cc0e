/// Takes in what a tablet without a line sends by courier, and answers it. The same rules as over the line: what is
/// stored is durable before the answer says so, and taking a file in again is no error.
#pragma once

#include "admin/authority.hpp"
#include "courier/parcel.hpp"
#include "store/directory.hpp"

namespace fieldseal::admin {

/// What a courier file held and what became of it.
struct CourierReport {
  store::DeviceRecord device;
  std::string userName;
  std::uint64_t number = 0;  ///< of the question
  WallTime made{};           ///< by the tablet's clock
  std::uint64_t entries = 0, stored = 0, had = 0,
                refused = 0;  ///< segments, but for the entries in those that are here
  std::uint64_t contents = 0, contentsHad = 0;
  std::vector<Error> faults;  ///< of refused segments and contents, each kind once
  std::uint64_t sent = 0;     ///< segments of others in the answer
  std::uint64_t contentsSent = 0;
};

/// Whose courier file it is, unlocked.
struct OpenedQuestion {
  store::DeviceRecord device;
  courier::ParcelReader parcel;
};
/// @errors Errc::not_found, Errc::bad_format, Errc::unsupported_version; Errc::not_allowed_now for an answer;
///         Errc::unknown_device, Errc::device_revoked, Errc::not_permitted; Errc::bad_signature for another sender;
///         Errc::wrong_passphrase for one that was made for another authority
[[nodiscard]] Result<OpenedQuestion> openQuestion(AdminSession& session, const std::filesystem::path& question);

/// Works beside a running server, which shows what came as if it had come over the line.
/// @param answer  is in its place when all of the question was taken
/// @errors as openQuestion, and of the store: then what came before is stored, and the file can be taken in again
[[nodiscard]] Result<CourierReport> answerCourier(AdminSession& session, const std::filesystem::path& question,
                                                  const std::filesystem::path& answer, const Clock& clock,
                                                  Random& random);

}  // namespace fieldseal::admin
