/// A disk that is full, as far as files of this process are concerned.
#pragma once

#include <sys/resource.h>

#include <csignal>
#include <stdexcept>

namespace fieldseal::test {

/// While it lives, a write that would make a file longer than this fails, after as much as still fits.
class FileSizeLimit {
 public:
  explicit FileSizeLimit(rlim_t bytes) : m_signal(std::signal(SIGXFSZ, SIG_IGN)) {
    if (::getrlimit(RLIMIT_FSIZE, &m_before) != 0) throw std::runtime_error("getrlimit");
    const rlimit now{bytes, m_before.rlim_max};
    if (::setrlimit(RLIMIT_FSIZE, &now) != 0) throw std::runtime_error("setrlimit");
  }
  ~FileSizeLimit() {
    ::setrlimit(RLIMIT_FSIZE, &m_before);
    std::signal(SIGXFSZ, m_signal);
  }
  FileSizeLimit(const FileSizeLimit&) = delete;
  FileSizeLimit& operator=(const FileSizeLimit&) = delete;

 private:
  rlimit m_before{};
  void (*m_signal)(int);
};

}  // namespace fieldseal::test
