#include "load/authority.hpp"

#include <fstream>

#include "load/child_process.hpp"
#include "percentiles.hpp"
#include "workload/checklist.hpp"

namespace fieldseal::bench {
namespace {

std::string loginOf(std::size_t inspector) {
  return "inspector" + std::to_string(inspector);
}

}  // namespace

Authority::Authority(const AuthorityPlan& plan) : m_plan(plan) {
  const auto folder = m_plan.folder / "authority";
  runProgram({m_plan.server, "init", "--dir", folder, "--name", "Load authority", "--host", "127.0.0.1", "--listen",
              "127.0.0.1", "--device-port", "0", "--console-port", "0"});
  const auto checklist = m_plan.folder / "checklist.json";
  std::ofstream(checklist, std::ios::binary) << checklistText();
  run({"template", "add", checklist});
  for (std::size_t i = 0; i < m_plan.inspectors; ++i) {
    run({"user", "add", "--name", "Inspector " + std::to_string(i), "--login", loginOf(i), "--role", "inspector"});
  }
  importReviews();
}

void Authority::importReviews() const {
  const std::size_t reviews = (m_plan.inspectors * m_plan.reviewsEach + m_plan.teamSize - 1) / m_plan.teamSize;
  std::size_t next = 0;
  for (std::size_t i = 0; i < reviews; ++i) {
    const auto folder = m_plan.folder / "dossier";
    writeDossier(folder, "LOAD-2026-" + std::to_string(1000 + i), m_plan.units);
    std::vector<std::string> command{
        "review", "import", folder, "--date", "2026-03-02", "--leader", loginOf(next++ % m_plan.inspectors)};
    for (std::size_t member = 1; member < m_plan.teamSize; ++member) {
      command.insert(command.end(), {"--member", loginOf(next++ % m_plan.inspectors)});
    }
    run(std::move(command));
  }
}

std::vector<std::string> Authority::makeCodes() const {
  std::vector<std::string> codes;
  for (std::size_t i = 0; i < m_plan.inspectors; ++i) {
    const std::string printed = run({"device", "code", "--user", loginOf(i)});
    codes.push_back(printed.substr(0, printed.find('\n')));
  }
  return codes;
}

double Authority::rebuildReadModel() const {
  const Stopwatch watch;
  run({"rebuild"});
  return watch.seconds();
}

std::string Authority::verify() const {
  std::string printed = run({"verify"});
  while (printed.ends_with('\n')) printed.pop_back();
  return printed.substr(printed.rfind('\n') + 1);
}

std::string Authority::run(std::vector<std::string> arguments) const {
  arguments.insert(arguments.begin(), m_plan.server);
  arguments.insert(arguments.end(), {"--config", configFile()});
  return runProgram(arguments);
}

}  // namespace fieldseal::bench
