#include "support/courier_post.hpp"

#include "courier/parcel.hpp"

namespace fieldseal::test {

std::filesystem::path CourierPost::write() {
  ++m_number;
  const auto file = m_folder.path() / std::to_string(m_number);
  auto session = m_authority.session();
  const courier::Address address{courier::Kind::question, m_tablet.id(), session.office.device, m_number,
                                 m_authority.clock.now()};
  courier::ParcelWriter parcel(
      courier::FileSealer::create(file, address, m_tablet.key(), session.office.key.publicKey()).value());
  const auto add = [&](const std::string& name, const std::string& bytes) { parcel.add(name, bytes).value(); };
  add(std::string(courier::kQuestionPart), courier::encode(head));
  if (!segments.empty()) add(courier::partName(courier::kSegments, 1), segments);
  add(std::string(courier::kPullPart), sync::encodePullRequest(pull));
  for (std::size_t i = 0; i < held.size(); ++i) add(courier::partName(courier::kHeld, i + 1), sync::encode(held[i]));
  for (const auto& [name, bytes] : evidence) add(courier::partName(courier::kEvidence, name), bytes);
  for (const auto& [name, bytes] : others) add(name, bytes);
  parcel.finish().value();
  segments.clear();
  evidence.clear();
  return file;
}

Result<admin::CourierReport> CourierPost::answer(const std::filesystem::path& question) {
  auto session = m_authority.session();
  return admin::answerCourier(session, question, answerFile(), m_authority.clock, m_authority.random);
}

admin::CourierReport CourierPost::send() {
  return answer(write()).value();
}

std::map<std::string, std::string> CourierPost::parts() {
  auto file = courier::FileOpener::open(answerFile()).value();
  if (file.envelope().kind != courier::Kind::answer || file.envelope().to != m_tablet.id() ||
      file.envelope().number != m_number)
    throw std::runtime_error("not the answer to the question");
  file.unlock(m_authority.session().office.key.publicKey(), m_tablet.key()).value();
  courier::ParcelReader parcel(std::move(file));
  std::map<std::string, std::string> found;
  while (const auto part = parcel.next().value()) found[part->name] = parcel.readAll(courier::kMaxPartBytes).value();
  return found;
}

std::vector<sync::SegmentReceipt> CourierPost::receipts() {
  return sync::parsePushAnswer(parts().at(courier::partName(courier::kSegments, 1)))->receipts;
}

}  // namespace fieldseal::test
