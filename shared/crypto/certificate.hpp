/// X.509 for TLS: the authority's own CA, its server certificate and its devices' (P-256, OpenSSL).
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "crypto/hash.hpp"

namespace fieldseal::crypto {

/// A private key and its certificate, both PEM.
struct TlsIdentity {
  std::string keyPem;
  std::string certificatePem;
};

/// A self-signed CA that may sign end-entity certificates only.
[[nodiscard]] Result<TlsIdentity> makeAuthority(std::string_view commonName, WallTime now, std::chrono::days validity);

/// A server certificate for these DNS names and IP addresses.
[[nodiscard]] Result<TlsIdentity> makeServerIdentity(const TlsIdentity& authority,
                                                     const std::vector<std::string>& names, WallTime now,
                                                     std::chrono::days validity);

/// A new P-256 key and a certificate request (PKCS #10) for it.
struct CertificateRequest {
  std::string keyPem;
  std::string requestPem;
};
[[nodiscard]] Result<CertificateRequest> makeRequest(std::string_view commonName);

/// A client certificate whose common name is `deviceName`, whatever the request asked for.
/// @errors Errc::bad_format for a request that does not parse, Errc::bad_signature for one whose
///         own signature does not fit its key, Errc::out_of_range for a key that is not P-256
[[nodiscard]] Result<std::string> signDeviceRequest(const TlsIdentity& authority, std::string_view requestPem,
                                                    std::string_view deviceName, WallTime now,
                                                    std::chrono::days validity);

/// A new client certificate for the key of an earlier one.
/// @errors Errc::bad_format for what is no certificate
[[nodiscard]] Result<std::string> renewDeviceCertificate(const TlsIdentity& authority, std::string_view certificatePem,
                                                         std::string_view deviceName, WallTime now,
                                                         std::chrono::days validity);

/// The last moment at which a certificate is valid. @errors Errc::bad_format
[[nodiscard]] Result<WallTime> certificateEnd(std::string_view certificatePem);

/// Whether two certificates are for the same key. @errors Errc::bad_format
[[nodiscard]] Result<bool> haveSameKey(std::string_view onePem, std::string_view otherPem);

/// SHA-256 of the certificate's DER bytes.
[[nodiscard]] Result<Sha256> certificateFingerprint(std::string_view certificatePem);

}  // namespace fieldseal::crypto
