// Evidence on the tablet: a photograph coming in, and a vault with days of them being opened.
#include <benchmark/benchmark.h>
#include <malloc.h>

#include <QBuffer>
#include <QImage>
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <stdexcept>

#include "app/tablet.hpp"
#include "evidence/content_import.hpp"
#include "evidence/picture.hpp"
#include "sql/transaction.hpp"
#include "store/open_journal.hpp"
#include "support/temporary_folder.hpp"

namespace fieldseal::bench {
namespace {

constexpr std::size_t kMebibyte = std::size_t{1024} * 1024;

/// As much detail as a photograph of a room has: neither flat nor noise. About 4 MB as a JPEG.
QByteArray photograph(int width, int height) {
  QImage image(width, height, QImage::Format_RGB32);
  std::uint32_t seed = 1;
  for (int y = 0; y < height; ++y) {
    auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
    for (int x = 0; x < width; ++x) {
      seed = seed * 1664525 + 1013904223;
      const int grain = static_cast<int>(seed >> 28);
      line[x] = qRgb((x / 16 + grain) & 0xff, (y / 16 + grain) & 0xff, ((x ^ y) / 64 + grain) & 0xff);
    }
  }
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "jpeg", 90);
  return bytes;
}

double residentMebibytes() {
  std::ifstream status("/proc/self/statm");
  std::size_t pages = 0, resident = 0;
  status >> pages >> resident;
  return static_cast<double>(resident) * 4096 / static_cast<double>(kMebibyte);
}

/// 2 GB, or what FIELDSEAL_BENCH_ATTACHMENTS_MIB says.
std::size_t attachmentMebibytes() {
  const char* told = std::getenv("FIELDSEAL_BENCH_ATTACHMENTS_MIB");
  return told == nullptr ? 2048 : static_cast<std::size_t>(std::strtoul(told, nullptr, 10));
}

/// Contents of 4 MiB each, as many as it takes.
void fill(sql::Database& database, std::size_t mebibytes) {
  Bytes bytes(4 * kMebibyte);
  for (std::size_t done = 0; done < mebibytes; done += 4) {
    for (std::size_t i = 0; i < bytes.size(); i += 512) bytes[i] = static_cast<std::uint8_t>(done + i / 512);
    bytes[0] = static_cast<std::uint8_t>(done);
    bytes[1] = static_cast<std::uint8_t>(done >> 8U);
    app::IncomingContent incoming(database);
    if (!incoming.append(bytes)) throw std::runtime_error("the disk is full");
    const app::StoredContent content = incoming.finish().value();
    auto transaction = sql::Transaction::begin(database).value();
    app::Attachments(database).complete(content, largeReview().journal).value();
    transaction.commit().value();
  }
}

/// From the camera's file to durable bytes: decoded, turned, scaled by the default policy, encoded, encrypted.
void importPhotographOf12Megapixels(benchmark::State& state) {
  const test::TemporaryFolder folder;
  const Tablet tablet(folder.path());
  const auto store = tablet.connect();
  const QByteArray file = photograph(4000, 3000);
  const app::ImportWatch watch{[](qint64, qint64) { return true; }, [] { return app::kReservedBytes * 100; }};
  for (auto _ : state) {
    QByteArray bytes = file;
    QBuffer source(&bytes);
    source.open(QIODevice::ReadOnly);
    auto picture = app::preparePicture(source, {});
    if (!picture) return state.SkipWithError("not a picture");
    app::ContentOrder order;
    order.source = app::GivenBytes{picture->bytes, picture->type};
    const auto arrived = app::importContent(store->database(), order, watch);
    if (!arrived) return state.SkipWithError("not stored");
    state.PauseTiming();
    app::Attachments(store->database()).drop(arrived->stored).value();
    state.ResumeTiming();
  }
  state.counters["file_mib"] = static_cast<double>(file.size()) / static_cast<double>(kMebibyte);
}
BENCHMARK(importPhotographOf12Megapixels)->Unit(benchmark::kMillisecond)->UseRealTime();

/// A new connection to a vault that holds contents, as after the key derivation of an unlock: sweep, count, and the
/// review folded; and the memory that the process then has.
void openVaultWithAttachments(benchmark::State& state) {
  const test::TemporaryFolder folder;
  const Tablet tablet(folder.path());
  {
    const auto store = tablet.connect();
    fill(store->database(), attachmentMebibytes());
  }
  malloc_trim(0);  // what filling it took is not what opening it takes
  double resident = 0;
  for (auto _ : state) {
    const auto store = tablet.connect();
    app::Attachments attachments(store->database());
    benchmark::DoNotOptimize(attachments.sweep().value());
    benchmark::DoNotOptimize(attachments.total().value());
    const auto opened = app::OpenJournal::load(*store, largeReview().journal, tablet.clock()).value();
    benchmark::DoNotOptimize(opened->registers());
    resident = std::max(resident, residentMebibytes());
  }
  state.counters["attachments_mib"] = static_cast<double>(attachmentMebibytes());
  state.counters["memory_mib"] = resident;
}
BENCHMARK(openVaultWithAttachments)->Iterations(5)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace fieldseal::bench
