# One set of compiler rules for every target: C++20, warnings are errors, mold, optional sanitizers.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# Deprecated is for GCC to say: Clang says it of what the stable_sort of GCC 12's library calls itself.
add_library(fieldseal_compiler INTERFACE)
add_library(Fieldseal::compiler ALIAS fieldseal_compiler)
target_compile_options(fieldseal_compiler INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-align -Woverloaded-virtual
  -Wconversion -Wno-sign-conversion -Wnull-dereference -Werror
  $<$<CXX_COMPILER_ID:GNU>:-Wno-null-dereference -Wno-maybe-uninitialized -Wno-missing-field-initializers -Wno-restrict -Wno-stringop-overflow -Wno-array-bounds>
  $<$<CXX_COMPILER_ID:Clang>:-Wno-missing-field-initializers -Wno-deprecated-declarations>)

# Sources read one after another (presets dev and asan): what one keeps to itself looks to GCC as if a header gave it.
if(CMAKE_UNITY_BUILD)
  target_compile_options(fieldseal_compiler INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endif()

# Sources that call something in their unnamed namespaces as a neighbour does: compiled alone in a unity build.
function(fieldseal_alone)
  set_source_files_properties(${ARGN} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()

if(FIELDSEAL_ASSERTS)
  foreach(kind RELEASE RELWITHDEBINFO)
    string(REPLACE "-DNDEBUG" "" CMAKE_CXX_FLAGS_${kind} "${CMAKE_CXX_FLAGS_${kind}}")
  endforeach()
endif()

if(FIELDSEAL_SANITIZE)
  add_compile_options(-fsanitize=${FIELDSEAL_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${FIELDSEAL_SANITIZE})
endif()

if(FIELDSEAL_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined)
  add_link_options(-fsanitize=address,undefined)
endif()

# CMake 3.25 knows no CMAKE_LINKER_TYPE yet: ask the compiler.
find_program(FIELDSEAL_MOLD mold)
if(FIELDSEAL_MOLD)
  add_link_options(-fuse-ld=mold)
endif()
