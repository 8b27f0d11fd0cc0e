/// A demo authority for the load: made by the server's own command line, as an administrator would.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "workload/declared_units.hpp"

namespace fieldseal::bench {

/// Who and what there is to be.
struct AuthorityPlan {
  std::filesystem::path server;  ///< the program
  std::filesystem::path folder;  ///< new or empty
  std::size_t inspectors = 0;
  std::size_t reviewsEach = 1;  ///< of one inspector
  std::size_t teamSize = 2;     ///< inspectors on one review
  UnitCounts units;             ///< that each applicant declared
};

class Authority {
 public:
  /// Makes keys, store, template, people and reviews. @throws std::runtime_error with what the program said
  explicit Authority(const AuthorityPlan& plan);

  [[nodiscard]] std::filesystem::path configFile() const { return m_plan.folder / "authority" / "server.json"; }
  [[nodiscard]] std::filesystem::path databaseFile() const { return m_plan.folder / "authority" / "store.db"; }
  /// One-time codes, one for each inspector's tablet.
  [[nodiscard]] std::vector<std::string> makeCodes() const;
  /// Makes the read model again from the whole log, on this thread of nobody else. @return seconds
  [[nodiscard]] double rebuildReadModel() const;
  /// Checks every signature and chain of the log. @return the program's last line
  [[nodiscard]] std::string verify() const;

 private:
  std::string run(std::vector<std::string> arguments) const;
  void importReviews() const;

  AuthorityPlan m_plan;
};

}  // namespace fieldseal::bench
