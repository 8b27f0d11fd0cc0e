# The tests of shared/domain in fieldseal_unit_tests; included by tests/unit/CMakeLists.txt.
set(FIELDSEAL_DOMAIN_TESTS
  ${CMAKE_CURRENT_LIST_DIR}/csv_test.cpp
  ${CMAKE_CURRENT_LIST_DIR}/dossier_test.cpp
  ${CMAKE_CURRENT_LIST_DIR}/entity_test.cpp
  ${CMAKE_CURRENT_LIST_DIR}/floor_plan_test.cpp
  ${CMAKE_CURRENT_LIST_DIR}/evidence_test.cpp
  ${CMAKE_CURRENT_LIST_DIR}/interview_test.cpp
  ${CMAKE_CURRENT_LIST_DIR}/knowledge_test_test.cpp
  ${CMAKE_CURRENT_LIST_DIR}/review_test.cpp
  ${CMAKE_CURRENT_LIST_DIR}/scoring_test.cpp
  ${CMAKE_CURRENT_LIST_DIR}/seal_blockers_test.cpp
  ${CMAKE_CURRENT_LIST_DIR}/sighting_test.cpp
  ${CMAKE_CURRENT_LIST_DIR}/signature_test.cpp
  ${CMAKE_CURRENT_LIST_DIR}/template_test.cpp
  ${CMAKE_CURRENT_LIST_DIR}/test_timer_test.cpp
  ${CMAKE_CURRENT_LIST_DIR}/workflow_test.cpp)
