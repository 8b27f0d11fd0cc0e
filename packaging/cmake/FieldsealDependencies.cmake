# Everything from Debian's packages; versions that are known not to work are refused here.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(OpenSSL 3 REQUIRED)
find_package(Boost 1.81 REQUIRED COMPONENTS json url)
find_package(ICU REQUIRED COMPONENTS uc i18n)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium>=1.0.18)
pkg_check_modules(ZSTD REQUIRED IMPORTED_TARGET libzstd)
pkg_check_modules(ARCHIVE REQUIRED IMPORTED_TARGET libarchive>=3.6)

# The version in sqlcipher.pc is SQLite's: only the library knows SQLCipher's own.
pkg_check_modules(SQLCIPHER REQUIRED IMPORTED_TARGET sqlcipher)
set(FIELDSEAL_SQLCIPHER_MINIMUM 4.5)
if(NOT DEFINED FIELDSEAL_SQLCIPHER_VERSION)
  try_run(runs compiles "${CMAKE_BINARY_DIR}/sqlcipher-version" "${CMAKE_CURRENT_LIST_DIR}/sqlcipher_version.c"
    CMAKE_FLAGS "-DINCLUDE_DIRECTORIES=${SQLCIPHER_INCLUDE_DIRS}"
    LINK_LIBRARIES ${SQLCIPHER_LINK_LIBRARIES}
    RUN_OUTPUT_VARIABLE version)
  if(NOT compiles OR NOT runs EQUAL 0)
    message(FATAL_ERROR "SQLCipher was found but does not tell its version. Run packaging/setup.")
  endif()
  string(REGEX MATCH "^[0-9.]+" version "${version}")
  set(FIELDSEAL_SQLCIPHER_VERSION "${version}" CACHE INTERNAL "What PRAGMA cipher_version said")
endif()
if(FIELDSEAL_SQLCIPHER_VERSION VERSION_LESS FIELDSEAL_SQLCIPHER_MINIMUM)
  message(FATAL_ERROR "SQLCipher ${FIELDSEAL_SQLCIPHER_VERSION} is too old: ${FIELDSEAL_SQLCIPHER_MINIMUM} or later is "
    "needed (bookworm's own is 3.4.1; packaging/setup takes it from bookworm-backports).")
endif()
message(STATUS "SQLCipher ${FIELDSEAL_SQLCIPHER_VERSION}")

add_compile_definitions(SQLITE_HAS_CODEC BOOST_JSON_NO_LIB BOOST_URL_NO_LIB)

if(FIELDSEAL_APP)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Concurrent Core Gui LinguistTools Network Qml Quick QuickControls2 QuickTest Svg Test)
  # Given to every qt_add_qml_module.
  set(FIELDSEAL_QML_OPTIONS)
  if(NOT FIELDSEAL_QML_CACHE)
    list(APPEND FIELDSEAL_QML_OPTIONS NO_CACHEGEN)
  endif()
endif()
