#include <catch2/catch_test_macros.hpp>
#include <fstream>

#include "admin/templates.hpp"
#include "domain/review.hpp"
#include "journal/roster.hpp"
#include "store/segment_log.hpp"
#include "support/authority.hpp"

namespace fieldseal::test {
namespace {

/// A dossier's folder that a test may spoil.
struct Dossier {
  Dossier() {
    for (const auto* name : {"application.json", "person.csv", "site.csv", "equipment.csv"}) {
      write(name, sampleFile(std::string("sample-dossier/") + name));
    }
  }
  void write(const std::string& name, const std::string& bytes) const {
    std::ofstream(folder.path() / name, std::ios::binary) << bytes;
  }
  TemporaryFolder folder;
};

struct Scene {
  Scene() : session(authority.session()) {
    (void)admin::addTemplate(session, sampleFile("template-monitoring-b.json"), sampleFile("question-bank.json"),
                             authority.clock)
        .value();
  }
  Result<admin::ImportOutcome> import(const admin::ReviewOrder& order) {
    return admin::importReview(session, order, authority.clock, authority.random);
  }
  Authority authority;
  admin::AdminSession session;
};

TEST_CASE("the sample dossier becomes a review with all its units and its team") {
  Scene scene;
  const auto outcome = scene.import(scene.authority.sampleOrder()).value();
  REQUIRE(outcome.report.clean());
  const auto folded = store::loadJournal(scene.session.database, outcome.review.value()).value();
  const auto checklist = domain::readTemplate(sampleFile("template-monitoring-b.json")).parsed;
  const domain::Review review(folded.registers(), *checklist);
  CHECK(review.applicationNumber() == "SAMPLE-2026-0001");
  CHECK(review.state() == domain::ReviewState::notified);
  CHECK(review.totals("person").declared == 42);
  CHECK(review.totals("site").declared == 5);
  CHECK(review.totals("equipment").declared == 96);
  CHECK(review.roleOf(scene.authority.user("leader")) == domain::TeamRole::leader);
  CHECK(review.roleOf(scene.authority.user("inspector")) == domain::TeamRole::inspector);
}

TEST_CASE("a bad row keeps everything out until a person says otherwise") {
  Scene scene;
  Dossier dossier;
  dossier.write("site.csv", "site_number,name,area_m2\nS1,Room,not a number\nS2,Hall,12\n");
  auto order = scene.authority.sampleOrder();
  order.folder = dossier.folder.path();
  const auto before = store::logHead(scene.session.database).value();
  const auto refused = scene.import(order).value();
  CHECK_FALSE(refused.review);
  REQUIRE(refused.report.errors.size() == 1);
  CHECK(refused.report.errors[0].file == "site.csv");
  CHECK(refused.report.errors[0].line == 2);
  CHECK(refused.report.errors[0].column == "area_m2");
  CHECK(store::logHead(scene.session.database).value() == before);

  order.skipBadRows = true;
  const auto taken = scene.import(order).value();
  const auto folded = store::loadJournal(scene.session.database, taken.review.value()).value();
  CHECK(folded.registers().find("unit/site/S1", "declared") == nullptr);
  CHECK(folded.registers().find("unit/site/S2", "declared") != nullptr);
}

TEST_CASE("an application in GB18030 is read like one in UTF-8") {
  Scene scene;
  Dossier dossier;
  dossier.write("application.json", R"({"format": "fieldseal.application/1", "application_number": "7",
    "received_on": "2026-03-02", "template": "cn-integration-monitoring-b",
    "qualification": {"business": "monitoring", "class": "B"},
    "applicant": {"name": {"zh_CN": ")"
                                    "\xC4\xE3\xBA\xC3\"}}}");
  auto order = scene.authority.sampleOrder();
  order.folder = dossier.folder.path();
  const auto outcome = scene.import(order).value();
  REQUIRE(outcome.review);
  CHECK(outcome.report.encodings.at("application.json") == "GB18030");
  CHECK(outcome.report.dossier.applicant.in("zh_CN") == "你好");
}

TEST_CASE("a team has one leader, and always one") {
  Scene scene;
  const auto review = scene.import(scene.authority.sampleOrder()).value().review.value();
  const auto change = [&](const std::vector<admin::TeamChange>& changes) {
    return admin::changeTeam(scene.session, review, changes, scene.authority.clock);
  };
  const auto roleOf = [&](const std::string& login) {
    const auto folded = store::loadJournal(scene.session.database, review).value();
    const auto entity = domain::memberEntity(scene.authority.user(login));
    const auto* role = folded.registers().find(entity, "role");
    return role == nullptr ? json::value() : role->provisional().value;
  };
  REQUIRE(change({{"inspector", domain::TeamRole::leader}}));
  CHECK(roleOf("inspector") == "leader");
  CHECK(roleOf("leader") == "inspector");
  CHECK(change({{"inspector", {}}}).error().code == Errc::not_allowed_now);
  CHECK(change({{"leader", domain::TeamRole::leader}, {"outsider", domain::TeamRole::leader}}).error().code ==
        Errc::out_of_range);
  REQUIRE(change({{"inspector", {}}, {"outsider", domain::TeamRole::leader}}));
  CHECK(roleOf("inspector").is_null());
  CHECK(roleOf("outsider") == "leader");
}

TEST_CASE("who gets another role may do what it allows, and the roster tells the tablets") {
  Scene scene;
  const auto give = [&](const std::string& login, const domain::OfficeRoles& roles) {
    return admin::setRoles(scene.session, login, roles, scene.authority.clock);
  };
  REQUIRE(give("clerk", {domain::OfficeRole::clerk, domain::OfficeRole::inspector}));
  auto order = scene.authority.sampleOrder();
  order.leader = "clerk";
  CHECK(scene.import(order).value().review);
  const auto folded = store::loadJournal(scene.session.database, JournalId()).value();
  const auto told = journal::Roster(folded.registers()).user(scene.authority.user("clerk")).value();
  CHECK(told.roles == domain::OfficeRoles{domain::OfficeRole::clerk, domain::OfficeRole::inspector});
  CHECK(give("clerk", {}).error().code == Errc::out_of_range);
  CHECK(give("nobody", {domain::OfficeRole::clerk}).error().code == Errc::not_found);
}

TEST_CASE("a tablet is for an inspector") {
  Scene scene;
  const auto code =
      admin::makeCode(scene.session, "clerk", std::chrono::hours{1}, scene.authority.clock, scene.authority.random);
  CHECK(code.error().code == Errc::not_permitted);
}

TEST_CASE("a dry run writes nothing") {
  Scene scene;
  auto order = scene.authority.sampleOrder();
  order.dryRun = true;
  const auto before = store::logHead(scene.session.database).value();
  CHECK_FALSE(scene.import(order).value().review);
  CHECK(store::logHead(scene.session.database).value() == before);
}

TEST_CASE("an application that has a review is not imported a second time by mistake") {
  Scene scene;
  auto order = scene.authority.sampleOrder();
  const auto first = scene.import(order).value().review.value();
  const auto madeAt = scene.authority.clock.now();
  scene.authority.clock.advance(std::chrono::hours{50});
  const auto head = store::logHead(scene.session.database).value();

  for (const bool dryRun : {true, false}) {
    order.dryRun = dryRun;
    const auto refused = scene.import(order).value();
    CHECK(refused.report.clean());
    CHECK_FALSE(refused.review);
    REQUIRE(refused.earlier.size() == 1);
    CHECK(refused.earlier[0].id == first);
    CHECK(refused.earlier[0].state == domain::ReviewState::notified);
    CHECK(std::chrono::abs(refused.earlier[0].madeAt - madeAt) < std::chrono::minutes{1});
  }
  CHECK(store::logHead(scene.session.database).value() == head);

  SECTION("but when a person wants it again, with its earlier reviews told in order") {
    order.again = true;
    const auto second = scene.import(order).value();
    REQUIRE(second.review);
    CHECK(second.earlier.size() == 1);
    const auto third = scene.import(order).value();
    REQUIRE(third.earlier.size() == 2);
    CHECK(third.earlier[0].id == first);
    CHECK(third.earlier[1].id == *second.review);
  }
  SECTION("also when an older copy was put back since, and the office writes under another id") {
    REQUIRE(admin::openDesk(scene.session, scene.authority.clock, scene.authority.random));
    CHECK(scene.import(order).value().earlier.size() == 1);
    order.again = true;
    REQUIRE(scene.import(order).value().review);
    CHECK(scene.import(order).value().earlier.size() == 2);
  }
  SECTION("and another application's number is its own, also where this one's occurs in it") {
    Dossier dossier;
    auto text = sampleFile("sample-dossier/application.json");
    const std::string number = "SAMPLE-2026-0001";
    dossier.write("application.json", text.replace(text.find(number), number.size(), number + "-B"));
    order.folder = dossier.folder.path();
    const auto other = scene.import(order).value();
    CHECK(other.review);
    CHECK(other.earlier.empty());
  }
}

TEST_CASE("an order that cannot be carried out says why") {
  Scene scene;
  auto order = scene.authority.sampleOrder();
  SECTION("an unknown login") {
    order.leader = "nobody";
    CHECK(scene.import(order).error() == Error{Errc::not_found, "no user has the login nobody"});
  }
  SECTION("no such day") {
    order.plannedOn = "2026-02-30";
    CHECK(scene.import(order).error().code == Errc::bad_format);
  }
  SECTION("no such folder") {
    order.folder = "nowhere";
    CHECK(scene.import(order).error().code == Errc::not_found);
  }
  SECTION("a leader who is no inspector") {
    order.leader = "supervisor";
    CHECK(scene.import(order).error() ==
          Error{Errc::not_permitted, "supervisor does not have the role of an inspector"});
  }
  SECTION("a list that the application names and nobody sent") {
    Dossier dossier;
    std::filesystem::remove(dossier.folder.path() / "person.csv");
    order.folder = dossier.folder.path();
    const auto outcome = scene.import(order).value();
    CHECK_FALSE(outcome.review);
    CHECK(outcome.report.errors.at(0).message == "the file person.csv is not in the dossier");
  }
  SECTION("an application that is no JSON") {
    Dossier dossier;
    dossier.write("application.json", "{\n \"template\":");
    order.folder = dossier.folder.path();
    CHECK(scene.import(order).error().detail.starts_with("application.json: line 2: "));
  }
  SECTION("the leader twice") {
    order.members = {"leader"};
    CHECK(scene.import(order).error().code == Errc::out_of_range);
  }
  SECTION("no such version of the template") {
    order.templateVersion = "1066.1";
    CHECK(scene.import(order).error().code == Errc::not_found);
  }
}

TEST_CASE("ten thousand units are imported in entries within their limits") {
  Scene scene;
  Dossier dossier;
  std::string rows = "staff_number,name,department\n";
  for (int i = 0; i < 10'000; ++i) rows += "P" + std::to_string(i) + ",Name " + std::to_string(i) + ",Department\n";
  dossier.write("person.csv", rows);
  auto order = scene.authority.sampleOrder();
  order.folder = dossier.folder.path();
  const auto review = scene.import(order).value().review.value();
  const auto folded = store::loadJournal(scene.session.database, review).value();
  CHECK(folded.registers().find("unit/person/P9999", "declared") != nullptr);
}

TEST_CASE("a template is stored once, and a changed one needs another version") {
  Scene scene;
  auto text = sampleFile("template-monitoring-b.json");
  CHECK(admin::addTemplate(scene.session, text, {}, scene.authority.clock).value().stored);
  text += " ";
  CHECK(admin::addTemplate(scene.session, text, {}, scene.authority.clock).error().code == Errc::already_exists);
  const auto faulty =
      admin::addTemplate(scene.session, "{\"format\":\"fieldseal.template/1\"}", {}, scene.authority.clock).value();
  CHECK_FALSE(faulty.report.errors.empty());
  CHECK_FALSE(faulty.stored);
}

TEST_CASE("init never writes into a folder that holds anything") {
  TemporaryFolder folder;
  std::ofstream(folder.path() / "notes.txt") << "mine";
  SystemClock clock;
  SystemRandom random;
  const admin::NewAuthority order{folder.path(), "X", {"localhost"}, {"127.0.0.1", 0}, {"127.0.0.1", 0}, {}};
  CHECK(admin::initAuthority(order, clock, random).error().code == Errc::already_exists);
  CHECK_FALSE(std::filesystem::exists(folder.path() / "keys"));
}

TEST_CASE("a key file that others may read is refused") {
  Authority authority;
  const auto key = authority.config().parent_path() / "keys" / "store.key";
  std::filesystem::permissions(key, std::filesystem::perms::group_read, std::filesystem::perm_options::add);
  CHECK(admin::openAdminSession(authority.config()).error().code == Errc::not_permitted);
}

TEST_CASE("a store under another authority's key is named, not opened and not changed") {
  Authority authority;
  Authority other;
  const auto key = [](const Authority& of) { return of.config().parent_path() / "keys" / "store.key"; };
  std::filesystem::copy_file(key(other), key(authority), std::filesystem::copy_options::overwrite_existing);
  const auto store = authority.config().parent_path() / "store.db";
  const auto before = admin::readFile(store, 16 << 20).value();
  const auto refused = admin::openAdminSession(authority.config()).error();
  CHECK(refused.code == Errc::vault_damaged);
  CHECK(refused.detail.starts_with(store.string() + ": this key does not open it"));
  CHECK(admin::readFile(store, 16 << 20).value() == before);
}

}  // namespace
}  // namespace fieldseal::test
