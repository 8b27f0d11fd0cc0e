/// What a browser sends to the console's addresses, read and checked before anything is looked up.
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"

namespace fieldseal::api {

/// Body of POST /api/session.
struct Credentials {
  std::string login;
  std::string password;
};
/// @errors Errc::bad_format with the place; Errc::out_of_range for longer ones than anybody has
[[nodiscard]] Result<Credentials> parseCredentials(std::string_view body);

/// Body of POST …/comments: a text about an entity.
struct CommentBody {
  std::string about;
  std::string text;
};
/// A text, here and below, is not blank. @errors Errc::bad_format with the place; Errc::too_large over 20,000 bytes
[[nodiscard]] Result<CommentBody> parseCommentBody(std::string_view body);

/// Body of POST …/return. @return the reasons
[[nodiscard]] Result<std::string> parseReturnBody(std::string_view body);

/// Body of POST …/decision.
struct DecisionBody {
  std::string outcome;  ///< granted, refused, rectify, terminated
  std::string reasons;
};
[[nodiscard]] Result<DecisionBody> parseDecisionBody(std::string_view body);

}  // namespace fieldseal::api
