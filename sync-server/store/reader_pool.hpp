/// Read-only use of the store from many threads: each lease is a connection of its own.
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <vector>

#include "sql/database.hpp"

namespace fieldseal::store {

class ReaderPool {
 public:
  ReaderPool(std::filesystem::path file, crypto::Secret key) : m_file(std::move(file)), m_key(std::move(key)) {}

  /// A connection that goes back to the pool when the lease goes. Use it from one thread.
  class Lease {
   public:
    Lease(ReaderPool& pool, std::unique_ptr<sql::Database> database) : m_pool(&pool), m_database(std::move(database)) {}
    Lease(Lease&&) noexcept = default;
    Lease& operator=(Lease&&) = delete;
    ~Lease() {
      if (m_database) m_pool->giveBack(std::move(m_database));
    }
    [[nodiscard]] sql::Database& operator*() const noexcept { return *m_database; }

   private:
    ReaderPool* m_pool;
    std::unique_ptr<sql::Database> m_database;
  };

  /// @errors as sql::Database::open
  [[nodiscard]] Result<Lease> lease();

 private:
  void giveBack(std::unique_ptr<sql::Database> database);

  std::filesystem::path m_file;
  crypto::Secret m_key;
  std::mutex m_mutex;
  std::vector<std::unique_ptr<sql::Database>> m_free;
};

}  // namespace fieldseal::store
