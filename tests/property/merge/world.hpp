/// A small world of devices that write one journal with partial knowledge of each other, for the laws
/// of the merge.
#pragma once

#include <rapidcheck.h>

#include <cstdint>
#include <map>
#include <vector>

#include "journal/journal.hpp"

namespace fieldseal::property {

/// One thing that happens in a world. The numbers mean what `kind` says, taken modulo what there is,
/// so that any numbers make sense and RapidCheck may shrink them as it likes.
struct Step {
  enum class Kind : std::uint8_t {
    write,     ///< `device` sets register `a` (and `b`, when `c` is odd) to `c`
    learn,     ///< `device` learns the next `b` entries of device `a`
    setClock,  ///< `device`'s wall clock jumps to one of the wild times, by `a`
    retract,   ///< `device` sets register `a` to null
    forge,     ///< `device` writes register `a`, naming entries that it never saw, its own and later ones among them
  };
  Kind kind = Kind::write;
  std::uint32_t device = 0;
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  std::uint32_t c = 0;
};
std::ostream& operator<<(std::ostream& out, const Step& step);

/// An entry with the device whose chain it is in.
struct Written {
  DeviceId device;
  journal::Entry entry;
};

/// All entries of a world, in the order they were written; every device's own are in chain order.
using Chronicle = std::vector<Written>;

[[nodiscard]] DeviceId deviceAt(std::size_t index);

/// Runs a world of `devices` devices. Forging steps are passed over unless `forgers`.
[[nodiscard]] Chronicle live(std::size_t devices, const std::vector<Step>& steps, bool forgers);

}  // namespace fieldseal::property

template <>
struct rc::Arbitrary<fieldseal::property::Step> {
  static rc::Gen<fieldseal::property::Step> arbitrary();
};
