/// Any bytes as the head of a courier file, as what questions and answers begin with, and as the names of their parts:
/// what is read is written again as it was.
#include "courier/envelope.hpp"
#include "courier/letters.hpp"
#include "fuzz/require.hpp"

using namespace fieldseal;

namespace {

void readEnvelope(std::string_view input) {
  const auto read = courier::parseEnvelope(input);
  if (!read) return fuzz::requireTellable(read.error());
  fuzz::require(input.starts_with(read->text), "the head begins the input");
  fuzz::require(read->text.starts_with(read->signedText), "the head begins with what is signed");
  fuzz::require(read->text.size() <= courier::kMaxEnvelopeBytes, "the head keeps its limit");
  const std::string again = courier::write(read->envelope, crypto::SigningKey::generate());
  fuzz::require(again.starts_with(read->signedText), "what was read is what was signed");
  if (const auto verified = courier::verify(*read, crypto::PublicKey{}); !verified)
    fuzz::requireTellable(verified.error());
}

template <class Read, class Head>
void readHead(std::string_view input, Read read, std::string (*write)(const Head&)) {
  const auto head = read(input);
  if (!head) return fuzz::requireTellable(head.error());
  const std::string text = write(*head);
  const auto again = read(text);
  fuzz::require(again.has_value() && write(*again) == text, "what was read is written and read alike");
}

void readName(std::string_view input) {
  const courier::PartName parts = courier::splitPartName(input);
  fuzz::require(parts.folder.empty() || courier::partName(parts.folder, parts.name) == input, "a name is its parts");
  const auto named = courier::parseEvidenceName(input);
  if (!named) return fuzz::requireTellable(named.error());
  fuzz::require(courier::print(*named) == input, "a content's name has one form");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view input = fuzz::textOf(bytes, size);
  readEnvelope(input);
  readHead<decltype(&courier::parseQuestionHead), courier::QuestionHead>(input, &courier::parseQuestionHead,
                                                                         &courier::encode);
  readHead<decltype(&courier::parseAnswerHead), courier::AnswerHead>(input, &courier::parseAnswerHead,
                                                                     &courier::encode);
  readName(input);
  return 0;
}
