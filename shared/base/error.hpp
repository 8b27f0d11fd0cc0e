/// What can go wrong in a way that could be foreseen, and how it is carried.
#pragma once

#include <ostream>
#include <string>
#include <string_view>

namespace fieldseal {

/// The kinds of foreseeable failure. The wire uses the same names (see docs/protocol.md).
enum class Errc {
  bad_format,           ///< bytes that do not follow their format
  unsupported_version,  ///< a format newer than this program
  too_large,            ///< over a limit that docs/formats.md names
  out_of_range,         ///< a value outside what its field allows
  not_found,
  already_exists,

  bad_signature,
  hash_mismatch,
  broken_chain,  ///< entries are missing before this segment
  forked_chain,  ///< the same entry numbers with other bytes: a cloned or restored device
  unknown_device,
  device_revoked,
  not_assigned,     ///< the author is not on the team of this review
  not_permitted,    ///< the author's role does not allow this field
  foreign_segment,  ///< sent by another device than the one that made it

  wrong_passphrase,
  vault_missing,
  vault_damaged,
  vault_newer,
  vault_busy,

  disk_full,
  io_error,
  database_error,

  network_unreachable,
  tls_untrusted,
  timed_out,
  cancelled,
  protocol_error,
  server_error,
  unauthorized,
  rate_limited,
  code_invalid,  ///< an enrolment code that is unknown, used or expired

  not_allowed_now,  ///< right person, wrong moment: the state of the review forbids it
  internal,
};

/// The name of a code as the wire and the log write it, for example "broken_chain".
[[nodiscard]] std::string_view toString(Errc code) noexcept;

/// The code with that name.
/// @return Errc::internal for a name this program does not know
[[nodiscard]] Errc errcFromString(std::string_view name) noexcept;

/// One foreseeable failure: its kind and, for a person, what and where.
struct Error {
  Errc code = Errc::internal;
  std::string detail;  ///< English, one line, no personal content

  friend bool operator==(const Error&, const Error&) = default;
};

std::ostream& operator<<(std::ostream& out, const Error& error);

}  // namespace fieldseal
