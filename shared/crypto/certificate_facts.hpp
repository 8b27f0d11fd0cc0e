/// What certificates say of whom they are for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace fieldseal::crypto {

/// Whether a certificate is for the key of this request (PKCS #10). @errors Errc::bad_format
[[nodiscard]] Result<bool> isForRequest(std::string_view certificatePem, std::string_view requestPem);

/// The DNS names and IP addresses that a server's certificate is for, in its order. @errors Errc::bad_format
[[nodiscard]] Result<std::vector<std::string>> certificateNames(std::string_view certificatePem);

}  // namespace fieldseal::crypto
