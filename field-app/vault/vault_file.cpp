#include "vault/vault_file.hpp"

#include <algorithm>

#include "base/atomic_file.hpp"
#include "base/json_reader.hpp"
#include "crypto/sealed_box.hpp"

namespace fieldseal::app {
namespace {

constexpr std::string_view kFormat = "fieldseal.vault/1";
constexpr std::string_view kFormatPrefix = "fieldseal.vault/";
constexpr std::size_t kMostBytes = 64 * 1024;

/// A damaged file must not make us ask for absurd memory.
constexpr std::uint64_t kMostMemoryBytes = 4ULL << 30;
constexpr std::int64_t kMostPasses = 1000;

Error damaged(const std::string& detail) {
  return {Errc::vault_damaged, "vault.json: " + detail};
}

Result<VaultFile> readFields(const JsonReader& reader) {
  VaultFile file;
  FIELDSEAL_TRY(file.vault, reader.uuid("vault"));
  FIELDSEAL_TRY(file.userName, reader.text("user"));
  FIELDSEAL_TRY(file.authorityName, reader.text("authority"));
  FIELDSEAL_TRY(const auto waiting, reader.maybeText("waiting"));
  file.waitingDevice = waiting.value_or("");
  FIELDSEAL_TRY(const JsonReader kdf, reader.child("kdf"));
  FIELDSEAL_TRY(const std::string_view name, kdf.text("name"));
  FIELDSEAL_TRY(const std::int64_t passes, kdf.integer("passes"));
  FIELDSEAL_TRY(const std::int64_t memory, kdf.integer("memory_bytes"));
  FIELDSEAL_TRY(const std::string_view printedSalt, kdf.text("salt"));
  FIELDSEAL_TRY(const std::string_view printedBox, reader.text("key"));
  if (name != "argon2id")
    return Error{Errc::vault_newer, "vault.json: a key derivation that this program does not know"};
  if (passes < 1 || passes > kMostPasses || memory < 1024 || static_cast<std::uint64_t>(memory) > kMostMemoryBytes) {
    return Error{Errc::out_of_range, "kdf: a cost that no vault has"};
  }
  file.cost = {static_cast<std::uint32_t>(passes), static_cast<std::uint64_t>(memory)};
  FIELDSEAL_TRY(const Bytes salt, fromBase64(printedSalt));
  if (salt.size() != file.salt.size()) return Error{Errc::bad_format, "kdf.salt: wrong length"};
  std::ranges::copy(salt, file.salt.begin());
  FIELDSEAL_TRY(file.box, fromBase64(printedBox));
  return file;
}

}  // namespace

void VaultFile::put(const VaultLabel& label) {
  userName = label.userName;
  authorityName = label.authorityName;
  waitingDevice = label.waitingDevice;
}

Result<> VaultFile::wrap(const crypto::Secret& key, std::string_view passphrase, crypto::PasswordCost newCost) {
  const crypto::Secret fresh = crypto::Secret::random(salt.size());
  std::array<std::uint8_t, crypto::kSaltBytes> newSalt{};
  std::ranges::copy(fresh.view(), newSalt.begin());
  FIELDSEAL_TRY(const crypto::Secret derived, crypto::deriveKey(passphrase, newSalt, newCost));
  salt = newSalt;
  cost = newCost;
  box = crypto::sealBox(derived, key.view(), asBytes(vault.toString()));
  return kOk;
}

Result<crypto::Secret> VaultFile::unwrap(std::string_view passphrase) const {
  FIELDSEAL_TRY(const crypto::Secret derived, crypto::deriveKey(passphrase, salt, cost));
  auto key = crypto::openBox(derived, box, asBytes(vault.toString()));
  if (!key && key.error().code == Errc::bad_format) return damaged("the wrapped key was cut short");
  if (key && key->size() != crypto::kBoxKeyBytes) return damaged("the wrapped key has the wrong length");
  return key;
}

std::string VaultFile::encode() const {
  const json::object kdf{
      {"name", "argon2id"}, {"passes", cost.passes}, {"memory_bytes", cost.memoryBytes}, {"salt", toBase64(salt)}};
  json::object file{{"format", kFormat}, {"vault", vault.toString()}, {"user", userName}, {"authority", authorityName},
                    {"kdf", kdf},        {"key", toBase64(box)}};
  if (!waitingDevice.empty()) file["waiting"] = waitingDevice;
  return json::serialize(file) + "\n";
}

Result<VaultFile> VaultFile::parse(std::string_view text) {
  const auto tree = parseJson(text);
  if (!tree) return damaged(tree.error().detail);
  const auto reader = JsonReader::object(*tree);
  if (!reader) return damaged(reader.error().detail);
  const auto format = reader->text("format");
  if (!format) return damaged(format.error().detail);
  if (*format != kFormat) {
    if (format->starts_with(kFormatPrefix)) {
      return Error{Errc::vault_newer, "this vault was made by a newer version of the app"};
    }
    return damaged("this is no vault");
  }
  auto file = readFields(*reader);
  if (!file && file.error().code != Errc::vault_newer) return damaged(file.error().detail);
  return file;
}

Result<VaultFile> VaultFile::read(const std::filesystem::path& folder) {
  const auto text = readSmallFile(folder / "vault.json", kMostBytes);
  if (!text) {
    switch (text.error().code) {
      case Errc::not_found:
        return Error{Errc::vault_missing, "vault.json is not there"};
      case Errc::too_large:
        return damaged("larger than it can be");
      default:
        return text.error();
    }
  }
  return parse(*text);
}

Result<> VaultFile::write(const std::filesystem::path& folder) const {
  return writeFileAtomically(folder / "vault.json", encode());
}

}  // namespace fieldseal::app
