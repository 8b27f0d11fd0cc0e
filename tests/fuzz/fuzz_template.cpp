/// Any bytes as a template: read or refused, never a crash; and what is read can be asked.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "domain/template.hpp"

using namespace fieldseal::domain;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const TemplateReport report = readTemplate({reinterpret_cast<const char*>(bytes), size});
  if (report.errors.empty() != (report.parsed != nullptr)) std::abort();
  for (const auto& issue : report.errors) {
    if (issue.line < 1 || issue.message.empty()) std::abort();
  }
  if (!report.parsed) return 0;
  for (const Section& section : report.parsed->sections) {
    for (const Item& item : section.items) {
      if (report.parsed->item(item.id) != &item) std::abort();
      if (item.points < 0 || (item.veto && item.points != 0)) std::abort();
      for (const Determination determination : kDeterminations) (void)report.parsed->requirements(item, determination);
    }
  }
  return 0;
}
