#include "load/report.hpp"

#include <cstdio>
#include <fstream>
#include <stdexcept>

namespace fieldseal::bench {

void Report::set(const std::string& name, double value) {
  m_numbers[name] = value;
}

void Report::print() const {
  for (const auto& number : m_numbers)
    std::printf("%-36s %14.2f\n", std::string(number.key()).c_str(), number.value().as_double());
}

void Report::write(const std::filesystem::path& file) const {
  std::ofstream out(file);
  out << json::serialize(m_numbers) << "\n";
  out.close();
  if (!out) throw std::runtime_error("cannot write " + file.string());
}

}  // namespace fieldseal::bench
