/// Courier files as a tablet without a line makes them and reads the answers, part by part.
#pragma once

#include <map>

#include "admin/courier_desk.hpp"
#include "courier/letters.hpp"
#include "support/tablet.hpp"

namespace fieldseal::test {

class CourierPost {
 public:
  CourierPost(Authority& authority, Tablet& tablet) : m_authority(authority), m_tablet(tablet) {}

  /// What goes into the next question; cleared by it.
  std::string segments;
  std::map<std::string, std::string> evidence;  ///< by review and hash
  std::vector<sync::ContentQuestion> held;
  std::map<std::string, std::string> others;  ///< parts by name
  courier::QuestionHead head;
  sync::PullRequest pull;

  /// Writes the question. @return its file
  std::filesystem::path write();
  /// The office takes the question in and answers it.
  [[nodiscard]] Result<admin::CourierReport> answer(const std::filesystem::path& question);
  /// write and answer. @throws when it is refused
  admin::CourierReport send();
  /// The parts of the newest answer, by name. @throws when it is not for this tablet
  [[nodiscard]] std::map<std::string, std::string> parts();
  /// The receipts in it.
  [[nodiscard]] std::vector<sync::SegmentReceipt> receipts();

  [[nodiscard]] std::filesystem::path answerFile() const { return m_folder.path() / "answer"; }

 private:
  Authority& m_authority;
  Tablet& m_tablet;
  TemporaryFolder m_folder;
  std::uint64_t m_number = 0;
};

}  // namespace fieldseal::test
