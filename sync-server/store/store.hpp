/// The server's store: one encrypted file, one writer, many readers.
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
