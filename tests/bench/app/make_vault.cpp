// Makes a vault with the large review in a data folder of the app, so that its start shows the unlock page.
#include <exception>
#include <iostream>

#include "app/tablet.hpp"

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: fieldseal_make_vault FOLDER\n";
    return 2;
  }
  try {
    const fieldseal::bench::Tablet tablet{argv[1]};
    return 0;
  } catch (const std::exception& fault) {
    std::cerr << "fieldseal_make_vault: " << fault.what() << "\n";
    return 1;
  }
}
