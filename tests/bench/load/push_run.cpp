#include "load/push_run.hpp"

#include <exception>
#include <latch>
#include <mutex>
#include <stdexcept>
#include <thread>

namespace fieldseal::bench {
namespace {

std::uint64_t acknowledged(const Answer& answer) {
  requireSuccess(answer, "push");
  std::uint64_t answers = 0;
  for (const auto& receipt : sync::parsePushAnswer(answer.body).value().receipts) {
    if (receipt.status != sync::SegmentReceipt::Status::stored) {
      throw std::runtime_error("push: a segment was not stored: " + std::string(toString(receipt.error.code)) + " " +
                               receipt.error.detail);
    }
    answers += receipt.count;
  }
  return answers;
}

PushOutcome pushOne(const Tablet& tablet, Connection& connection) {
  PushOutcome outcome;
  for (const std::string& request : tablet.requests) {
    const Stopwatch watch;
    const Answer answer = connection.exchange(request);
    outcome.times.add(watch.elapsed());
    outcome.answers += acknowledged(answer);
    outcome.requestBytes += request.size();
    ++outcome.requests;
  }
  return outcome;
}

}  // namespace

PushOutcome pushAll(const std::vector<Tablet>& fleet) {
  std::vector<std::unique_ptr<Connection>> connections;
  for (const Tablet& tablet : fleet) connections.push_back(tablet.device.connect());
  PushOutcome sum;
  std::exception_ptr fault;
  std::mutex mutex;
  std::latch start(static_cast<std::ptrdiff_t>(fleet.size()) + 1);
  std::vector<std::thread> threads;
  for (std::size_t i = 0; i < fleet.size(); ++i) {
    threads.emplace_back([&, i] {
      start.arrive_and_wait();
      try {
        const PushOutcome outcome = pushOne(fleet[i], *connections[i]);
        const std::lock_guard lock(mutex);
        sum.answers += outcome.answers;
        sum.requests += outcome.requests;
        sum.requestBytes += outcome.requestBytes;
        sum.times.add(outcome.times);
      } catch (...) {
        const std::lock_guard lock(mutex);
        fault = std::current_exception();
      }
    });
  }
  start.arrive_and_wait();
  const Stopwatch watch;
  for (std::thread& thread : threads) thread.join();
  sum.seconds = watch.seconds();
  if (fault) std::rethrow_exception(fault);
  return sum;
}

}  // namespace fieldseal::bench
