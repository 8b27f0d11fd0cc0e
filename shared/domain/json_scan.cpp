#include "domain/json_scan.hpp"

#include <algorithm>
#include <boost/json/basic_parser_impl.hpp>
#include <set>

#include "base/json.hpp"

namespace fieldseal::domain {
namespace {

using boost::json::error_code;
using boost::json::string_view;

/// Follows the parser through the file and remembers the fields of every object that is open.
class RepetitionHandler {
 public:
  static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);

  bool on_document_begin(error_code&) { return true; }
  bool on_document_end(error_code&) { return true; }
  bool on_object_begin(error_code&) { return open(false); }
  bool on_object_end(std::size_t, error_code&) { return close(); }
  bool on_array_begin(error_code&) { return open(true); }
  bool on_array_end(std::size_t, error_code&) { return close(); }
  bool on_key_part(string_view part, std::size_t, error_code&) {
    m_key.append(part.data(), part.size());
    return true;
  }
  bool on_key(string_view part, std::size_t, error_code&) {
    m_key.append(part.data(), part.size());
    Level& level = m_levels.back();
    level.key = std::move(m_key);
    m_key.clear();
    if (!level.keys.insert(level.key).second) m_repeated.push_back(place());
    return true;
  }
  bool on_string_part(string_view, std::size_t, error_code&) { return true; }
  bool on_string(string_view, std::size_t, error_code&) { return passValue(); }
  bool on_number_part(string_view, error_code&) { return true; }
  bool on_int64(std::int64_t, string_view, error_code&) { return passValue(); }
  bool on_uint64(std::uint64_t, string_view, error_code&) { return passValue(); }
  bool on_double(double, string_view, error_code&) { return passValue(); }
  bool on_bool(bool, error_code&) { return passValue(); }
  bool on_null(error_code&) { return passValue(); }
  bool on_comment_part(string_view, error_code&) { return true; }
  bool on_comment(string_view, error_code&) { return true; }

  std::vector<std::string> takeRepeated() { return std::move(m_repeated); }

 private:
  struct Level {
    bool isArray = false;
    std::size_t index = 0;
    std::string key;
    std::set<std::string> keys;
  };

  bool open(bool isArray) {
    Level level;
    level.isArray = isArray;
    m_levels.push_back(std::move(level));
    return true;
  }

  bool close() {
    m_levels.pop_back();
    return passValue();
  }

  bool passValue() {
    if (!m_levels.empty() && m_levels.back().isArray) ++m_levels.back().index;
    return true;
  }

  std::string place() const {
    std::string place;
    for (const Level& level : m_levels) {
      if (level.isArray) {
        place += "[" + std::to_string(level.index) + "]";
      } else {
        place += (place.empty() ? "" : ".") + level.key;
      }
    }
    return place;
  }

  std::vector<Level> m_levels;
  std::string m_key;
  std::vector<std::string> m_repeated;
};

std::size_t lineAt(std::string_view text, std::size_t offset) {
  const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(offset, text.size()));
  return 1 + static_cast<std::size_t>(std::count(text.begin(), end, '\n'));
}

}  // namespace

JsonScan scanJson(std::string_view text) {
  boost::json::parse_options options;
  options.max_depth = kMaxJsonDepth;
  boost::json::basic_parser<RepetitionHandler> parser(options);
  error_code fault;
  const std::size_t read = parser.write_some(false, text.data(), text.size(), fault);

  JsonScan scan;
  if (fault) {
    scan.fault = {lineAt(text, read), "this is not JSON: " + fault.message()};
  } else if (read != text.size()) {
    scan.fault = {lineAt(text, read), "there is text after the end of the JSON"};
  } else {
    scan.repeated = parser.handler().takeRepeated();
  }
  return scan;
}

std::string_view withoutByteOrderMark(std::string_view bytes) noexcept {
  constexpr std::string_view kMark = "\xEF\xBB\xBF";
  return bytes.starts_with(kMark) ? bytes.substr(kMark.size()) : bytes;
}

}  // namespace fieldseal::domain
