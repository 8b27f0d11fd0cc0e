#include "load/fleet.hpp"

#include <atomic>
#include <stdexcept>
#include <thread>

#include "sync/compression.hpp"

namespace fieldseal::bench {
namespace {

void prepareOne(Tablet& tablet, std::size_t segments, std::size_t answers) {
  tablet.requests.clear();
  for (std::size_t i = 0; i < segments; ++i) {
    Inspector& inspector = tablet.inspectors[tablet.nextInspector++ % tablet.inspectors.size()];
    const std::string segment = inspector.segment(answers);
    tablet.headers.push_back(journal::parseSegment(segment).value().headerHash());
    tablet.requests.push_back(tablet.device.pushRequest(asText(sync::compress(segment, sync::kWireLevel))));
  }
}

}  // namespace

void assignReviews(std::vector<Tablet>& fleet, const std::shared_ptr<const Walk>& walk) {
  std::map<JournalId, std::vector<std::size_t>> teams;
  for (std::size_t i = 0; i < fleet.size(); ++i) {
    Pulled pulled;
    const auto connection = fleet[i].device.connect();
    fleet[i].device.pull(*connection, pulled);
    if (pulled.ownNext.empty()) throw std::runtime_error("a tablet has no review");
    for (const auto& [journal, next] : pulled.ownNext) teams[journal].push_back(i);
  }
  std::uint64_t seed = 1;
  for (const auto& [journal, members] : teams) {
    for (std::size_t place = 0; place < members.size(); ++place) {
      Tablet& tablet = fleet[members[place]];
      auto key = crypto::SigningKey::fromSeed(tablet.device.key().seed().view()).value();
      const InspectorPlace at{journal, tablet.device.id(), tablet.device.user(), place, members.size()};
      tablet.inspectors.emplace_back(at, std::move(key), walk, ++seed);
    }
  }
}

void prepareRequests(std::vector<Tablet>& fleet, std::size_t segments, std::size_t answers) {
  std::atomic<std::size_t> next{0};
  const auto work = [&] {
    for (std::size_t i = next++; i < fleet.size(); i = next++) prepareOne(fleet[i], segments, answers);
  };
  std::thread beside(work);
  work();
  beside.join();
}

}  // namespace fieldseal::bench
