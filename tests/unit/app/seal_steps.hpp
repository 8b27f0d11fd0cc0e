/// What a team does before it can seal a review: it settles all there is, and signs.
#pragma once

#include "models/review_session.hpp"

namespace fieldseal::test {

/// What a pen leaves on the pad.
inline const QVariantList kStrokes{QVariantList{100, 100, 0, 500, 200, 40, 900, 100, 90}};

/// Answers and sights all there is, and forms the opinion to pass. What cannot be done fails the test.
void settle(app::ReviewSession& review);

/// The row of somebody who signs, the first of this role; empty when there is none.
[[nodiscard]] QVariantMap signer(const app::ClosingModel& closing, const QString& role);
/// Signs the text as it is now.
/// @param name  when the row has none, or another is entered
bool signAs(app::ClosingModel& closing, const QString& role, const QString& name = {});

}  // namespace fieldseal::test
