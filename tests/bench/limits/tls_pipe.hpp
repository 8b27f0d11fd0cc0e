/// TLS 1.3 over a loopback connection, as plain as OpenSSL makes it.
#pragma once

#include <cstddef>
#include <memory>

namespace fieldseal::bench {

class TlsPipe {
 public:
  /// Connects one end to the other; a thread of its own reads what is sent and throws it away.
  TlsPipe();
  ~TlsPipe();
  TlsPipe(const TlsPipe&) = delete;
  TlsPipe& operator=(const TlsPipe&) = delete;

  /// @return whether all of it was taken
  [[nodiscard]] bool send(const void* bytes, std::size_t size);

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace fieldseal::bench
