/// An open file of the operating system, closed when it goes.
#pragma once

#include <unistd.h>

#include <utility>

namespace fieldseal {

class FileDescriptor {
 public:
  /// @param number  what ::open gave; negative for none
  explicit FileDescriptor(int number) noexcept : m_number(number) {}
  FileDescriptor(FileDescriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
  FileDescriptor& operator=(FileDescriptor&& other) noexcept {
    std::swap(m_number, other.m_number);
    return *this;
  }
  FileDescriptor(const FileDescriptor&) = delete;
  FileDescriptor& operator=(const FileDescriptor&) = delete;
  ~FileDescriptor() {
    if (m_number >= 0) ::close(m_number);
  }

  [[nodiscard]] int number() const noexcept { return m_number; }
  [[nodiscard]] bool good() const noexcept { return m_number >= 0; }

 private:
  int m_number;
};

}  // namespace fieldseal
