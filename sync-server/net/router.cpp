#include "net/router.hpp"

namespace fieldseal::net {
namespace {

bool isParameter(const std::string& segment) {
  return segment.starts_with('{') && segment.ends_with('}');
}

/// Whether the segments of a path fit a pattern; fills what stands for its names.
bool fits(const std::vector<std::string>& pattern, const std::vector<std::string>& path,
          std::map<std::string, std::string>& parameters) {
  if (pattern.size() != path.size()) return false;
  parameters.clear();
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (isParameter(pattern[i])) {
      if (path[i].empty()) return false;
      parameters[pattern[i].substr(1, pattern[i].size() - 2)] = path[i];
    } else if (pattern[i] != path[i]) {
      return false;
    }
  }
  return true;
}

}  // namespace

void Router::add(Route route) {
  std::vector<std::string> segments;
  std::string_view rest = route.pattern;
  while (!rest.empty()) {
    rest.remove_prefix(1);
    const auto end = std::min(rest.find('/'), rest.size());
    segments.emplace_back(rest.substr(0, end));
    rest.remove_prefix(end);
  }
  m_entries.push_back({std::move(route), std::move(segments)});
}

Result<Match> Router::match(Method method, const Target& target) const {
  const Method wanted = method == Method::head ? Method::get : method;
  bool otherMethod = false;
  Match match;
  for (const auto& entry : m_entries) {
    if (!fits(entry.segments, target.segments, match.parameters)) continue;
    if (entry.route.method != wanted && entry.route.method != method) {
      otherMethod = true;
      continue;
    }
    match.route = &entry.route;
    return match;
  }
  if (otherMethod) return Error{Errc::not_allowed_now, "this address takes another method"};
  if (!m_fallback.handler || wanted != Method::get) return Error{Errc::not_found, "there is nothing at this address"};
  return Match{&m_fallback, {}};
}

}  // namespace fieldseal::net
