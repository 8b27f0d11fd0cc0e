#include "store/reader_pool.hpp"

namespace fieldseal::store {

Result<ReaderPool::Lease> ReaderPool::lease() {
  {
    const std::lock_guard lock(m_mutex);
    if (!m_free.empty()) {
      auto database = std::move(m_free.back());
      m_free.pop_back();
      return Lease(*this, std::move(database));
    }
  }
  FIELDSEAL_TRY(auto opened, sql::Database::open(m_file, m_key, sql::OpenMode::existing));
  FIELDSEAL_CHECK(opened.execute("PRAGMA query_only = ON"));
  return Lease(*this, std::make_unique<sql::Database>(std::move(opened)));
}

void ReaderPool::giveBack(std::unique_ptr<sql::Database> database) {
  const std::lock_guard lock(m_mutex);
  m_free.push_back(std::move(database));
}

}  // namespace fieldseal::store
