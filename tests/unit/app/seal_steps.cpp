#include "seal_steps.hpp"

#include <catch2/catch_test_macros.hpp>

namespace fieldseal::test {

using app::ClosingModel;

void settle(app::ReviewSession& review) {
  for (const char* item : {"MO-01", "MO-02", "PE-02"}) {
    review.pane()->setItemId(item);
    REQUIRE(review.pane()->determine("conform"));
  }
  review.pane()->setItemId("PE-01");
  REQUIRE(review.pane()->units()->conformRest());
  for (int list = 0; list < review.unitLists()->count(); ++list) {
    review.units()->setListId(review.unitLists()->idAt(list));
    for (int row = 0; row < review.units()->count(); ++row)
      REQUIRE(review.units()->confirmMatch(review.units()->entityAt(row)));
  }
  REQUIRE(review.setOpinion("pass", "all in order"));
}

QVariantMap signer(const ClosingModel& closing, const QString& role) {
  for (int row = 0; row < closing.rowCount(); ++row) {
    const QModelIndex at = closing.index(row);
    if (at.data(ClosingModel::RoleRole) != role) continue;
    return {{"signer", at.data(ClosingModel::SignerRole)},
            {"signerRole", role},
            {"userId", at.data(ClosingModel::UserIdRole)},
            {"state", at.data(ClosingModel::StateRole)},
            {"id", at.data(ClosingModel::SignatureIdRole)}};
  }
  return {};
}

bool signAs(ClosingModel& closing, const QString& role, const QString& name) {
  QVariantMap who = signer(closing, role);
  if (!name.isEmpty()) who["signer"] = name;
  closing.prepareText();
  return closing.sign(who, kStrokes, {});
}

}  // namespace fieldseal::test
