/// An encrypted file of the server: one writer, many readers. There are two: the log with what is needed to
/// check it, and the contents of evidence, whose large writes must not keep the log waiting.
#pragma once

#include <filesystem>
#include <memory>

#include "store/reader_pool.hpp"
#include "store/writer_worker.hpp"

namespace fieldseal::store {

class Store {
 public:
  /// Makes the file with its schema.
  /// @errors as sql::Database::open
  [[nodiscard]] static Result<> create(const std::filesystem::path& file, const crypto::Secret& key);

  /// Opens it, brings its schema up to date and starts the writer.
  /// @errors as sql::Database::open and sql::migrate
  [[nodiscard]] static Result<std::unique_ptr<Store>> open(const std::filesystem::path& file, crypto::Secret key);

  /// The same for the contents of evidence; makes the file when it is missing.
  [[nodiscard]] static Result<std::unique_ptr<Store>> openAttachments(const std::filesystem::path& file,
                                                                      crypto::Secret key);
  [[nodiscard]] static Result<sql::Database> openAttachmentsDirect(const std::filesystem::path& file,
                                                                   const crypto::Secret& key);

  /// A connection for one thread that reads and writes by itself: the command line.
  [[nodiscard]] static Result<sql::Database> openDirect(const std::filesystem::path& file, const crypto::Secret& key);

  [[nodiscard]] WriterWorker& writer() noexcept { return m_writer; }
  [[nodiscard]] ReaderPool& readers() noexcept { return m_readers; }

  /// Finishes what waits to be written. Nothing is written after.
  void stop() { m_writer.stop(); }

 private:
  Store(sql::Database writing, std::filesystem::path file, crypto::Secret key)
      : m_readers(std::move(file), std::move(key)), m_writer(std::move(writing)) {}

  ReaderPool m_readers;
  WriterWorker m_writer;
};

}  // namespace fieldseal::store
