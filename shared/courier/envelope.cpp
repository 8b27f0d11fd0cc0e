#include "courier/envelope.hpp"

#include "base/header_lines.hpp"

namespace fieldseal::courier {
namespace {

constexpr std::string_view kMagic = "fieldseal courier v";

std::string printSigned(const Envelope& envelope) {
  return std::string(kMagic) + std::to_string(envelope.version) + "\nkind " + std::string(toString(envelope.kind)) +
         "\nfrom " + envelope.from.toString() + "\nto " + envelope.to.toString() + "\nnumber " +
         std::to_string(envelope.number) + "\nmade " + std::to_string(envelope.made.time_since_epoch().count()) +
         "\nkey " + toBase64(envelope.key) + "\nstream " + toBase64(envelope.stream) + "\n";
}

Result<Kind> readKind(HeaderLines& lines) {
  FIELDSEAL_TRY(const std::string_view kind, lines.field("kind"));
  if (kind == toString(Kind::question)) return Kind::question;
  if (kind == toString(Kind::answer)) return Kind::answer;
  return lines.wrong("expected question or answer");
}

Result<DeviceId> readDevice(HeaderLines& lines, std::string_view key) {
  FIELDSEAL_TRY(const std::string_view printed, lines.field(key));
  const auto device = DeviceId::parse(printed);
  if (!device) return lines.wrong(device.error().detail);
  return *device;
}

Result<Bytes> readBytes(HeaderLines& lines, std::string_view key) {
  FIELDSEAL_TRY(const std::string_view printed, lines.field(key));
  auto bytes = fromBase64(printed);
  if (!bytes) return lines.wrong(bytes.error().detail);
  return std::move(*bytes);
}

}  // namespace

std::string_view toString(Kind kind) noexcept {
  return kind == Kind::question ? "question" : "answer";
}

std::string write(const Envelope& envelope, const crypto::SigningKey& sender) {
  const std::string text = printSigned(envelope);
  return text + "signature " + sender.sign(asBytes(text)).toString() + "\n\n";
}

Result<SignedEnvelope> parseEnvelope(std::string_view bytes) {
  HeaderLines lines(bytes.substr(0, kMaxEnvelopeBytes), "courier file");
  SignedEnvelope parsed;
  Envelope& envelope = parsed.envelope;
  FIELDSEAL_TRY(envelope.version, lines.version(kMagic, "courier file"));
  if (envelope.version != kVersion)
    return Error{Errc::unsupported_version, "a courier file of version " + std::to_string(envelope.version)};
  FIELDSEAL_TRY(envelope.kind, readKind(lines));
  FIELDSEAL_TRY(envelope.from, readDevice(lines, "from"));
  FIELDSEAL_TRY(envelope.to, readDevice(lines, "to"));
  FIELDSEAL_TRY(envelope.number, lines.number("number"));
  FIELDSEAL_TRY(const std::uint64_t made, lines.number("made"));
  envelope.made = WallTime(std::chrono::milliseconds(made));
  FIELDSEAL_TRY(envelope.key, readBytes(lines, "key"));
  FIELDSEAL_TRY(envelope.stream, readBytes(lines, "stream"));
  parsed.signedText = bytes.substr(0, lines.at());
  FIELDSEAL_TRY(const std::string_view signature, lines.field("signature"));
  const auto read = crypto::Signature::parse(signature);
  if (!read) return lines.wrong(read.error().detail);
  parsed.signature = *read;
  FIELDSEAL_TRY(const std::string_view empty, lines.next());
  if (!empty.empty()) return lines.wrong("expected an empty line");
  parsed.text = bytes.substr(0, lines.at());
  return parsed;
}

Result<> verify(const SignedEnvelope& envelope, const crypto::PublicKey& sender) {
  return crypto::verify(sender, asBytes(envelope.signedText), envelope.signature);
}

}  // namespace fieldseal::courier
