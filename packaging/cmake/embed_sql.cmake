# Run by fieldseal_embed_sql: OUT, NAMESPACE, FILES.
list(LENGTH FILES count)
set(text "// Generated from the migrations; do not edit.\n#pragma once\n\n#include <array>\n#include <string_view>\n\nnamespace ${NAMESPACE} {\n\ninline constexpr std::array<std::string_view, ${count}> kMigrations{\n")
foreach(file IN LISTS FILES)
  file(READ "${file}" sql)
  string(APPEND text "R\"sql(${sql})sql\",\n")
endforeach()
string(APPEND text "};\n\n}  // namespace ${NAMESPACE}\n")
file(WRITE "${OUT}" "${text}")
