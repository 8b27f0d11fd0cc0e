/// Every page and every sheet that can come up over one, and the way to each.
#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

#include "whole_app.hpp"

namespace fieldseal::test {

/// A page in a state, and the sheet that opens there: its `namePrefix`.
struct Stop {
  QString sheet;
  QString page;
  std::function<void(app::ReviewSession&)> choose;  ///< what its page is to show; may be empty
  QStringList taps;    ///< names; "draw NAME" draws on it, "speak" is heard by the microphone
  QString leave = {};  ///< what is tapped to leave; else Escape leaves
};

/// Gives the review something of everything: a finding, interviews, tests, evidence, a plan with a pin, conflicts.
void fillForFieldwork(WholeApp& app);
/// The sheets of the fieldwork, over what fillForFieldwork() made.
[[nodiscard]] std::vector<Stop> fieldworkStops(WholeApp& app);

/// Settles all there is to settle, goes to deliberation and lets the leader and the applicant sign.
void fillForTheSeal(WholeApp& app);
[[nodiscard]] std::vector<Stop> sealStops(WholeApp& app);

/// Goes there, and opens it.
void open(WholeApp& app, const Stop& stop);
/// Closes it, and whatever it lies over.
void leave(WholeApp& app, const Stop& stop);

/// The pages that the shell and the window know, by their file: "ChecklistPage".
[[nodiscard]] QStringList pagesInTheProgram();
/// The `namePrefix` of every sheet in the files of the pages, but for those that others are made of.
[[nodiscard]] QStringList sheetsInTheProgram();

}  // namespace fieldseal::test
