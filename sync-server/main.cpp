#include <exception>
#include <iostream>

#include "admin/command_line.hpp"

int main(int argc, char** argv) {
  try {
    return fieldseal::admin::runCommandLine(argc, argv);
  } catch (const std::exception& thrown) {
    std::cerr << "fieldseal-server: a mistake in the program: " << thrown.what() << "\n";
    return 70;
  }
}
