// Measures a real server over loopback TLS: bulk pushes of many tablets at once, the read model's own
// rate, single answers, pulls. Everything that was acknowledged must come back, or the run fails.
#include <CLI/CLI.hpp>
#include <iostream>

#include "load/authority.hpp"
#include "load/pull_run.hpp"
#include "load/push_run.hpp"
#include "load/report.hpp"
#include "load/server_process.hpp"
#include "support/temporary_folder.hpp"
#include "workload/samples.hpp"

namespace fieldseal::bench {
namespace {

struct Options {
  std::filesystem::path server;
  std::filesystem::path json;
  std::size_t devices = 64;
  std::size_t reviews = 2;
  std::size_t segments = 60;
  std::size_t answers = kAnswersPerSegment;
  std::size_t singles = 100;
};

class LoadRun {
 public:
  explicit LoadRun(const Options& options)
      : m_options(options),
        m_authority({options.server, m_folder.path(), options.devices, options.reviews, 2, kUsualApplicant}),
        m_server(std::make_unique<ServerProcess>(options.server, m_authority.configFile(),
                                                 m_folder.path() / "server.log")) {}

  /// @return whether all that was acknowledged came back
  bool run() {
    enrol();
    push();
    catchUp();
    pushSingles();
    const bool whole = pull();
    m_report.set("server_peak_memory_mib", static_cast<double>(m_server->process().peakMemoryBytes()) / (1 << 20));
    m_server.reset();
    rebuild();
    m_report.print();
    if (!m_options.json.empty()) m_report.write(m_options.json);
    return whole;
  }

 private:
  void enrol() {
    const auto codes = m_authority.makeCodes();
    const Stopwatch watch;
    for (std::size_t i = 0; i < codes.size(); ++i) {
      m_fleet.push_back(
          {Device::enrol(m_server->deviceAddress(), codes[i], "Tablet " + std::to_string(i)), {}, {}, {}, 0});
    }
    m_report.set("enrol_ms_each", watch.seconds() * 1000 / static_cast<double>(codes.size()));
    assignReviews(m_fleet, makeWalk(makeChecklist(), kUsualApplicant));
    prepareRequests(m_fleet, m_options.segments, m_options.answers);
    (void)m_server->waitUntilProjected();
  }

  void push() {
    const auto used = m_server->process().processorTime();
    PushOutcome pushed = pushAll(m_fleet);
    m_report.set("push_server_cores", (m_server->process().processorTime() - used).count() / pushed.seconds);
    const auto answers = static_cast<double>(pushed.answers);
    m_report.set("push_answers", answers);
    m_report.set("push_seconds", pushed.seconds);
    m_report.set("push_answers_per_second", answers / pushed.seconds);
    m_report.set("push_bytes_per_answer", static_cast<double>(pushed.requestBytes) / answers);
    m_report.set("push_p50_ms", pushed.times.milliseconds(50));
    m_report.set("push_p99_ms", pushed.times.milliseconds(99));
    m_report.set("store_bytes_per_answer",
                 static_cast<double>(std::filesystem::file_size(m_authority.databaseFile())) / answers);
  }

  /// How far the read model was behind when the last push was acknowledged, and how long it took.
  void catchUp() {
    const Health left = m_server->health();
    m_report.set("projector_behind_answers", static_cast<double>((left.logHead - left.projected) * m_options.answers));
    m_report.set("projector_catch_up_seconds", m_server->waitUntilProjected());
  }

  /// The read model's own rate: all of it made again from the log, with nothing beside it.
  void rebuild() {
    const double seconds = m_authority.rebuildReadModel();
    const std::size_t answersEach = m_options.segments * m_options.answers + m_options.singles;
    m_report.set("projector_rebuild_seconds", seconds);
    m_report.set("projector_answers_per_second", static_cast<double>(m_fleet.size() * answersEach) / seconds);
    std::cout << "verify: " << m_authority.verify() << "\n";
  }

  void pushSingles() {
    prepareRequests(m_fleet, m_options.singles, 1);
    PushOutcome pushed = pushAll(m_fleet);
    m_report.set("single_per_second", static_cast<double>(pushed.requests) / pushed.seconds);
    m_report.set("single_bytes", static_cast<double>(pushed.requestBytes) / static_cast<double>(pushed.requests));
    m_report.set("single_p50_ms", pushed.times.milliseconds(50));
    m_report.set("single_p99_ms", pushed.times.milliseconds(99));
  }

  bool pull() {
    const auto used = m_server->process().processorTime();
    const PullOutcome pulled = pullAll(m_fleet);
    m_report.set("pull_server_cores", (m_server->process().processorTime() - used).count() / pulled.seconds);
    m_report.set("pull_answers", static_cast<double>(pulled.answers));
    m_report.set("pull_seconds", pulled.seconds);
    m_report.set("pull_answers_per_second", static_cast<double>(pulled.answers) / pulled.seconds);
    m_report.set("pull_bytes_per_answer", static_cast<double>(pulled.bytes) / static_cast<double>(pulled.answers));
    if (pulled.missing > 0) std::cerr << pulled.missing << " acknowledged segments did not come back\n";
    return pulled.missing == 0;
  }

  Options m_options;
  test::TemporaryFolder m_folder;
  Authority m_authority;
  std::unique_ptr<ServerProcess> m_server;
  std::vector<Tablet> m_fleet;
  Report m_report;
};

}  // namespace
}  // namespace fieldseal::bench

int main(int argc, char** argv) {
  fieldseal::bench::Options options;
  CLI::App app("Measures a fieldseal-server over loopback TLS", "fieldseal_load");
  app.add_option("--server", options.server, "The server's program")->required()->check(CLI::ExistingFile);
  app.add_option("--devices", options.devices, "Tablets, all at once")
      ->capture_default_str()
      ->check(CLI::Range(2, 250));
  app.add_option("--reviews", options.reviews, "Reviews of each tablet; two tablets share one")->capture_default_str();
  app.add_option("--segments", options.segments, "Segments that each tablet pushes")->capture_default_str();
  app.add_option("--answers", options.answers, "Answers in a segment")
      ->capture_default_str()
      ->check(CLI::Range(1, 4096));
  app.add_option("--singles", options.singles, "Single answers that each tablet syncs after")->capture_default_str();
  app.add_option("--json", options.json, "Where to write the numbers");
  CLI11_PARSE(app, argc, argv);
  try {
    options.server = std::filesystem::absolute(options.server);
    return fieldseal::bench::LoadRun(options).run() ? 0 : 1;
  } catch (const std::exception& fault) {
    std::cerr << "fieldseal_load: " << fault.what() << "\n";
    return 1;
  }
}
