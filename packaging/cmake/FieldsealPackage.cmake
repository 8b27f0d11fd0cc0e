# Two Debian packages by CPack: the app and the server with the console's page.
include(GNUInstallDirs)
if(TARGET fieldseal)
  install(TARGETS fieldseal RUNTIME COMPONENT app)
  install(FILES "${PROJECT_SOURCE_DIR}/packaging/linux/fieldseal.desktop"
          DESTINATION "${CMAKE_INSTALL_DATADIR}/applications" COMPONENT app)
  install(FILES "${PROJECT_SOURCE_DIR}/packaging/linux/fieldseal.svg"
          DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" COMPONENT app)
endif()
if(TARGET fieldseal-server)
  install(TARGETS fieldseal-server RUNTIME COMPONENT server)
  install(DIRECTORY "${PROJECT_SOURCE_DIR}/sync-server/console/dist/"
          DESTINATION "${CMAKE_INSTALL_DATADIR}/fieldseal/console" COMPONENT server)
  install(DIRECTORY "${PROJECT_SOURCE_DIR}/packaging/sample/"
          DESTINATION "${CMAKE_INSTALL_DATADIR}/fieldseal/sample" COMPONENT server)
  install(FILES "${PROJECT_SOURCE_DIR}/packaging/linux/fieldseal-server.service"
          DESTINATION lib/systemd/system COMPONENT server)
  install(DIRECTORY "${PROJECT_SOURCE_DIR}/docs/" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/fieldseal-server" COMPONENT server)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME fieldseal)
set(CPACK_PACKAGE_CONTACT "Fieldseal maintainers <maintainers@fieldseal.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "On-site secrecy reviews")
set(CPACK_DEBIAN_APP_DESCRIPTION "On-site secrecy reviews: the inspectors' tablet app")
set(CPACK_DEBIAN_SERVER_DESCRIPTION "On-site secrecy reviews: the office's server with its console")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL app server)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS OFF)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_APP_PACKAGE_NAME fieldseal)
set(CPACK_DEBIAN_APP_PACKAGE_DEPENDS
    "qml6-module-qtqml" "qml6-module-qtqml-models" "qml6-module-qtqml-workerscript" "qml6-module-qtquick"
    "qml6-module-qtquick-controls" "qml6-module-qtquick-dialogs" "qml6-module-qtquick-layouts" "qml6-module-qtquick-shapes"
    "qml6-module-qtquick-templates" "qml6-module-qtquick-window" "qml6-module-qtquick-virtualkeyboard"
    "qt6-virtualkeyboard-plugin" "libqt6svg6" "qml6-module-qt-labs-folderlistmodel" "qml6-module-qt-labs-settings"
    # What Qt Multimedia plays, records and films with.
    "gstreamer1.0-plugins-base" "gstreamer1.0-plugins-good" "gstreamer1.0-pulseaudio"
    "fonts-noto-cjk" "fonts-noto-core")
string(REPLACE ";" ", " CPACK_DEBIAN_APP_PACKAGE_DEPENDS "${CPACK_DEBIAN_APP_PACKAGE_DEPENDS}")
set(CPACK_DEBIAN_APP_PACKAGE_RECOMMENDS qt6-wayland)
set(CPACK_DEBIAN_SERVER_PACKAGE_NAME fieldseal-server)
set(CPACK_DEBIAN_SERVER_PACKAGE_DEPENDS passwd)
set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_EXTRA
    "${PROJECT_SOURCE_DIR}/packaging/linux/postinst;${PROJECT_SOURCE_DIR}/packaging/linux/prerm")
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_SOURCE_DIR}/build/packages")
include(CPack)
