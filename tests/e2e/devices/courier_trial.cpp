#include "devices/courier_trial.hpp"

#include <QFile>
#include <QTextStream>
#include <random>
#include <stdexcept>

#include "devices/server_process.hpp"
#include "devices/test_device.hpp"

namespace fieldseal::e2e {

namespace {

constexpr int kEntries = 300;
constexpr int kContents = 3;

void expect(bool holds, const std::string& otherwise) {
  if (!holds) throw std::runtime_error(otherwise);
}

/// Carries files between tablets and the office's command line.
class Courier {
 public:
  explicit Courier(const Trial& trial) : m_trial(&trial) {}

  /// What the tablet makes now. @return its file
  QString fetch(TestDevice& tablet) {
    const QString file = newFile("question");
    tablet.makeCourierFile(file.toStdString());
    return file;
  }
  /// The office's answer. @throws std::runtime_error when it takes the file not, or not all of it
  QString carry(const QString& question) {
    const QString answer = newFile("answer");
    runToEnd({m_trial->serverProgram, "courier", "--config", m_trial->configFile, question, answer});
    return answer;
  }
  /// There and back.
  app::CourierTaken serve(TestDevice& tablet) {
    return sure(tablet.takeCourierAnswer(carry(fetch(tablet)).toStdString()), "answer");
  }
  /// What a bad stick or a hostile hand makes of a file.
  QString damaged(const QString& file, std::mt19937& random) {
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) throw std::runtime_error("no file");
    QByteArray bytes = in.readAll();
    const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
    if (random() % 2 == 0) {
      bytes.truncate(at);
    } else {
      bytes[at] = static_cast<char>(bytes[at] ^ 1);
    }
    QFile out(newFile("damaged"));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()) throw std::runtime_error("no room");
    return out.fileName();
  }
  bool refuses(const QString& question) {
    try {
      (void)carry(question);
    } catch (const std::runtime_error&) {
      return true;
    }
    return false;
  }

 private:
  QString newFile(const char* kind) { return QString("%1/%2-%3").arg(m_trial->folder, kind).arg(++m_files); }

  const Trial* m_trial;
  int m_files = 0;
};

/// What the office refuses or cuts off is brought again; nothing is lost or counted by it.
void bringDamaged(Courier& courier, TestDevice& tablet, std::mt19937& random) {
  const QString question = courier.fetch(tablet);
  const std::uint64_t before = tablet.unsent();
  for (int i = 0; i < 5; ++i)
    expect(courier.refuses(courier.damaged(question, random)), "a damaged question was taken");
  const QString answer = courier.carry(question);
  expect(tablet.unsent() == before, "entries counted as sent before the answer came");
  for (int i = 0; i < 5; ++i)
    expect(!tablet.takeCourierAnswer(courier.damaged(answer, random).toStdString()), "a damaged answer was taken");
  const auto taken = sure(tablet.takeCourierAnswer(answer.toStdString()), "the whole answer");
  expect(taken.entries >= before, "the whole answer lacks receipts");
  (void)sure(tablet.takeCourierAnswer(answer.toStdString()), "the same answer once more");
}

/// An answer that comes late says nothing new, and undoes nothing.
void bringLate(Courier& courier, TestDevice& tablet, std::mt19937& random) {
  tablet.write(kEntries, random);
  const QString early = courier.carry(courier.fetch(tablet));
  tablet.write(kEntries, random);
  (void)courier.serve(tablet);
  expect(tablet.unsent() == 0, "entries are unsent behind an answer");
  const auto late = tablet.takeCourierAnswer(early.toStdString());
  expect(!late && late.error().code == Errc::already_exists, "an answer that is too late was taken");
  expect(tablet.unsent() == 0, "an answer that is too late took receipts back");
}

}  // namespace

void sendByCourier(const Trial& trial) {
  std::mt19937 random(trial.seed);
  ServerProcess server({trial.serverProgram, "serve", "--config", trial.configFile});
  server.start();
  TestDevice leader((trial.folder + "/leader").toStdString(), server.devicePort(), trial.codes.at(0), "leader");
  TestDevice member((trial.folder + "/member").toStdString(), server.devicePort(), trial.codes.at(1), "member");
  server.kill();
  Courier courier(trial);

  (void)courier.serve(leader);
  leader.openReview();
  leader.write(kEntries, random);
  for (int i = 0; i < kContents; ++i) (void)leader.bringContent(random);
  bringDamaged(courier, leader, random);
  expect(leader.unsent() == 0, "the leader's entries are unsent");
  expect(leader.uploads().held == kContents, "the office does not hold the leader's evidence");
  bringLate(courier, leader, random);

  (void)courier.serve(member);
  member.openReview();
  member.write(kEntries, random);
  const QString membersAnswer = courier.carry(courier.fetch(member));
  const auto misled = leader.takeCourierAnswer(membersAnswer.toStdString());
  expect(!misled && misled.error().code == Errc::foreign_segment, "another tablet's answer was taken");
  (void)sure(member.takeCourierAnswer(membersAnswer.toStdString()), "answer");
  expect(member.wantContents() == kContents, "the member does not see the leader's evidence");
  expect(courier.serve(member).contents == kContents, "the leader's evidence did not come to the member");
  sure(member.contents().verifyAll(), "contents that came");

  // Work goes on over a line as if all had come so.
  leader.write(kEntries, random);
  server.start();
  leader.syncUntilDone();
  member.syncUntilDone();
  leader.syncUntilDone();
  expect(leader.stateHash() == member.stateHash(), "the tablets do not show the same");
  server.kill();
  const QString said = runToEnd({trial.serverProgram, "verify", "--config", trial.configFile});
  if (!said.contains("all sound")) throw std::runtime_error(said.toStdString());
  QTextStream(stdout) << "seed " << trial.seed << ": " << leader.written() + member.written() << " entries and "
                      << kContents << " contents came by courier, ten files damaged, one late, one to the wrong "
                      << "tablet; both tablets and the office have the same\n";
}

}  // namespace fieldseal::e2e
