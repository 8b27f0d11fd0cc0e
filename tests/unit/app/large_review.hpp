/// A review as large as any will be, put over the fake office's small one.
#pragma once

#include "fake_office.hpp"

namespace fieldseal::test {

/// Items X-1000, X-1001, … in sections of 25, every twelfth of them per unit of a list "equipment" of units N10000,
/// N10001, …, which has fields asset_number, model ("Model 0", …), site_number ("S0" to "S9") and kind.
void fillLarge(FakeOffice& office, app::JournalStore& store, int items, int units);

}  // namespace fieldseal::test
