/// Another program, started and waited for.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace fieldseal::bench {

/// Runs a program to its end. @return what it wrote to standard output
/// @throws std::runtime_error with what it wrote to standard error, when it fails
std::string runProgram(const std::vector<std::string>& command);

/// A program that runs beside this one; asked to end by SIGTERM when it goes, and waited for.
class ChildProcess {
 public:
  /// @param log  takes what it writes to both outputs
  ChildProcess(const std::vector<std::string>& command, const std::filesystem::path& log);
  ~ChildProcess();
  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;

  [[nodiscard]] bool running();
  /// Processor time that it has used so far, all threads, user and system.
  [[nodiscard]] std::chrono::duration<double> processorTime() const;
  /// The most memory it has held, VmHWM.
  [[nodiscard]] std::size_t peakMemoryBytes() const;

 private:
  pid_t m_pid = -1;
};

}  // namespace fieldseal::bench
