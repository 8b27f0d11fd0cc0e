#include "load/child_process.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace fieldseal::bench {
namespace {

[[noreturn]] void becomeProgram(const std::vector<std::string>& command) {
  std::vector<char*> arguments;
  for (const std::string& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
  arguments.push_back(nullptr);
  ::execv(arguments.front(), arguments.data());
  ::_exit(127);
}

std::string readAll(int pipe) {
  std::string text;
  std::array<char, 4096> piece{};
  for (ssize_t got = 0; (got = ::read(pipe, piece.data(), piece.size())) > 0;)
    text.append(piece.data(), static_cast<std::size_t>(got));
  return text;
}

}  // namespace

std::string runProgram(const std::vector<std::string>& command) {
  std::array<int, 2> out{};
  if (::pipe2(out.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  const pid_t child = ::fork();
  if (child == 0) {
    ::dup2(out[1], STDOUT_FILENO);
    ::dup2(out[1], STDERR_FILENO);
    becomeProgram(command);
  }
  ::close(out[1]);
  std::string text = readAll(out[0]);
  ::close(out[0]);
  int status = 0;
  ::waitpid(child, &status, 0);
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    std::string line;
    for (const std::string& argument : command) line += argument + " ";
    throw std::runtime_error(line + "failed:\n" + text);
  }
  return text;
}

ChildProcess::ChildProcess(const std::vector<std::string>& command, const std::filesystem::path& log) {
  m_pid = ::fork();
  if (m_pid != 0) return;
  const int file = ::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
  ::dup2(file, STDOUT_FILENO);
  ::dup2(file, STDERR_FILENO);
  becomeProgram(command);
}

ChildProcess::~ChildProcess() {
  if (m_pid <= 0) return;
  ::kill(m_pid, SIGTERM);
  ::waitpid(m_pid, nullptr, 0);
}

bool ChildProcess::running() {
  if (m_pid <= 0 || ::waitpid(m_pid, nullptr, WNOHANG) == 0) return m_pid > 0;
  m_pid = -1;
  return false;
}

std::chrono::duration<double> ChildProcess::processorTime() const {
  std::ifstream file("/proc/" + std::to_string(m_pid) + "/stat");
  std::string text;
  std::getline(file, text);
  std::istringstream fields(text.substr(text.rfind(')') + 2));
  std::string skipped;
  for (int i = 0; i < 11; ++i) fields >> skipped;
  long user = 0;
  long system = 0;
  fields >> user >> system;
  return std::chrono::duration<double>(static_cast<double>(user + system) /
                                       static_cast<double>(::sysconf(_SC_CLK_TCK)));
}

std::size_t ChildProcess::peakMemoryBytes() const {
  std::ifstream file("/proc/" + std::to_string(m_pid) + "/status");
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("VmHWM:")) return std::stoul(line.substr(6)) * 1024;
  }
  return 0;
}

}  // namespace fieldseal::bench
