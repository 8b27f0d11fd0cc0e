/// A knowledge test of one person: the paper that was drawn, what was chosen, how it is marked.
///
/// At "test/<uuid>": `person`, `name`, `paper`, `started`, `timer`, `handed_in`, `abandoned`, `incidents`,
/// `result`; and per question at "test/<uuid>/<question>": `chosen`. With the bank that the paper names by its
/// hash, anybody can mark it again from the journal alone.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/ids.hpp"
#include "base/random.hpp"
#include "domain/question_bank.hpp"
#include "domain/register.hpp"
#include "domain/template.hpp"
#include "domain/test_timer.hpp"

namespace fieldseal::domain {

struct PaperQuestion {
  std::string id;
  std::vector<std::size_t> order;  ///< the numbers of the bank's options, in the order in which they are shown
  friend bool operator==(const PaperQuestion&, const PaperQuestion&) = default;
};

struct Paper {
  std::string bank;  ///< "sha256:…" of the bank's file
  std::int64_t minutes = 0;
  std::int64_t passPercent = 0;
  std::vector<PaperQuestion> questions;

  /// {"bank","minutes","pass_percent","questions":[["K01",[2,0,1]], …]}
  [[nodiscard]] json::object toJson() const;
  [[nodiscard]] static std::optional<Paper> fromJson(const json::value& value);
  friend bool operator==(const Paper&, const Paper&) = default;
};

/// Numbers of options, as a list of a journal.
[[nodiscard]] json::array numbersToJson(const std::vector<std::size_t>& numbers);

/// Draws as many questions as the rule asks for, or all there are, and shuffles their options: every selection and
/// every order is as likely as any other.
[[nodiscard]] Paper drawPaper(const KnowledgeTest& rule, const QuestionBank& bank, std::string bankHash,
                              Random& random);

/// Something that makes a result worth less: "left_view", "help", "replaced", "clock",
/// "interrupted", "other".
struct Incident {
  std::string kind;
  std::string text;
  WallTime wall{};
  friend bool operator==(const Incident&, const Incident&) = default;
};
[[nodiscard]] json::array incidentsToJson(const std::vector<Incident>& incidents);

struct Marks {
  std::size_t right = 0, of = 0;
  bool passed = false;                ///< right ÷ of reaches the pass mark, exactly
  std::vector<std::string> wrong;     ///< ids of questions, in the paper's order; unanswered ones too
  std::vector<std::string> unmarked;  ///< that the bank does not have: it is another bank
  /// Hundredths of a percent, rounded down.
  [[nodiscard]] std::int64_t basisPoints() const noexcept;
  /// {"right","of","basis_points","passed"}
  [[nodiscard]] json::object toJson() const;
};

/// By question: the numbers of the bank's options that were chosen.
using Choices = std::map<std::string, std::vector<std::size_t>, std::less<>>;

/// A question is right when all of its right options were chosen and no other.
[[nodiscard]] Marks markPaper(const Paper& paper, const QuestionBank& bank, const Choices& choices);

enum class TestState { prepared, running, handed_in, abandoned };
[[nodiscard]] std::string_view toString(TestState state) noexcept;

struct TestRecord {
  Uuid id;
  std::string person;  ///< entity of a unit, or ""
  std::string name;
  std::optional<Paper> paper;
  UserId inspector;  ///< who drew the paper
  WallTime drawn{};
  HybridTime order;  ///< of drawing: papers drawn in one go have one wall time
  std::optional<WallTime> started;
  DeviceId startedOn;  ///< the tablet on which it is sat: it alone ends it when the time is up
  std::optional<TimeMark> timer;
  Choices choices;
  std::string handedInBy;  ///< "person", "time", "inspector"; "" while it is not handed in
  WallTime handedIn{};
  std::string abandoned;  ///< why; "" while it is not
  std::vector<Incident> incidents;
  bool conflicted = false;

  [[nodiscard]] TestState state() const noexcept;
};

/// In the order in which they were drawn.
[[nodiscard]] std::vector<TestRecord> knowledgeTests(const RegisterSource& registers);
/// @return nothing for an entity that is no test or has no registers
[[nodiscard]] std::optional<TestRecord> knowledgeTest(const RegisterSource& registers, Uuid id);

/// What the tests say of the item that they feed: of one person by that person's test; of an item that is not
/// answered per unit by all of them: conform when all passed, nonconform when none did, else partly.
[[nodiscard]] std::optional<Determination> proposedDetermination(const std::vector<Marks>& marks);

}  // namespace fieldseal::domain
