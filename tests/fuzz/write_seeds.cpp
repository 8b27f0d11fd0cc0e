/// Writes good inputs of every target, for the fuzzer to begin with.
/// usage: fieldseal_fuzz_seeds SAMPLE_FOLDER OUT_FOLDER
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "admin/config.hpp"
#include "courier/envelope.hpp"
#include "courier/letters.hpp"
#include "crypto/certificate.hpp"
#include "journal/segment.hpp"
#include "sync/compression.hpp"
#include "sync/content_question.hpp"
#include "sync/enrolment_file.hpp"
#include "sync/enrolment_sheet.hpp"
#include "sync/wire.hpp"
#include "vault/vault_file.hpp"

namespace {

using namespace fieldseal;
namespace fs = std::filesystem;

class Corpus {
 public:
  explicit Corpus(fs::path out) : m_out(std::move(out)) {}

  void add(const std::string& target, std::string_view bytes) {
    fs::create_directories(m_out / target);
    std::ofstream file(m_out / target / ("seed-" + std::to_string(m_count++)), std::ios::binary);
    file << bytes;
    if (!file.flush()) throw std::runtime_error("cannot write seeds of " + target);
  }

 private:
  fs::path m_out;
  int m_count = 0;
};

std::string contentsOf(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> entryLines() {
  const DeviceId device = Uuid::parse("01932d3c-11aa-7b01-8f00-0123456789ab").value();
  const auto at = [&](EntryNumber number, journal::Set set, std::string reason = {}) {
    return journal::encodeEntry({number,
                                 {1'772'442'000'123, 7},
                                 WallTime(std::chrono::milliseconds(1'772'442'000'123)),
                                 device,
                                 std::move(reason),
                                 {std::move(set)}})
        .value();
  };
  return {at(1, {"item/PE-04/person/P00012", "determination", "nonconform", {}}),
          at(2, {"review",
                 "opinion",
                 json::object{{"reasons", "表三缺失\n"}, {"list", {1, -2, 2.5, nullptr, true}}},
                 {{device, 1}}}),
          at(3, {"item/PE-04", "note", nullptr, {{device, 1}, {device, 2}}}, "a slip")};
}

std::string segment(const std::vector<std::string>& lines) {
  const std::array<std::uint8_t, 32> seed{1};
  const journal::SegmentStart start{JournalId(), Uuid::parse("01932d3c-11aa-7b01-8f00-0123456789ab").value(), 1, {}};
  return buildSegment(start, lines, crypto::SigningKey::fromSeed(seed).value()).value();
}

void addMessages(Corpus& corpus, const std::string& run) {
  using namespace fieldseal::sync;
  const auto wire = [&](char reader, const std::string& body) { corpus.add("fuzz_wire", reader + body); };
  const crypto::Sha256 hash = crypto::sha256("x");
  const JournalId review(Uuid::parse("01932d3c-11aa-7b01-8f00-0123456789ab").value());
  wire(0, encodePushAnswer({{{JournalId(), DeviceId(), 17, 24, SegmentReceipt::Status::stored, 1234, {}, {}},
                             {JournalId(),
                              DeviceId(),
                              41,
                              3,
                              SegmentReceipt::Status::refused,
                              0,
                              {Errc::broken_chain, "expected entry 12"},
                              12}}}));
  wire(1, encodePullRequest({{{JournalId(), {12, hash}}}, 4096, LogMark{12, 1000}}));
  wire(2, encodePullHead({12, {12}, {{JournalId(), 4}}, {JournalId()}, {JournalId()}, {hash}, true, 1000}) + run);
  wire(3, encode(HelloRequest{"ABCD", Bytes(16, 7)}));
  wire(4, encode(HelloAnswer{"-----BEGIN CERTIFICATE-----\n", {}, DeviceId(), hash}));
  wire(5, encode(JoinRequest{"ABCD", "Tablet 7", {}, "-----BEGIN CERTIFICATE REQUEST-----\n", hash}));
  wire(6, encode(JoinAnswer{DeviceId(), UserId(), "Li", "Authority", "-----BEGIN CERTIFICATE-----\n"}));
  wire(7, encodeProblem({429, {Errc::rate_limited, "wait"}}));
  wire(8, "ABCD-EFGH-JKMN-PQRS-TVWX");
  const Bytes packed = compress(run, kWireLevel);
  wire(9, std::string(asText(packed)));
  wire(10, encode(RenewalAnswer{"-----BEGIN CERTIFICATE-----\n"}));
  wire(11, encode(ContentQuestion{review, {hash, crypto::sha256("y")}}));
  wire(12, encode(ContentAnswer{{hash}}));
  const auto authority = crypto::makeAuthority("Authority", WallTime(), std::chrono::days(30)).value();
  wire(13, authority.certificatePem);
  wire(13, crypto::makeRequest("Tablet 7").value().requestPem);
  wire(14, encode(FileRequest{{"ABCD", "Tablet 7", {}, "-----BEGIN CERTIFICATE REQUEST-----\n", hash}, Bytes(16, 7)}));
  const JoinAnswer joined{DeviceId(), UserId(), "Li", "Authority", "-----BEGIN CERTIFICATE-----\n"};
  wire(
      15,
      encode(FileAnswer{
          "ABCD", Bytes(16, 7), "-----BEGIN CERTIFICATE-----\n", {}, DeviceId(), joined, "office.example:8443", hash}));
  wire(16, "fieldseal-enrol:1?server=[fe80::1]:8443&code=ABCD-EFGH-JKMN-PQRS-TVWX");
  corpus.add("fuzz_push", asText(packed));
  corpus.add("fuzz_push", std::string(asText(packed)) + std::string(asText(packed)));
}

void addCourierFiles(Corpus& corpus) {
  const DeviceId device = Uuid::parse("01932d3c-11aa-7b01-8f00-0123456789ab").value();
  const crypto::Sha256 hash = crypto::sha256("x");
  courier::Envelope envelope;
  envelope.from = envelope.to = device;
  envelope.made = WallTime(std::chrono::milliseconds(1'772'442'000'123));
  envelope.key = Bytes(80, 7);
  envelope.stream = Bytes(24, 7);
  corpus.add("fuzz_courier", courier::write(envelope, crypto::SigningKey::generate()));
  corpus.add("fuzz_courier", courier::encode(courier::QuestionHead{{hash}, {hash, crypto::sha256("y")}}));
  corpus.add("fuzz_courier", courier::encode(courier::AnswerHead{sync::LogMark{12, 1000}, {15, 2000}}));
  corpus.add("fuzz_courier", courier::print(courier::EvidenceName{JournalId(device), hash}));
}

void addConsoleBodies(Corpus& corpus) {
  const auto body = [&](char reader, const json::object& sent) {
    corpus.add("fuzz_console_body", reader + json::serialize(sent));
  };
  body(0, {{"login", "zhao.min"}, {"password", "eight plain words"}});
  body(1, {{"about", "item/PE-04/person/P00012"}, {"text", "表三缺失\n"}});
  body(2, {{"reasons", "表三缺失\n"}});
  body(3, {{"outcome", "granted"}, {"reasons", "x"}});
}

void addSettings(Corpus& corpus) {
  app::VaultFile vault;
  vault.userName = "李洋";
  vault.authorityName = "Authority";
  vault.box = Bytes(72, 7);
  corpus.add("fuzz_settings", std::string(1, '\0') + vault.encode());
  corpus.add("fuzz_settings", '\1' + admin::defaultConfigText({"0.0.0.0", 8443}, {"127.0.0.1", 8444}, "console"));
  corpus.add("fuzz_settings",
             '\1' + std::string(R"({"format":"fieldseal.server/1","uploads":{"max_bytes":1,"expiry_hours":2},)"
                                R"("io_threads":2,"connections":9,"session_hours":12})"));
}

void addSamples(Corpus& corpus, const fs::path& samples) {
  corpus.add("fuzz_template", contentsOf(samples / "template-monitoring-b.json"));
  corpus.add("fuzz_question_bank", contentsOf(samples / "question-bank.json"));
  corpus.add("fuzz_question_bank",
             R"({"format":"fieldseal.question-bank/1","id":"b","version":"1","questions":[)"
             R"({"id":"K1","question":{"en":"?"},"options":[{"en":"a"},{"en":"b"}],"right":[0,1]}]})");
  const std::string application = contentsOf(samples / "sample-dossier" / "application.json");
  const std::string people = contentsOf(samples / "sample-dossier" / "person.csv");
  const std::string equipment = contentsOf(samples / "sample-dossier" / "equipment.csv");
  corpus.add("fuzz_dossier", '\x40' + application);
  corpus.add("fuzz_dossier", '\0' + people);
  corpus.add("fuzz_dossier", '\0' + equipment.substr(0, 2048));
  corpus.add("fuzz_dossier",
             std::string(1, '\0') + "number,name,age,since,grade\r\nP1,\"Li, \"\"W\"\"\",41,2020-02-29,core\r\n");
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: fieldseal_fuzz_seeds SAMPLE_FOLDER OUT_FOLDER\n";
    return 2;
  }
  Corpus corpus(argv[2]);
  const std::vector<std::string> lines = entryLines();
  for (const std::string& line : lines) corpus.add("fuzz_entry", line);
  corpus.add("fuzz_segment", segment(lines));
  corpus.add("fuzz_segment", segment({lines[0]}) + segment(lines));
  addMessages(corpus, segment(lines));
  addCourierFiles(corpus);
  addConsoleBodies(corpus);
  addSettings(corpus);
  addSamples(corpus, argv[1]);
  for (const char* address : {"/healthz", "/v1/contents/00ff?x=1", "/api/reviews/0193/items/PE-04?open=1&q=%E8%A1%A8+1",
                              "/a/%2e%2e/b", "theme=dark; session=abc; x=y"}) {
    corpus.add("fuzz_http_route", std::string(1, '\0') + address);
  }
  return 0;
}
