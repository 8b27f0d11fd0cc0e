/// The parts of questions and answers. Most are bodies of the device protocol as they are (sync/wire.hpp); these are
/// what a courier needs beside them. docs/formats.md lists all.
#pragma once

#include <string>
#include <string_view>

#include "sync/content_question.hpp"
#include "sync/wire.hpp"

namespace fieldseal::courier {

/// Names of parts. Those with a folder are counted from 1 or named by what they hold.
inline constexpr std::string_view kQuestionPart = "question.json";
inline constexpr std::string_view kAnswerPart = "answer.json";
inline constexpr std::string_view kPullPart = "pull.json";
inline constexpr std::string_view kSegments = "segments";  ///< bodies of a push, unpacked; in an answer their answers
inline constexpr std::string_view kPulled = "pulled";      ///< answers to a pull, unpacked
inline constexpr std::string_view kContents = "contents";  ///< templates and question banks, by hash
inline constexpr std::string_view kEvidence = "evidence";  ///< contents of it, by review and hash; in an answer by hash
inline constexpr std::string_view kHeld = "held";          ///< contents that the sender has, by review
inline constexpr std::string_view kMissing = "missing";    ///< contents that the office lacks, by review

/// No part that is read at once is larger.
inline constexpr std::size_t kMaxPartBytes = std::size_t{16} * 1024 * 1024;

[[nodiscard]] std::string partName(std::string_view folder, std::string_view name);
[[nodiscard]] std::string partName(std::string_view folder, std::uint64_t number);
/// What stands before the first slash, and what behind it: "" where there is none.
struct PartName {
  std::string_view folder;
  std::string_view name;
};
[[nodiscard]] PartName splitPartName(std::string_view name);

/// "<UUID of the review>/<64 hexadecimal digits>"
struct EvidenceName {
  JournalId review;
  crypto::Sha256 hash{};
};
[[nodiscard]] std::string print(const EvidenceName& name);
/// @errors Errc::bad_format
[[nodiscard]] Result<EvidenceName> parseEvidenceName(std::string_view name);
/// @param name  64 hexadecimal digits @errors Errc::bad_format
[[nodiscard]] Result<crypto::Sha256> parseContentName(std::string_view name);

/// The first part of a question.
struct QuestionHead {
  std::vector<crypto::Sha256> contents;  ///< templates and question banks that are here
  std::vector<crypto::Sha256> wanted;    ///< contents of colleagues' evidence that a person asks for
};
[[nodiscard]] std::string encode(const QuestionHead& head);
/// @errors Errc::bad_format with the place
[[nodiscard]] Result<QuestionHead> parseQuestionHead(std::string_view text);

/// The first part of an answer.
struct AnswerHead {
  std::optional<sync::LogMark> asked;  ///< of the question's pull: which log the tablet had read
  sync::LogMark log;                   ///< the office's, when it answered
};
[[nodiscard]] std::string encode(const AnswerHead& head);
/// @errors Errc::bad_format with the place
[[nodiscard]] Result<AnswerHead> parseAnswerHead(std::string_view text);

/// Whether an answer still says something to a tablet whose log mark is `now`: nothing has come since it asked, or the
/// answer is of a later moment than what has come.
[[nodiscard]] bool isFresh(const AnswerHead& head, const std::optional<sync::LogMark>& now);

}  // namespace fieldseal::courier
