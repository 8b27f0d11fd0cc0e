/// What is in a courier file: named parts, one after another (a tar archive by zstd, in libarchive's hands).
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "courier/sealed_file.hpp"

namespace fieldseal::courier {

/// Asked while a courier file is written or read; `false` stops it with Errc::cancelled.
/// @param bytes  of the content, or of the file when it is read, up to here
using Step = std::function<bool(std::uint64_t bytes)>;

class ParcelWriter {
 public:
  explicit ParcelWriter(FileSealer file, Step step = {});
  ParcelWriter(ParcelWriter&&) noexcept;
  ParcelWriter& operator=(ParcelWriter&&) = delete;
  ~ParcelWriter();

  /// A part at once.
  [[nodiscard]] Result<> add(const std::string& name, std::string_view bytes);
  /// A part of `size` bytes that come by `write`.
  [[nodiscard]] Result<> begin(const std::string& name, std::uint64_t size);
  /// @errors Errc::out_of_range for more bytes than were announced, Errc::cancelled, Errc::disk_full, Errc::io_error
  [[nodiscard]] Result<> write(ByteView bytes);
  /// Puts the file in its place, once. @errors as write; Errc::out_of_range for a part that lacks bytes
  [[nodiscard]] Result<> finish();

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

class ParcelReader {
 public:
  struct Part {
    std::string name;
    std::uint64_t bytes = 0;
  };

  /// @param file  unlocked
  explicit ParcelReader(FileOpener file, Step step = {});
  ParcelReader(ParcelReader&&) noexcept;
  ParcelReader& operator=(ParcelReader&&) = delete;
  ~ParcelReader();

  /// The next part; nothing behind the last, when all of the file was read and is as it was sent.
  /// @errors as FileOpener::next, Errc::cancelled; Errc::bad_format for what is no part
  [[nodiscard]] Result<std::optional<Part>> next();
  /// The next bytes of the part, at most `most`; none behind its end.
  [[nodiscard]] Result<Bytes> read(std::size_t most);
  /// All of the part. @errors Errc::too_large over `limit`
  [[nodiscard]] Result<std::string> readAll(std::size_t limit);

  [[nodiscard]] const Envelope& envelope() const noexcept;

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace fieldseal::courier
