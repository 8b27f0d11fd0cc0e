#include "api/console_bodies.hpp"

#include <algorithm>
#include <array>

#include "base/json_reader.hpp"
#include "domain/entity.hpp"

namespace fieldseal::api {
namespace {

constexpr std::size_t kMaxLoginBytes = 64;
constexpr std::size_t kMaxPasswordBytes = 1024;
constexpr std::size_t kMaxTextBytes = 20'000;
constexpr std::array<std::string_view, 4> kOutcomes{"granted", "refused", "rectify", "terminated"};

Result<std::string> textField(const JsonReader& body, std::string_view key) {
  FIELDSEAL_TRY(const auto text, body.text(key));
  if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
    return Error{Errc::bad_format, std::string(key) + ": expected a text"};
  }
  if (text.size() > kMaxTextBytes) return Error{Errc::too_large, std::string(key) + ": over 20,000 bytes"};
  return std::string(text);
}

}  // namespace

Result<Credentials> parseCredentials(std::string_view body) {
  FIELDSEAL_TRY(const auto tree, parseJson(body));
  FIELDSEAL_TRY(const auto root, JsonReader::object(tree));
  FIELDSEAL_TRY(const auto login, root.text("login"));
  FIELDSEAL_TRY(const auto password, root.text("password"));
  if (login.size() > kMaxLoginBytes || password.size() > kMaxPasswordBytes)
    return Error{Errc::out_of_range, "login or password too long"};
  return Credentials{std::string(login), std::string(password)};
}

Result<CommentBody> parseCommentBody(std::string_view body) {
  FIELDSEAL_TRY(const auto tree, parseJson(body));
  FIELDSEAL_TRY(const auto root, JsonReader::object(tree));
  FIELDSEAL_TRY(const auto about, root.text("about"));
  if (!domain::isValidEntity(about)) return Error{Errc::bad_format, "about: expected the path of an entity"};
  FIELDSEAL_TRY(auto text, textField(root, "text"));
  return CommentBody{std::string(about), std::move(text)};
}

Result<std::string> parseReturnBody(std::string_view body) {
  FIELDSEAL_TRY(const auto tree, parseJson(body));
  FIELDSEAL_TRY(const auto root, JsonReader::object(tree));
  return textField(root, "reasons");
}

Result<DecisionBody> parseDecisionBody(std::string_view body) {
  FIELDSEAL_TRY(const auto tree, parseJson(body));
  FIELDSEAL_TRY(const auto root, JsonReader::object(tree));
  FIELDSEAL_TRY(const auto outcome, root.text("outcome"));
  if (std::find(kOutcomes.begin(), kOutcomes.end(), outcome) == kOutcomes.end()) {
    return Error{Errc::bad_format, "outcome: expected granted, refused, rectify or terminated"};
  }
  FIELDSEAL_TRY(auto reasons, textField(root, "reasons"));
  return DecisionBody{std::string(outcome), std::move(reasons)};
}

}  // namespace fieldseal::api
