#include "base/json.hpp"

namespace fieldseal {

Result<json::value> parseJson(std::string_view text, json::storage_ptr storage) {
  json::parse_options options;
  options.max_depth = kMaxJsonDepth;
  json::stream_parser parser(storage, options);
  json::error_code fault;
  const std::size_t read = parser.write_some(text, fault);
  if (!fault && read == text.size()) parser.finish(fault);
  if (fault) return Error{Errc::bad_format, "not JSON at byte " + std::to_string(read) + ": " + fault.message()};
  if (read != text.size()) return Error{Errc::bad_format, "text after the JSON at byte " + std::to_string(read)};
  return parser.release();
}

}  // namespace fieldseal
