/* Prints the version of SQLCipher that this machine links. */
#define SQLITE_HAS_CODEC
#include <sqlite3.h>
#include <stdio.h>

int main(void) {
  sqlite3* database = NULL;
  sqlite3_stmt* statement = NULL;
  if (sqlite3_open(":memory:", &database) != SQLITE_OK) return 1;
  if (sqlite3_prepare_v2(database, "PRAGMA cipher_version", -1, &statement, NULL) != SQLITE_OK) return 1;
  if (sqlite3_step(statement) != SQLITE_ROW) return 1;
  printf("%s", (const char*)sqlite3_column_text(statement, 0));
  sqlite3_finalize(statement);
  sqlite3_close(database);
  return 0;
}
