#include "crypto/sealed_stream.hpp"

#include <catch2/catch_test_macros.hpp>

#include "crypto/key_wrap.hpp"

namespace fieldseal::crypto {
namespace {

const Bytes kContext{1, 2, 3};

struct Sealed {
  Bytes header;
  std::vector<Bytes> chunks;
};

Sealed sealed(const Secret& key, const std::vector<std::string>& texts) {
  StreamSealer sealer(key);
  Sealed made{sealer.header(), {}};
  for (std::size_t i = 0; i < texts.size(); ++i)
    made.chunks.push_back(sealer.seal(asBytes(texts[i]), kContext, i + 1 == texts.size()));
  return made;
}

TEST_CASE("a stream opens in its order and says which chunk is the last") {
  const Secret key = Secret::random(kStreamKeyBytes);
  const Sealed made = sealed(key, {"one", "two", ""});
  auto opener = StreamOpener::make(key, made.header).value();
  const auto one = opener.open(made.chunks[0], kContext).value();
  CHECK(asText(one.plain) == "one");
  CHECK_FALSE(one.last);
  CHECK(asText(opener.open(made.chunks[1], kContext)->plain) == "two");
  const auto last = opener.open(made.chunks[2], kContext).value();
  CHECK(last.plain.empty());
  CHECK(last.last);
}

TEST_CASE("a chunk that was changed, moved, or stands under another context or key does not open") {
  const Secret key = Secret::random(kStreamKeyBytes);
  Sealed made = sealed(key, {"one", "two"});
  auto opener = StreamOpener::make(key, made.header).value();
  SECTION("moved") {
    CHECK(opener.open(made.chunks[1], kContext).error().code == Errc::bad_signature);
  }
  SECTION("changed") {
    made.chunks[0][5] ^= 1;
    CHECK(opener.open(made.chunks[0], kContext).error().code == Errc::bad_signature);
  }
  SECTION("another context") {
    CHECK(opener.open(made.chunks[0], Bytes{9}).error().code == Errc::bad_signature);
  }
  SECTION("another key") {
    auto other = StreamOpener::make(Secret::random(kStreamKeyBytes), made.header).value();
    CHECK(other.open(made.chunks[0], kContext).error().code == Errc::bad_signature);
  }
  SECTION("too short") {
    CHECK(opener.open(Bytes(3), kContext).error().code == Errc::bad_signature);
  }
  CHECK(StreamOpener::make(key, Bytes(3)).error().code == Errc::bad_format);
}

TEST_CASE("a key is unwrapped by the receiver alone") {
  const SigningKey receiver = SigningKey::generate();
  const Secret key = Secret::random(kStreamKeyBytes);
  Bytes wrapped = wrapKey(receiver.publicKey(), key).value();
  CHECK(sameSecret(unwrapKey(receiver, wrapped)->view(), key.view()));
  CHECK(unwrapKey(SigningKey::generate(), wrapped).error().code == Errc::wrong_passphrase);
  wrapped.back() ^= 1;
  CHECK(unwrapKey(receiver, wrapped).error().code == Errc::wrong_passphrase);
  CHECK(unwrapKey(receiver, Bytes(5)).error().code == Errc::wrong_passphrase);
  CHECK(wrapKey(PublicKey{}, key).error().code == Errc::bad_format);
}

}  // namespace
}  // namespace fieldseal::crypto
