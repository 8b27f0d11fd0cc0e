#include "admin/courier_desk.hpp"

#include <algorithm>

#include "admin/courier_contents.hpp"
#include "api/device_api.hpp"
#include "api/pull.hpp"
#include "api/push.hpp"
#include "log/event_log.hpp"
#include "sql/transaction.hpp"
#include "store/attachments.hpp"
#include "store/contents.hpp"
#include "store/key_file.hpp"
#include "store/office_index.hpp"
#include "sync/compression.hpp"

namespace fieldseal::admin {
namespace {

using Status = sync::SegmentReceipt::Status;

/// All parts of a question but those that are stored as they are read.
struct Question {
  courier::QuestionHead head;
  std::optional<sync::PullRequest> pull;
  std::vector<sync::ContentQuestion> held;
  std::vector<std::string> receipts;  ///< answers to its pushes
};

class Desk {
 public:
  Desk(AdminSession& session, const CourierContentRoom& room, store::DeviceRecord device, CourierReport& report)
      : m_session(session), m_room(room), m_device(std::move(device)), m_report(report) {}

  /// Reads a question to its end and stores what it brings.
  Result<> take(courier::ParcelReader& parcel);
  /// Writes what is to be said to it.
  Result<> answer(courier::ParcelWriter& parcel);

 private:
  Result<> takePart(courier::ParcelReader& parcel, const courier::ParcelReader::Part& part);
  Result<> takeSegments(std::string_view segments);
  void count(const std::vector<api::CheckedSegment>& segments);
  Result<> takeEvidence(courier::ParcelReader& parcel, std::string_view name, std::uint64_t bytes);
  void blame(const Error& fault);

  Result<> givePulled(courier::ParcelWriter& parcel);
  Result<> giveTemplates(courier::ParcelWriter& parcel, const std::vector<crypto::Sha256>& named);
  Result<> giveHeld(courier::ParcelWriter& parcel);

  AdminSession& m_session;
  const CourierContentRoom& m_room;
  store::DeviceRecord m_device;
  CourierReport& m_report;
  Question m_question;
};

Result<> Desk::take(courier::ParcelReader& parcel) {
  for (;;) {
    FIELDSEAL_TRY(const auto part, parcel.next());
    if (!part) break;
    FIELDSEAL_CHECK(takePart(parcel, *part));
  }
  if (!m_question.pull) return Error{Errc::bad_format, "courier file: it does not say what the tablet has"};
  return kOk;
}

Result<> Desk::takePart(courier::ParcelReader& parcel, const courier::ParcelReader::Part& part) {
  const auto name = courier::splitPartName(part.name);
  if (name.folder == courier::kEvidence) return takeEvidence(parcel, name.name, part.bytes);
  const bool isHead = part.name == courier::kQuestionPart;
  const bool isPull = part.name == courier::kPullPart;
  const bool isHeld = name.folder == courier::kHeld;
  if (!isHead && !isPull && !isHeld && name.folder != courier::kSegments) return kOk;  // of a newer program
  FIELDSEAL_TRY(const auto text, parcel.readAll(courier::kMaxPartBytes));
  if (isHead) {
    FIELDSEAL_TRY(m_question.head, courier::parseQuestionHead(text));
  } else if (isPull) {
    FIELDSEAL_TRY(m_question.pull, sync::parsePullRequest(text));
  } else if (isHeld) {
    FIELDSEAL_TRY(auto held, sync::parseContentQuestion(text));
    m_question.held.push_back(std::move(held));
  } else {
    return takeSegments(text);
  }
  return kOk;
}

Result<> Desk::takeSegments(std::string_view segments) {
  auto& database = m_session.database;
  FIELDSEAL_TRY(auto incoming, api::checkSegments(database, m_device, segments));
  FIELDSEAL_TRY(auto transaction, sql::Transaction::begin(database));
  FIELDSEAL_CHECK(api::storePush(database, m_device.id, incoming, m_room.clock.now()));
  FIELDSEAL_CHECK(transaction.commit());
  count(incoming);
  m_question.receipts.push_back(sync::encodePushAnswer(api::answerPush(incoming)));
  return kOk;
}

void Desk::count(const std::vector<api::CheckedSegment>& segments) {
  for (const auto& segment : segments) {
    const auto& receipt = segment.receipt;
    if (receipt.status == Status::refused) {
      ++m_report.refused;
      blame(receipt.error);
      continue;
    }
    ++(receipt.status == Status::stored ? m_report.stored : m_report.had);
    m_report.entries += receipt.count;
  }
}

Result<> Desk::takeEvidence(courier::ParcelReader& parcel, std::string_view name, std::uint64_t bytes) {
  FIELDSEAL_TRY(const auto evidence, courier::parseEvidenceName(name));
  std::optional<Error> why;
  FIELDSEAL_TRY(const auto outcome, takeContent(m_room, m_device, evidence, bytes, parcel, why));
  if (outcome == CourierContent::stored) ++m_report.contents;
  if (outcome == CourierContent::had) ++m_report.contentsHad;
  if (why) blame(*why);
  return kOk;
}

void Desk::blame(const Error& fault) {
  if (std::ranges::find(m_report.faults, fault) == m_report.faults.end()) m_report.faults.push_back(fault);
}

Result<> Desk::answer(courier::ParcelWriter& parcel) {
  // The office's log as it is now begins the answer: a tablet passes over one that is older than what it has.
  auto nothing = *m_question.pull;
  nothing.limitBytes = 0;
  FIELDSEAL_TRY(const auto packed, api::answerPull(m_session.database, m_device, nothing));
  FIELDSEAL_TRY(const auto text, sync::decompress(asBytes(packed), sync::kMaxPullBytes * 4));
  FIELDSEAL_TRY(const auto now, sync::parsePullAnswer(text));
  const courier::AnswerHead head{m_question.pull->log, {now.head.logHead, now.head.takenAt}};
  FIELDSEAL_CHECK(parcel.add(std::string(courier::kAnswerPart), courier::encode(head)));
  for (std::size_t i = 0; i < m_question.receipts.size(); ++i)
    FIELDSEAL_CHECK(parcel.add(courier::partName(courier::kSegments, i + 1), m_question.receipts[i]));
  FIELDSEAL_CHECK(givePulled(parcel));
  FIELDSEAL_CHECK(giveTemplates(parcel, now.head.contents));
  FIELDSEAL_CHECK(giveHeld(parcel));
  FIELDSEAL_TRY(m_report.contentsSent, giveContents(m_room, m_device, m_question.head.wanted, parcel));
  return parcel.finish();
}

/// Asks on as the tablet would, until there is no more.
Result<> Desk::givePulled(courier::ParcelWriter& parcel) {
  sync::PullRequest request = *m_question.pull;
  for (std::uint64_t number = 1;; ++number) {
    FIELDSEAL_TRY(const auto packed, api::answerPull(m_session.database, m_device, request));
    FIELDSEAL_TRY(const auto text, sync::decompress(asBytes(packed), sync::kMaxPullBytes * 4));
    FIELDSEAL_CHECK(parcel.add(courier::partName(courier::kPulled, number), text));
    FIELDSEAL_TRY(const auto answer, sync::parsePullAnswer(text));
    m_report.sent += static_cast<std::uint64_t>(std::ranges::count_if(
        answer.segments, [this](const auto& segment) { return segment.header.device != m_device.id; }));
    if (!answer.head.more) return kOk;
    request.log = sync::LogMark{answer.head.logHead, answer.head.takenAt};
    for (const auto& journal : answer.head.reset) request.journals[journal] = {};
    for (std::size_t i = 0; i < answer.segments.size(); ++i) {
      const auto& segment = answer.segments[i];
      request.journals[segment.header.journal] = {answer.head.positions[i], segment.headerHash()};
    }
  }
}

Result<> Desk::giveTemplates(courier::ParcelWriter& parcel, const std::vector<crypto::Sha256>& named) {
  const auto& here = m_question.head.contents;
  for (const auto& hash : named) {
    if (std::ranges::find(here, hash) != here.end()) continue;
    FIELDSEAL_TRY(const auto bytes, store::loadContent(m_session.database, hash));
    if (bytes) FIELDSEAL_CHECK(parcel.add(courier::partName(courier::kContents, toHex(hash)), *bytes));
  }
  return kOk;
}

Result<> Desk::giveHeld(courier::ParcelWriter& parcel) {
  std::uint64_t number = 0;
  for (const auto& asked : m_question.held) {
    FIELDSEAL_TRY(const auto role, store::teamRole(m_session.database, asked.review, *m_device.user));
    if (!role) continue;
    FIELDSEAL_TRY(const auto missing, store::missingOf(m_room.attachments, asked.review, asked.hashes));
    sync::ContentQuestion held{asked.review, {}};
    std::ranges::copy_if(asked.hashes, std::back_inserter(held.hashes),
                         [&](const auto& hash) { return std::ranges::find(missing, hash) == missing.end(); });
    ++number;
    FIELDSEAL_CHECK(parcel.add(courier::partName(courier::kHeld, number), sync::encode(held)));
    FIELDSEAL_CHECK(parcel.add(courier::partName(courier::kMissing, number),
                               sync::encode(sync::ContentQuestion{asked.review, missing})));
  }
  return kOk;
}

}  // namespace

Result<OpenedQuestion> openQuestion(AdminSession& session, const std::filesystem::path& question) {
  FIELDSEAL_TRY(auto file, courier::FileOpener::open(question));
  if (file.envelope().kind != courier::Kind::question)
    return Error{Errc::not_allowed_now, "this is an answer of an office: a tablet takes it in"};
  FIELDSEAL_TRY(auto device, store::findDevice(session.database, file.envelope().from));
  if (!device || !device->user)
    return Error{Errc::unknown_device, "this courier file is of no tablet that the office knows"};
  FIELDSEAL_CHECK(api::checkServed(session.database, *device));
  FIELDSEAL_CHECK(file.unlock(device->key, session.office.key));
  return OpenedQuestion{std::move(*device), courier::ParcelReader(std::move(file))};
}

Result<CourierReport> answerCourier(AdminSession& session, const std::filesystem::path& question,
                                    const std::filesystem::path& answer, const Clock& clock, Random& random) {
  FIELDSEAL_TRY(auto opened, openQuestion(session, question));
  FIELDSEAL_TRY(const auto key, store::readKeyFile(session.config.storeKey));
  FIELDSEAL_TRY(auto attachments, store::Store::openAttachmentsDirect(session.config.attachments, key));
  const CourierContentRoom room{
      session.database, attachments, session.config.uploads, session.config.attachments.parent_path(), clock, random};
  const auto& envelope = opened.parcel.envelope();
  CourierReport report;
  report.device = opened.device;
  report.number = envelope.number;
  report.made = envelope.made;
  FIELDSEAL_TRY(const auto user, store::findUser(session.database, *opened.device.user));
  if (user) report.userName = user->name;
  Desk desk(session, room, opened.device, report);
  FIELDSEAL_CHECK(desk.take(opened.parcel));
  const courier::Address address{courier::Kind::answer, session.office.device, opened.device.id, envelope.number,
                                 clock.now()};
  FIELDSEAL_TRY(auto file, courier::FileSealer::create(answer, address, session.office.key, opened.device.key));
  courier::ParcelWriter parcel(std::move(file));
  FIELDSEAL_CHECK(desk.answer(parcel));
  FIELDSEAL_CHECK(store::noteSeen(session.database, opened.device.id, clock.now()));
  log::event(log::Level::info, "courier_answered",
             {{"device", opened.device.id.toString()},
              {"number", report.number},
              {"segments", report.stored},
              {"refused", report.refused},
              {"contents", report.contents}});
  return report;
}

}  // namespace fieldseal::admin
