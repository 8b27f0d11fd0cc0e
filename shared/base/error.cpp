#include "base/error.hpp"

#include <array>
#include <utility>

namespace fieldseal {
namespace {

constexpr std::array<std::pair<Errc, std::string_view>, 34> kNames{{
    {Errc::bad_format, "bad_format"},
    {Errc::unsupported_version, "unsupported_version"},
    {Errc::too_large, "too_large"},
    {Errc::out_of_range, "out_of_range"},
    {Errc::not_found, "not_found"},
    {Errc::already_exists, "already_exists"},
    {Errc::bad_signature, "bad_signature"},
    {Errc::hash_mismatch, "hash_mismatch"},
    {Errc::broken_chain, "broken_chain"},
    {Errc::forked_chain, "forked_chain"},
    {Errc::unknown_device, "unknown_device"},
    {Errc::device_revoked, "device_revoked"},
    {Errc::not_assigned, "not_assigned"},
    {Errc::not_permitted, "not_permitted"},
    {Errc::foreign_segment, "foreign_segment"},
    {Errc::wrong_passphrase, "wrong_passphrase"},
    {Errc::vault_missing, "vault_missing"},
    {Errc::vault_damaged, "vault_damaged"},
    {Errc::vault_newer, "vault_newer"},
    {Errc::vault_busy, "vault_busy"},
    {Errc::disk_full, "disk_full"},
    {Errc::io_error, "io_error"},
    {Errc::database_error, "database_error"},
    {Errc::network_unreachable, "network_unreachable"},
    {Errc::tls_untrusted, "tls_untrusted"},
    {Errc::timed_out, "timed_out"},
    {Errc::cancelled, "cancelled"},
    {Errc::protocol_error, "protocol_error"},
    {Errc::server_error, "server_error"},
    {Errc::unauthorized, "unauthorized"},
    {Errc::rate_limited, "rate_limited"},
    {Errc::code_invalid, "code_invalid"},
    {Errc::not_allowed_now, "not_allowed_now"},
    {Errc::internal, "internal"},
}};

}  // namespace

std::string_view toString(Errc code) noexcept {
  for (const auto& [known, name] : kNames) {
    if (known == code) return name;
  }
  return "internal";
}

Errc errcFromString(std::string_view name) noexcept {
  for (const auto& [code, known] : kNames) {
    if (known == name) return code;
  }
  return Errc::internal;
}

std::ostream& operator<<(std::ostream& out, const Error& error) {
  return out << toString(error.code) << ": " << error.detail;
}

}  // namespace fieldseal
