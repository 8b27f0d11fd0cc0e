/// What is never broken: a line of a paragraph, a row of a table. Pages are piled up from strips.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "report/page.hpp"

namespace fieldseal::app {

/// Told how far the work is, of 1; answers whether to go on.
using GoesOn = std::function<bool(double)>;

struct Strip {
  double height = 0;
  Page marks;             ///< from (0, 0) of the strip
  bool withNext = false;  ///< on one page with the strip that follows
  bool breakBefore = false;
  bool blank = false;                 ///< falls away at the top of a page
  bool goesOn = false;                ///< a row's part; ruled off where a page ends with it
  std::shared_ptr<const Strip> head;  ///< of the table that it is a row of; repeated where a page begins with it
};

/// The strips of a paper's blocks, at `width`.
class StripCutter {
 public:
  /// @param tallest  of a page: a row taller than a good part of it is cut between its lines
  StripCutter(double width, double tallest) : m_width(width), m_tallest(tallest) {}

  /// @param goesOn  asked now and then in a long table; the share it is told is of the table
  /// @return false when it was told to stop
  bool cut(const Block& block, const GoesOn& goesOn);
  [[nodiscard]] std::vector<Strip>& strips() noexcept { return m_strips; }

 private:
  void cutParagraph(const Paragraph& paragraph);
  void cutHeading(const Heading& heading);
  bool cutTable(const Table& table, const GoesOn& goesOn);
  void cutForm(const Form& form);
  void cutSignatures(const Signatures& signatures);

  double m_width, m_tallest;
  std::vector<Strip> m_strips;
};

}  // namespace fieldseal::app
