/// Writes two segments of one chain and the keys to check them with, for check_by_hand.sh.
/// usage: fieldseal_write_segments FOLDER
#include <array>
#include <fstream>
#include <iostream>
#include <vector>

#include "journal/hybrid_clock.hpp"
#include "journal/segment.hpp"
#include "journal/writer.hpp"

namespace {

using namespace fieldseal;

void write(const std::string& path, std::string_view bytes) {
  std::ofstream file(path, std::ios::binary);
  file << bytes;
  if (!file.flush()) throw std::runtime_error("cannot write " + path);
}

/// A device that answers a few items and closes a segment whenever it is told to.
class Author {
 public:
  Author()
      : m_key(crypto::SigningKey::generate()),
        m_device(Uuid::make(m_clock, m_random)),
        m_journal(JournalId(Uuid::make(m_clock, m_random))) {}

  std::string segment(const std::vector<std::string>& notes) {
    std::vector<std::string> lines;
    const journal::SegmentStart start{m_journal.id(), m_device, m_journal.last(m_device) + 1, m_previous};
    for (const std::string& note : notes) {
      const auto entry =
          makeEntry(m_journal, m_device, m_device, m_hybrid, m_clock, {{"item/PE-04", "note", json::string(note)}});
      lines.push_back(encodeEntry(entry).value());
      m_journal.append(m_device, std::span(&entry, 1)).value();
    }
    std::string bytes = buildSegment(start, lines, m_key).value();
    m_previous = journal::parseSegment(bytes)->headerHash();
    return bytes;
  }

  [[nodiscard]] std::string key() const { return m_key.publicKey().toString(); }

 private:
  SystemClock m_clock;
  SystemRandom m_random;
  journal::HybridClock m_hybrid{m_clock};
  crypto::SigningKey m_key;
  DeviceId m_device;
  journal::Journal m_journal;
  std::optional<crypto::Sha256> m_previous;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: fieldseal_write_segments FOLDER\n";
    return 2;
  }
  const std::string folder = std::string(argv[1]) + "/";
  Author author;
  write(folder + "first", author.segment({"form 3 is missing", "表三缺失", "quotes \" and\nline feeds"}));
  write(folder + "second", author.segment({"seen in the original"}));
  write(folder + "key", author.key());
  write(folder + "other-key", Author().key());
  return 0;
}
