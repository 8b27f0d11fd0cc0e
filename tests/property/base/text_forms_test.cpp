/// Printed forms of bytes and names: each has one form, and reading it gives back what was printed.
#include "base/bytes.hpp"
#include "property/journal/any_entry.hpp"
#include "property/law.hpp"
#include "property/numbers.hpp"

namespace fieldseal::property {
namespace {

/// A printed form with a few characters changed, left out or added.
std::string damaged(std::string text) {
  for (int left = between(1, 4); left > 0; --left) {
    const std::size_t at = below(text.size() + 1);
    const char other =
        *rc::gen::element('A', 'a', '0', '9', '=', '-', '+', '/', ' ', '\n', '\0', '\xff', 'z', 'g', 'F');
    switch (between(0, 3)) {
      case 0:
        text.insert(at, 1, other);
        break;
      case 1:
        text.erase(std::min(at, text.size()), 1);
        break;
      default:
        if (at < text.size()) text[at] = other;
    }
  }
  return text;
}

TEST_CASE("bytes come back from hexadecimal, base 64 and base 32") {
  check("any bytes", [](const Bytes& bytes) {
    RC_ASSERT(*fromHex(toHex(bytes)) == bytes);
    RC_ASSERT(*fromBase64(toBase64(bytes)) == bytes);
    RC_ASSERT(*fromBase32(toBase32(bytes)) == bytes);
  });
}

TEST_CASE("hexadecimal and base 64 have one form: what is read prints the same") {
  check("any damage", [](const Bytes& bytes) {
    const std::string hex = damaged(toHex(bytes));
    if (const auto read = fromHex(hex)) RC_ASSERT(toHex(*read) == hex);
    const std::string base64 = damaged(toBase64(bytes));
    if (const auto read = fromBase64(base64)) RC_ASSERT(toBase64(*read) == base64);
  });
}

TEST_CASE("base 32 reads what people type: either case, look-alikes, blanks and hyphens") {
  check("any bytes", [](const Bytes& bytes) {
    std::string typed;
    for (const char digit : toBase32(bytes)) {
      typed += *rc::gen::element<std::string>("", "", "", "-", " ");
      if (digit == '0')
        typed += *rc::gen::element('0', 'o', 'O');
      else if (digit == '1')
        typed += *rc::gen::element('1', 'i', 'I', 'l', 'L');
      else
        typed += *rc::gen::element(digit, digit >= 'A' ? static_cast<char>(digit + 32) : digit);
    }
    RC_ASSERT(*fromBase32(typed) == bytes);
  });
}

TEST_CASE("names of journals, devices and entries come back from their text") {
  check("any name", [] {
    const EntryId entry = *anyEntryId();
    const JournalId journal = *anyJournalId();
    RC_ASSERT(*EntryId::parse(entry.toString()) == entry);
    RC_ASSERT(*Uuid::parse(entry.device.toString()) == entry.device);
    RC_ASSERT(*JournalId::parse(journal.toString()) == journal);
    const std::string text = damaged(entry.toString());
    if (const auto read = EntryId::parse(text)) RC_ASSERT(read->toString() == text);
  });
}

TEST_CASE("hashes, keys and signatures come back from their text") {
  check("any bytes", [](const crypto::Sha256& hash, const std::array<std::uint8_t, 64>& bytes) {
    RC_ASSERT(*crypto::parseHash(crypto::printHash(hash)) == hash);
    const crypto::PublicKey key{hash};
    const crypto::Signature signature{bytes};
    RC_ASSERT(*crypto::PublicKey::parse(key.toString()) == key);
    RC_ASSERT(*crypto::Signature::parse(signature.toString()) == signature);
    const std::string text = damaged(signature.toString());
    if (const auto read = crypto::Signature::parse(text)) RC_ASSERT(read->toString() == text);
  });
}

}  // namespace
}  // namespace fieldseal::property
