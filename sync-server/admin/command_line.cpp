#include "admin/command_line.hpp"

#include <CLI/CLI.hpp>
#include <functional>
#include <iostream>

#include "admin/commands.hpp"

namespace fieldseal::admin {
namespace {

/// What the options of all commands are read into, and the command that was chosen.
struct CommandLine {
  std::filesystem::path config{std::string(kConfigFile)};
  std::function<Result<int>()> chosen;
  NewAuthority authority{{}, {}, {}, {"0.0.0.0", 8443}, {"0.0.0.0", 8444}, {}};
  UserOrder user;
  std::string login;
  CodeOrder code;
  FileOrder byFile;
  std::string id;
  std::int64_t number = 0;
  std::filesystem::path file;
  std::filesystem::path answer;
  std::string bank;
  ReviewOrder review;
  std::vector<std::string> leaders, members, leaving;
};

constexpr const char* kServerHelp =
    "HOST:PORT that tablets reach the server by, in place of the first name of its certificate and the configured port";

void addInit(CLI::App& app, CommandLine& line) {
  auto* init = app.add_subcommand("init", "Make an authority: keys, certificates, store and configuration");
  init->add_option("--dir", line.authority.folder, "A folder that is new or empty")->required();
  init->add_option("--name", line.authority.name, "The authority's name")->required();
  init->add_option("--host", line.authority.hosts, "Names and addresses that devices and browsers reach the server by")
      ->required();
  init->add_option("--listen", line.authority.device.host, "Address to listen on")->capture_default_str();
  init->add_option("--device-port", line.authority.device.port, "0 takes a free one at every start")
      ->capture_default_str();
  init->add_option("--console-port", line.authority.console.port, "0 takes a free one at every start")
      ->capture_default_str();
  init->add_option("--console-files", line.authority.consoleFiles, "Folder of the console's built page");
  init->callback([&line] {
    line.authority.console.host = line.authority.device.host;
    line.chosen = [&line] { return initCommand(line.authority); };
  });
}

CLI::App* addConfigured(CLI::App& parent, CommandLine& line, const std::string& name, const std::string& help,
                        std::function<Result<int>()> run) {
  auto* command = parent.add_subcommand(name, help);
  command->add_option("-c,--config", line.config, "The server's configuration file")->capture_default_str();
  command->callback([&line, run = std::move(run)] { line.chosen = run; });
  return command;
}

void addUser(CLI::App& app, CommandLine& line) {
  auto* user = app.add_subcommand("user", "People")->require_subcommand(1);
  auto* add =
      addConfigured(*user, line, "add", "Add a person", [&line] { return addUserCommand(line.config, line.user); });
  add->add_option("--name", line.user.name, "Name as others read it")->required();
  add->add_option("--login", line.user.login, "What the person signs in with")->required();
  const char* const roles = "inspector, clerk, supervisor, administrator; may be repeated";
  add->add_option("--role", line.user.roles, roles)->required();
  add->add_flag("--password-stdin", line.user.passwordFromInput,
                "Read a console password from the first line of the input");
  addConfigured(*user, line, "list", "List people", [&line] { return listUsersCommand(line.config); });
  const auto withLogin = [&](const char* name, const char* help, std::function<Result<int>()> run) {
    auto* command = addConfigured(*user, line, name, help, std::move(run));
    command->add_option("--login", line.login)->required();
    return command;
  };
  withLogin("roles", "Give a person other roles, in place of all that were",
            [&line] { return rolesCommand(line.config, line.login, line.user.roles); })
      ->add_option("--role", line.user.roles, roles)
      ->required();
  withLogin("password", "Set a console password from the first line of the input",
            [&line] { return passwordCommand(line.config, line.login); });
  withLogin("disable", "Bar a person from the console and from syncing",
            [&line] { return activeCommand(line.config, line.login, false); });
  withLogin("enable", "Let a person back in", [&line] { return activeCommand(line.config, line.login, true); });
}

void addDevice(CLI::App& app, CommandLine& line) {
  auto* device = app.add_subcommand("device", "Tablets")->require_subcommand(1);
  auto* code = addConfigured(*device, line, "code", "Make a one-time enrolment code",
                             [&line] { return codeCommand(line.config, line.code); });
  code->add_option("--user", line.code.login, "Login of the tablet's inspector")->required();
  code->add_option("--hours", line.code.hours, "How long it is valid")
      ->capture_default_str()
      ->check(CLI::Range(1, 24 * 30));
  code->add_option("--server", line.code.server, kServerHelp);
  code->add_flag("--qr", line.code.qr, "Draw the QR code also where the output is no terminal");
  code->add_option("--svg", line.code.svg, "A new file for the QR code as a picture");
  addConfigured(*device, line, "list", "List tablets", [&line] { return listDevicesCommand(line.config); });
  addConfigured(*device, line, "revoke", "Take nothing from a tablet any more",
                [&line] { return revokeCommand(line.config, line.id); })
      ->add_option("device", line.id, "Its id, as `device list` prints it")
      ->required();
}

void addEnrolFile(CLI::App& app, CommandLine& line) {
  auto* enrol = addConfigured(app, line, "enrol-file", "Answer the request of a tablet that enrols by file",
                              [&line] { return enrolFileCommand(line.config, line.byFile); });
  enrol->add_option("request", line.byFile.request, "The file that the tablet wrote")->required();
  enrol->add_option("answer", line.byFile.answer, "A new file for the tablet")->required();
  enrol->add_option("--server", line.byFile.server, kServerHelp);
}

void addTemplate(CLI::App& app, CommandLine& line) {
  auto* checklist = app.add_subcommand("template", "Checklist templates")->require_subcommand(1);
  auto* check = checklist->add_subcommand("check", "Say what is wrong with a template file");
  check->add_option("file", line.file)->required();
  check->callback([&line] { line.chosen = [&line] { return checkTemplateCommand(line.file); }; });
  auto* add = addConfigured(*checklist, line, "add", "Add a template to the store",
                            [&line] { return addTemplateCommand(line.config, line.file, line.bank); });
  add->add_option("file", line.file)->required();
  add->add_option("--bank", line.bank, "Question bank of its knowledge test");
}

Result<int> runAssign(const CommandLine& line) {
  std::vector<TeamChange> changes;
  for (const auto& login : line.leaders) changes.push_back({login, domain::TeamRole::leader});
  for (const auto& login : line.members) changes.push_back({login, domain::TeamRole::inspector});
  for (const auto& login : line.leaving) changes.push_back({login, {}});
  return assignCommand(line.config, line.id, changes);
}

void addReview(CLI::App& app, CommandLine& line) {
  auto* review = app.add_subcommand("review", "Reviews")->require_subcommand(1);
  auto* import = addConfigured(*review, line, "import", "Make a review from a dossier's folder",
                               [&line] { return importCommand(line.config, line.review); });
  import->add_option("dir", line.review.folder, "Folder with application.json and the lists")->required();
  import->add_option("--leader", line.review.leader, "Login of the team's leader")->required();
  import->add_option("--member", line.review.members, "Login of an inspector; may be repeated")
      ->allow_extra_args(false);
  import->add_option("--date", line.review.plannedOn, "Planned day, YYYY-MM-DD")->required();
  import->add_option("--template-version", line.review.templateVersion, "Instead of the newest");
  import->add_flag("--dry-run", line.review.dryRun, "Only say what would be imported");
  import->add_flag("--skip-bad-rows,--accept-errors", line.review.skipBadRows,
                   "Import the good rows although others are bad");
  import->add_flag("--again", line.review.again, "Although the store holds a review of this application: make another");
  auto* assign = addConfigured(*review, line, "assign", "Change a review's team", [&line] { return runAssign(line); });
  assign->add_option("review", line.id, "Its id")->required();
  assign->add_option("--leader", line.leaders, "Login")->allow_extra_args(false);
  assign->add_option("--member", line.members, "Login")->allow_extra_args(false);
  assign->add_option("--remove", line.leaving, "Login of one who leaves the team")->allow_extra_args(false);
}

void addQuarantine(CLI::App& app, CommandLine& line) {
  auto* quarantine =
      app.add_subcommand("quarantine", "What tablets sent and the server refused")->require_subcommand(1);
  addConfigured(*quarantine, line, "list", "List refused segments: when, why, tablet, review, entries",
                [&line] { return listQuarantineCommand(line.config); });
  auto* show = addConfigured(*quarantine, line, "show", "Write one out as it came, to be read and checked by hand",
                             [&line] { return showQuarantineCommand(line.config, line.number, line.file); });
  show->add_option("number", line.number, "Its number, as `quarantine list` prints it")->required();
  show->add_option("--to", line.file, "A new file, in place of the output");
}

void addCourier(CLI::App& app, CommandLine& line) {
  auto* courier = addConfigured(app, line, "courier", "Take in a tablet's courier file and write the answer to it",
                                [&line] { return courierCommand(line.config, line.file, line.answer); });
  courier->add_option("file", line.file, "What the tablet made")->required();
  courier->add_option("answer", line.answer, "A new file, for that tablet")->required();
}

}  // namespace

int runCommandLine(int argc, char** argv) {
  CLI::App app("Fieldseal's server", "fieldseal-server");
  app.require_subcommand(1);
  app.set_version_flag("--version", "fieldseal-server " FIELDSEAL_VERSION);
  CommandLine line;
  addInit(app, line);
  addConfigured(app, line, "serve", "Serve devices and the console", [&line] { return serveCommand(line.config); });
  addConfigured(app, line, "certificate", "Make a new certificate for the server, as before it ends or for other names",
                [&line] { return certificateCommand(line.config, line.authority.hosts); })
      ->add_option("--host", line.authority.hosts, "Names and addresses that devices and browsers reach the server by")
      ->required();
  addUser(app, line);
  addDevice(app, line);
  addEnrolFile(app, line);
  addTemplate(app, line);
  addReview(app, line);
  addQuarantine(app, line);
  addCourier(app, line);
  addConfigured(app, line, "verify", "Check the whole log", [&line] { return verifyCommand(line.config); });
  addConfigured(app, line, "status", "Say what the store holds", [&line] { return statusCommand(line.config); });
  addConfigured(app, line, "restored", "Go on after an older copy of the store was put back; before the server starts",
                [&line] { return restoredCommand(line.config); });
  addConfigured(app, line, "rebuild", "Make the console's lists again from the log",
                [&line] { return rebuildCommand(line.config); });
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  }
  const auto outcome = line.chosen();
  if (outcome) return *outcome;
  std::cerr << "fieldseal-server: " << outcome.error().detail << " (" << toString(outcome.error().code) << ")\n";
  return 1;
}

}  // namespace fieldseal::admin
