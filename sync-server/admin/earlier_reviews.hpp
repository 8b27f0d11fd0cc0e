/// The reviews that the store holds of one application.
#pragma once

#include <string_view>
#include <vector>

#include "domain/workflow.hpp"
#include "store/office.hpp"

namespace fieldseal::admin {

struct EarlierReview {
  JournalId id;
  domain::ReviewState state = domain::ReviewState::planned;
  WallTime madeAt{};
};

/// Those of this application number, in whatever state, the oldest first.
/// @param office  under whose ids reviews were made
[[nodiscard]] Result<std::vector<EarlierReview>> earlierReviews(sql::Database& database, const store::Desks& office,
                                                                std::string_view applicationNumber);

}  // namespace fieldseal::admin
