# fieldseal_embed_sql(TARGET NAMESPACE FOLDER [NAME])
# Makes <NAME>_migrations.hpp, of the target's own name unless told, out of FOLDER/NNNN_*.sql, in order:
#   namespace NAMESPACE { inline constexpr std::array<std::string_view, N> kMigrations{…}; }
function(fieldseal_embed_sql target namespace folder)
  file(GLOB files CONFIGURE_DEPENDS "${folder}/[0-9][0-9][0-9][0-9]_*.sql")
  list(SORT files)
  set(name "${target}")
  if(ARGC GREATER 3)
    set(name "${ARGV3}")
  endif()
  set(out "${CMAKE_CURRENT_BINARY_DIR}/generated/${name}_migrations.hpp")
  add_custom_command(OUTPUT "${out}"
    COMMAND "${CMAKE_COMMAND}" "-DOUT=${out}" "-DNAMESPACE=${namespace}" "-DFILES=${files}"
            -P "${PROJECT_SOURCE_DIR}/packaging/cmake/embed_sql.cmake"
    DEPENDS ${files} "${PROJECT_SOURCE_DIR}/packaging/cmake/embed_sql.cmake" VERBATIM)
  target_sources(${target} PRIVATE "${out}")
  target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/generated")
endfunction()
