/// What an inspector says of an item or of one unit under it.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace fieldseal::domain {

enum class Determination { conform, partly, nonconform, not_applicable, not_tested };

inline constexpr std::array kDeterminations{Determination::conform, Determination::partly, Determination::nonconform,
                                            Determination::not_applicable, Determination::not_tested};

/// "conform", "partly", "nonconform", "not_applicable", "not_tested": as templates and entries say.
[[nodiscard]] std::string_view toString(Determination determination) noexcept;
[[nodiscard]] std::optional<Determination> determinationFromString(std::string_view name) noexcept;

}  // namespace fieldseal::domain
