#include <catch2/catch_test_macros.hpp>

#include "crypto/hash.hpp"
#include "crypto/password_key.hpp"
#include "crypto/sealed_box.hpp"
#include "crypto/signing_key.hpp"

using namespace fieldseal;
using namespace fieldseal::crypto;

namespace {
constexpr PasswordCost kCheap{.passes = 1, .memoryBytes = 8192};
}

TEST_CASE("SHA-256 and HMAC-SHA-256 give the published values") {
  CHECK(printHash(sha256("abc")) == "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  // RFC 4231, test case 2
  CHECK(toHex(hmacSha256(asBytes("Jefe"), asBytes("what do ya want for nothing?"))) ==
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  CHECK(parseHash(printHash(sha256("x"))).value() == sha256("x"));
  CHECK_FALSE(parseHash("sha256:00"));
}

TEST_CASE("Ed25519 gives the published signature and refuses a changed message") {
  // RFC 8032, 7.1, test 2
  const auto seed = fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb").value();
  const auto key = SigningKey::fromSeed(seed).value();
  CHECK(toHex(key.publicKey().bytes) == "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
  const Bytes message{0x72};
  const Signature signature = key.sign(message);
  CHECK(toHex(signature.bytes).starts_with("92a009a9f0d4cab8720e820b5f642540"));
  CHECK(verify(key.publicKey(), message, signature));
  CHECK(verify(key.publicKey(), Bytes{0x73}, signature).error().code == Errc::bad_signature);
  CHECK(Signature::parse(signature.toString()).value() == signature);
  CHECK(PublicKey::parse(key.publicKey().toString()).value() == key.publicKey());
  CHECK_FALSE(SigningKey::fromSeed(Bytes(31)));
}

TEST_CASE("a sealed box opens with its key in its place only") {
  const Secret key = Secret::random(kBoxKeyBytes);
  const Bytes box = sealBox(key, asBytes("secret"), asBytes("vault 1"));
  CHECK(asText(openBox(key, box, asBytes("vault 1")).value().view()) == "secret");
  CHECK(openBox(key, box, asBytes("vault 2")).error().code == Errc::wrong_passphrase);
  CHECK(openBox(Secret::random(kBoxKeyBytes), box, asBytes("vault 1")).error().code == Errc::wrong_passphrase);
  for (std::size_t i = 0; i < box.size(); ++i) {
    Bytes changed = box;
    changed[i] ^= 1;
    CHECK_FALSE(openBox(key, changed, asBytes("vault 1")));
  }
  CHECK(openBox(key, Bytes(10), {}).error().code == Errc::bad_format);
}

TEST_CASE("a passphrase gives one key per salt") {
  const Bytes salt(kSaltBytes, 7);
  const auto key = deriveKey("correct horse", salt, kCheap).value();
  CHECK(sameSecret(key.view(), deriveKey("correct horse", salt, kCheap)->view()));
  CHECK_FALSE(sameSecret(key.view(), deriveKey("correct horsf", salt, kCheap)->view()));
  CHECK_FALSE(sameSecret(key.view(), deriveKey("correct horse", Bytes(kSaltBytes, 8), kCheap)->view()));
  CHECK(deriveKey("x", Bytes(3), kCheap).error().code == Errc::out_of_range);
}

TEST_CASE("a password is checked against its verifier") {
  const std::string phc = hashPassword("paper boat", kCheap).value();
  CHECK(phc.starts_with("$argon2id$"));
  CHECK(checkPassword(phc, "paper boat"));
  CHECK(checkPassword(phc, "paper boats").error().code == Errc::wrong_passphrase);
  CHECK_FALSE(checkPassword("not a verifier", "paper boat"));
}
