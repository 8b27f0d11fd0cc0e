/// How far a device's certificate has come, as tablet and office both reckon: see "Renewal of the certificate" in
/// docs/protocol.md.
#pragma once

#include "base/clock.hpp"

namespace fieldseal::sync {

/// Before its end, in which a device asks for another: long enough for a tablet that lies in a drawer between two
/// reviews.
inline constexpr std::chrono::days kRenewalDue{90};
/// How long after its end a certificate is still good for another one: a tablet that lay in a drawer has unsent work.
inline constexpr std::chrono::days kLateRenewal{365};

enum class CertificateTerm {
  running,
  due,     ///< ends within kRenewalDue
  ended,   ///< good for another one alone
  lapsed,  ///< kLateRenewal ago: good for nothing
};

[[nodiscard]] constexpr CertificateTerm certificateTerm(WallTime end, WallTime now) noexcept {
  if (now - end > kLateRenewal) return CertificateTerm::lapsed;
  if (now >= end) return CertificateTerm::ended;
  return end - now < kRenewalDue ? CertificateTerm::due : CertificateTerm::running;
}

}  // namespace fieldseal::sync
