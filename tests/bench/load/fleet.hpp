/// Many tablets, each with segments ready to be sent, so that the measuring itself costs little.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "load/device.hpp"
#include "workload/inspector.hpp"

namespace fieldseal::bench {

/// One tablet, an inspector for each of its reviews, and the requests that wait.
struct Tablet {
  Device device;
  std::vector<Inspector> inspectors;
  std::vector<std::string> requests;    ///< POST /v1/segments, one segment each
  std::vector<crypto::Sha256> headers;  ///< of all segments made so far
  std::size_t nextInspector = 0;
};

/// Finds the tablets' reviews by pulling, and gives every member of a team their own part of the walk.
void assignReviews(std::vector<Tablet>& fleet, const std::shared_ptr<const Walk>& walk);

/// Fills every tablet's requests: `segments` each, of `answers` answers, over its reviews in turns.
/// Replaces those that are there.
void prepareRequests(std::vector<Tablet>& fleet, std::size_t segments, std::size_t answers);

}  // namespace fieldseal::bench
