/// A dossier as it came becomes a review: read, checked, and written as the office's entries.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "admin/authority.hpp"
#include "admin/earlier_reviews.hpp"
#include "domain/dossier.hpp"
#include "domain/roles.hpp"

namespace fieldseal::admin {

struct ReviewOrder {
  std::filesystem::path folder;      ///< with application.json and the lists
  std::string leader;                ///< login
  std::vector<std::string> members;  ///< logins
  std::string plannedOn;             ///< YYYY-MM-DD
  std::string templateVersion;       ///< "" for the newest
  bool skipBadRows = false;          ///< import the good rows although others are bad
  bool again = false;                ///< although the store holds a review of this application
  bool dryRun = false;
};

struct ImportOutcome {
  domain::DossierReport report;
  std::vector<EarlierReview> earlier;  ///< of the same application
  std::optional<JournalId> review;     ///< nothing for a dry run, or when bad rows or an earlier review kept it out
};

/// @errors Errc::not_found for a folder, login or template; Errc::bad_format, Errc::out_of_range for
///         what the order says; faults of the dossier's rows are in the report
[[nodiscard]] Result<ImportOutcome> importReview(AdminSession& session, const ReviewOrder& order, const Clock& clock,
                                                 Random& random);

/// A change of a review's team: a role for each login, nothing for one who leaves.
struct TeamChange {
  std::string login;
  std::optional<domain::TeamRole> role;
};
/// Who led so far becomes an inspector when somebody else is named as the leader.
/// @errors Errc::not_found for a review or login, Errc::not_permitted for one who is no inspector,
///         Errc::out_of_range for two leaders, Errc::not_allowed_now when nobody would lead
[[nodiscard]] Result<> changeTeam(AdminSession& session, JournalId review, const std::vector<TeamChange>& changes,
                                  const Clock& clock);

}  // namespace fieldseal::admin
