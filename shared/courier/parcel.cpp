#include "courier/parcel.hpp"

#include <archive.h>
#include <archive_entry.h>

#include <new>

namespace fieldseal::courier {
namespace {

constexpr std::size_t kMaxNameBytes = 256;

struct FreeArchive {
  void operator()(archive* handle) const { archive_free(handle); }
};
struct FreeEntry {
  void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};
using Archive = std::unique_ptr<archive, FreeArchive>;
using Entry = std::unique_ptr<archive_entry, FreeEntry>;

Archive owned(archive* handle) {
  if (handle == nullptr) throw std::bad_alloc();
  return Archive(handle);
}

}  // namespace

struct ParcelWriter::State {
  FileSealer file;
  Step step;
  std::optional<Error> failure;  ///< of the file below, or that it is given up: nothing is written on then
  std::uint64_t left = 0;        ///< of the part at hand
  std::uint64_t written = 0;     ///< of all parts
  Archive tar;                   ///< the last: it calls `take` once more when it goes

  /// Never fails as far as libarchive knows, which would leak what it holds: see `outcome`.
  static la_ssize_t take(archive*, void* self, const void* bytes, std::size_t size) {
    State& state = *static_cast<State*>(self);
    if (state.failure) return static_cast<la_ssize_t>(size);
    const auto taken = state.file.write({static_cast<const std::uint8_t*>(bytes), size});
    if (!taken) state.failure = taken.error();
    return static_cast<la_ssize_t>(size);
  }

  /// What came of a call that libarchive takes for done, or not.
  [[nodiscard]] Result<> outcome(bool done) const {
    if (failure) return *failure;
    if (done) return kOk;
    const char* const said = archive_error_string(tar.get());
    return Error{Errc::io_error, std::string("courier file: ") + (said == nullptr ? "cannot be written" : said)};
  }
};

ParcelWriter::ParcelWriter(FileSealer file, Step step)
    : m_state(new State{std::move(file), std::move(step), {}, 0, 0, owned(archive_write_new())}) {
  archive* const tar = m_state->tar.get();
  archive_write_set_format_pax_restricted(tar);
  archive_write_add_filter_zstd(tar);
  archive_write_set_bytes_in_last_block(tar, 1);
  archive_write_open(tar, m_state.get(), nullptr, &State::take, nullptr);
}

ParcelWriter::ParcelWriter(ParcelWriter&&) noexcept = default;

ParcelWriter::~ParcelWriter() {
  // What libarchive still writes when it goes belongs to no file any more.
  if (m_state && !m_state->failure) m_state->failure = Error{Errc::cancelled, "given up"};
}

Result<> ParcelWriter::add(const std::string& name, std::string_view bytes) {
  FIELDSEAL_CHECK(begin(name, bytes.size()));
  return write(asBytes(bytes));
}

Result<> ParcelWriter::begin(const std::string& name, std::uint64_t size) {
  if (m_state->left > 0) return Error{Errc::out_of_range, "a part of the courier file lacks bytes"};
  const Entry entry(archive_entry_new());
  archive_entry_set_pathname(entry.get(), name.c_str());
  archive_entry_set_size(entry.get(), static_cast<la_int64_t>(size));
  archive_entry_set_filetype(entry.get(), AE_IFREG);
  archive_entry_set_perm(entry.get(), 0600);
  FIELDSEAL_CHECK(m_state->outcome(archive_write_header(m_state->tar.get(), entry.get()) == ARCHIVE_OK));
  m_state->left = size;
  return kOk;
}

Result<> ParcelWriter::write(ByteView bytes) {
  if (bytes.size() > m_state->left) return Error{Errc::out_of_range, "a part of the courier file has too many bytes"};
  if (m_state->step && !m_state->step(m_state->written)) return Error{Errc::cancelled, "stopped"};
  while (!bytes.empty()) {
    const la_ssize_t taken = archive_write_data(m_state->tar.get(), bytes.data(), bytes.size());
    FIELDSEAL_CHECK(m_state->outcome(taken > 0));
    bytes = bytes.subspan(static_cast<std::size_t>(taken));
    m_state->left -= static_cast<std::uint64_t>(taken);
    m_state->written += static_cast<std::uint64_t>(taken);
  }
  return kOk;
}

Result<> ParcelWriter::finish() {
  if (m_state->left > 0) return Error{Errc::out_of_range, "a part of the courier file lacks bytes"};
  FIELDSEAL_CHECK(m_state->outcome(archive_write_close(m_state->tar.get()) == ARCHIVE_OK));
  return m_state->file.finish();
}

struct ParcelReader::State {
  FileOpener file;
  Step step;
  Archive tar;
  std::optional<Error> failure;
  Bytes chunk;  ///< libarchive reads in it until it asks for the next
  bool opened = false;

  static la_ssize_t give(archive* handle, void* self, const void** bytes) {
    State& state = *static_cast<State*>(self);
    auto chunk = state.nextChunk();
    if (!chunk) {
      state.failure = chunk.error();
      archive_set_error(handle, EIO, "the file below failed");
      return -1;
    }
    state.chunk = std::move(*chunk);
    *bytes = state.chunk.data();
    return static_cast<la_ssize_t>(state.chunk.size());
  }

  Result<Bytes> nextChunk() {
    if (step && !step(file.bytesRead())) return Error{Errc::cancelled, "stopped"};
    return file.next();
  }

  [[nodiscard]] Error fault() const {
    if (failure) return *failure;
    const char* const said = archive_error_string(tar.get());
    return {Errc::bad_format, std::string("courier file: ") + (said == nullptr ? "its parts cannot be read" : said)};
  }

  /// Archives may end before their file does.
  Result<> readToItsEnd() {
    for (;;) {
      FIELDSEAL_TRY(const Bytes rest, nextChunk());
      if (rest.empty()) return kOk;
    }
  }
};

ParcelReader::ParcelReader(FileOpener file, Step step)
    : m_state(new State{std::move(file), std::move(step), owned(archive_read_new()), {}, {}}) {
  archive_read_support_format_tar(m_state->tar.get());
  archive_read_support_filter_zstd(m_state->tar.get());
}

ParcelReader::ParcelReader(ParcelReader&&) noexcept = default;
ParcelReader::~ParcelReader() = default;

const Envelope& ParcelReader::envelope() const noexcept {
  return m_state->file.envelope();
}

Result<std::optional<ParcelReader::Part>> ParcelReader::next() {
  archive* const tar = m_state->tar.get();
  // Opening reads the first chunk: here its failure can be told.
  if (!std::exchange(m_state->opened, true) &&
      archive_read_open(tar, m_state.get(), nullptr, &State::give, nullptr) != ARCHIVE_OK)
    return m_state->fault();
  archive_entry* entry = nullptr;
  const int status = archive_read_next_header(tar, &entry);
  if (status == ARCHIVE_EOF) {
    FIELDSEAL_CHECK(m_state->readToItsEnd());
    return std::optional<Part>();
  }
  if (status != ARCHIVE_OK) return m_state->fault();
  const char* const name = archive_entry_pathname(entry);
  const la_int64_t size = archive_entry_size(entry);
  if (archive_entry_filetype(entry) != AE_IFREG || name == nullptr || size < 0 ||
      std::string_view(name).size() > kMaxNameBytes)
    return Error{Errc::bad_format, "courier file: a part that is none"};
  return std::optional<Part>(Part{name, static_cast<std::uint64_t>(size)});
}

Result<Bytes> ParcelReader::read(std::size_t most) {
  Bytes bytes(most);
  const la_ssize_t got = archive_read_data(m_state->tar.get(), bytes.data(), bytes.size());
  if (got < 0) return m_state->fault();
  bytes.resize(static_cast<std::size_t>(got));
  return bytes;
}

Result<std::string> ParcelReader::readAll(std::size_t limit) {
  FIELDSEAL_TRY(const Bytes bytes, read(limit + 1));
  if (bytes.size() > limit) return Error{Errc::too_large, "courier file: a part that is too large"};
  return std::string(asText(bytes));
}

}  // namespace fieldseal::courier
