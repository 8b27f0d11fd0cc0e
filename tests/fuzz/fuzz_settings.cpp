/// Any bytes as the files that stand beside the databases: vault.json of a tablet and server.json of an office.
/// The first byte chooses the reader.
#include "admin/config.hpp"
#include "fuzz/require.hpp"
#include "vault/vault_file.hpp"

using namespace fieldseal;

namespace {

void vault(std::string_view text) {
  const auto read = app::VaultFile::parse(text);
  if (!read) {
    const Errc code = read.error().code;
    fuzz::require(code == Errc::vault_damaged || code == Errc::vault_newer, "a vault is damaged or newer");
    return fuzz::requireTellable(read.error());
  }
  fuzz::require(read->cost.passes >= 1 && read->cost.memoryBytes <= 4ULL << 30U, "a passphrase costs what can be paid");
  const auto again = app::VaultFile::parse(read->encode());
  fuzz::require(again && again->encode() == read->encode(), "what is written reads the same");
  fuzz::require(again->salt == read->salt && again->box == read->box, "the wrapped key stays as it is");
}

bool samePort(const admin::PortConfig& one, const admin::PortConfig& other) {
  return one.host == other.host && one.port == other.port;
}

void server(std::string_view text) {
  const std::filesystem::path folder = "/office";
  const auto read = admin::parseConfig(text, folder);
  if (!read) return fuzz::requireTellable(read.error());
  fuzz::require(read->ioThreads >= 1 && read->workerThreads >= 1 && read->connections >= 1, "it can serve");
  fuzz::require(read->sessionIdleMinutes >= 1 && read->uploads.uploadBytes >= 1, "its limits let something through");
  const auto again =
      admin::parseConfig(admin::defaultConfigText(read->device, read->console, read->consoleFiles.string()), folder);
  fuzz::require(again.has_value(), "what init writes can be read");
  fuzz::require(samePort(again->device, read->device) && samePort(again->console, read->console),
                "ports read the same");
  fuzz::require(again->consoleFiles == read->consoleFiles, "the folder of the page reads the same");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view text = fuzz::textOf(bytes + 1, size - 1);
  if (bytes[0] % 2 == 0) {
    vault(text);
  } else {
    server(text);
  }
  return 0;
}
