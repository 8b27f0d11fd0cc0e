#include "journal/segment.hpp"

#include "base/header_lines.hpp"

namespace fieldseal::journal {
namespace {

constexpr std::string_view kMagic = "fieldseal segment v";

Result<> readEntriesLine(HeaderLines& lines, SegmentHeader& header) {
  FIELDSEAL_TRY(const std::string_view value, lines.field("entries"));
  const std::size_t blank = value.find(' ');
  if (blank == std::string_view::npos || blank + 1 == value.size()) return lines.wrong("expected a hash and a length");
  const auto hash = crypto::parseHash(value.substr(0, blank));
  if (!hash) return lines.wrong(hash.error().detail);
  header.entriesHash = *hash;
  FIELDSEAL_TRY(header.entriesBytes, lines.parseNumber(value.substr(blank + 1)));
  return kOk;
}

Result<> readIdentity(HeaderLines& lines, SegmentHeader& header) {
  FIELDSEAL_TRY(const std::string_view journal, lines.field("journal"));
  const auto journalId = JournalId::parse(journal);
  if (!journalId) return lines.wrong(journalId.error().detail);
  header.journal = *journalId;
  FIELDSEAL_TRY(const std::string_view device, lines.field("device"));
  const auto deviceId = DeviceId::parse(device);
  if (!deviceId) return lines.wrong(deviceId.error().detail);
  header.device = *deviceId;
  return kOk;
}

Result<> readChain(HeaderLines& lines, SegmentHeader& header) {
  FIELDSEAL_TRY(header.first, lines.number("first"));
  FIELDSEAL_TRY(header.count, lines.number("count"));
  if (header.count > kMaxSegmentEntries) return Error{Errc::too_large, "a segment holds at most 4096 entries"};
  FIELDSEAL_TRY(const std::string_view previous, lines.field("previous"));
  if (previous == "none") return kOk;
  const auto hash = crypto::parseHash(previous);
  if (!hash) return lines.wrong(hash.error().detail);
  header.previous = *hash;
  return kOk;
}

std::string printSigned(const SegmentHeader& header) {
  return std::string(kMagic) + std::to_string(header.version) + "\njournal " + header.journal.toString() + "\ndevice " +
         header.device.toString() + "\nfirst " + std::to_string(header.first) + "\ncount " +
         std::to_string(header.count) + "\nprevious " +
         (header.previous ? crypto::printHash(*header.previous) : "none") + "\nentries " +
         crypto::printHash(header.entriesHash) + " " + std::to_string(header.entriesBytes) + "\n";
}

}  // namespace

Result<SegmentView> parseSegment(std::string_view bytes) {
  HeaderLines lines(bytes, "segment header");
  SegmentView view;
  FIELDSEAL_TRY(view.header.version, lines.version(kMagic, "segment"));
  FIELDSEAL_CHECK(readIdentity(lines, view.header));
  FIELDSEAL_CHECK(readChain(lines, view.header));
  FIELDSEAL_CHECK(readEntriesLine(lines, view.header));
  view.signedText = bytes.substr(0, lines.at());
  FIELDSEAL_TRY(const std::string_view signature, lines.field("signature"));
  const auto parsed = crypto::Signature::parse(signature);
  if (!parsed) return lines.wrong(parsed.error().detail);
  view.header.signature = *parsed;
  view.headerText = bytes.substr(0, lines.at());
  FIELDSEAL_TRY(const std::string_view empty, lines.next());
  if (!empty.empty()) return lines.wrong("expected an empty line");
  const std::uint64_t length = lines.at() + view.header.entriesBytes;
  if (length > kMaxSegmentBytes) return Error{Errc::too_large, "a segment holds at most 1 MiB"};
  if (length > bytes.size()) return Error{Errc::bad_format, "segment: its entries are cut short"};
  view.body = bytes.substr(lines.at(), view.header.entriesBytes);
  view.bytes = bytes.substr(0, length);
  return view;
}

Result<std::vector<SegmentView>> parseSegments(std::string_view bytes) {
  std::vector<SegmentView> segments;
  while (!bytes.empty()) {
    FIELDSEAL_TRY(SegmentView segment, parseSegment(bytes));
    bytes.remove_prefix(segment.bytes.size());
    segments.push_back(std::move(segment));
  }
  return segments;
}

Result<> verifySegment(const SegmentView& segment, const crypto::PublicKey& key) {
  if (segment.body.size() != segment.header.entriesBytes ||
      crypto::sha256(segment.body) != segment.header.entriesHash) {
    return Error{Errc::hash_mismatch, "the entries of the segment were changed"};
  }
  return crypto::verify(key, asBytes(segment.signedText), segment.header.signature);
}

Result<std::vector<Entry>> parseEntries(const SegmentView& segment) {
  if (!segment.header.readable()) {
    return Error{Errc::unsupported_version,
                 "a segment of version " + std::to_string(segment.header.version) + ", which a newer program made"};
  }
  std::vector<Entry> entries;
  entries.reserve(segment.header.count);
  std::string_view rest = segment.body;
  while (!rest.empty()) {
    const EntryNumber expected = segment.header.first + entries.size();
    const std::size_t end = rest.find('\n');
    auto entry = end == std::string_view::npos ? Result<Entry>(Error{Errc::bad_format, "no line feed at its end"})
                                               : parseEntry(rest.substr(0, end));
    if (!entry) return Error{entry.error().code, "entry " + std::to_string(expected) + ": " + entry.error().detail};
    if (entry->number != expected) {
      return Error{Errc::bad_format,
                   "entry " + std::to_string(expected) + ": has the number " + std::to_string(entry->number)};
    }
    entries.push_back(std::move(*entry));
    rest.remove_prefix(end + 1);
  }
  if (entries.size() != segment.header.count) {
    return Error{Errc::bad_format, "the segment says " + std::to_string(segment.header.count) + " entries and holds " +
                                       std::to_string(entries.size())};
  }
  return entries;
}

Result<std::string> buildSegment(const SegmentStart& start, std::span<const std::string> lines,
                                 const crypto::SigningKey& key) {
  if (lines.empty() || start.first == 0) return Error{Errc::out_of_range, "a segment holds at least one entry"};
  if (lines.size() > kMaxSegmentEntries) return Error{Errc::too_large, "a segment holds at most 4096 entries"};
  std::string body;
  for (const std::string& line : lines) {
    body += line;
    body += '\n';
  }
  const SegmentHeader header{.journal = start.journal,
                             .device = start.device,
                             .first = start.first,
                             .count = lines.size(),
                             .previous = start.previous,
                             .entriesHash = crypto::sha256(body),
                             .entriesBytes = body.size()};
  const std::string signedText = printSigned(header);
  std::string segment = signedText + "signature " + key.sign(asBytes(signedText)).toString() + "\n\n" + body;
  if (segment.size() > kMaxSegmentBytes) return Error{Errc::too_large, "a segment holds at most 1 MiB"};
  return segment;
}

}  // namespace fieldseal::journal
