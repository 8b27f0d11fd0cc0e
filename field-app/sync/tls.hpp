/// TLS as the office's server is spoken to: 1.3 only, the authority's own CA only, host name checked.
#pragma once

#include <QSslConfiguration>
#include <string>

#include "base/result.hpp"
#include "crypto/certificate.hpp"

namespace fieldseal::app {

/// Trusts nobody: for the enrolment's first request alone, whose answer proves itself by the code.
[[nodiscard]] QSslConfiguration untrustedTls();

/// Trusts this CA alone. @errors Errc::tls_untrusted for a PEM that holds no certificate
[[nodiscard]] Result<QSslConfiguration> authorityTls(const std::string& authorityPem);

/// As authorityTls, and shows this tablet's certificate. @errors Errc::vault_damaged
[[nodiscard]] Result<QSslConfiguration> deviceTls(const std::string& authorityPem, const crypto::TlsIdentity& identity);

}  // namespace fieldseal::app
