#include <algorithm>
#include <map>

#include "domain/interview.hpp"
#include "domain/knowledge_test.hpp"
#include "domain/register_value.hpp"
#include "domain/review.hpp"

namespace fieldseal::domain {
namespace {

class BlockerList {
 public:
  explicit BlockerList(const Review& review)
      : m_review(&review), m_isTerminated(review.state() == ReviewState::terminated) {}

  std::vector<Blocker> gather() {
    gatherConflicts();
    for (const ItemStatus& status : m_review->statuses()) addItem(status);
    if (!m_isTerminated) {
      for (const ListDefinition& list : m_review->checklist().lists) addList(list);
      addInterviews();
      addTests();
    }
    for (auto& [item, conflicts] : m_itemConflicts) append(conflicts);  // of items that the template does not have
    append(m_otherConflicts);
    if (!hasOpinion()) add(Blocker::Kind::no_opinion, std::string(kReview));
    if (!mayBeSealedIn(m_review->state())) add(Blocker::Kind::state, std::string(kReview));
    return std::move(m_blockers);
  }

 private:
  static bool mayBeSealedIn(ReviewState state) {
    const auto next = nextStates(state, TeamRole::leader);
    return std::find(next.begin(), next.end(), ReviewState::sealed) != next.end();
  }

  Blocker& add(Blocker::Kind kind, std::string entity, std::size_t count = 1) {
    Blocker blocker;
    blocker.kind = kind;
    blocker.entity = std::move(entity);
    blocker.count = count;
    return m_blockers.emplace_back(std::move(blocker));
  }

  void append(std::vector<Blocker>& blockers) {
    m_blockers.insert(m_blockers.end(), std::make_move_iterator(blockers.begin()),
                      std::make_move_iterator(blockers.end()));
    blockers.clear();
  }

  void gatherConflicts() {
    m_review->registers().forEachConflict(
        [this](std::string_view entity, std::string_view field, const Register& state) {
          Blocker blocker;
          blocker.kind = Blocker::Kind::conflict;
          blocker.entity = entity;
          blocker.field = field;
          blocker.count = state.heads.size();
          const EntityPath path = EntityPath::parse(entity);
          auto& list = path.kind == EntityKind::item ? m_itemConflicts[path.segments.front()] : m_otherConflicts;
          list.push_back(std::move(blocker));
        });
  }

  void addItem(const ItemStatus& status) {
    const std::string entity = itemEntity(status.item->id);
    if (status.relevant) {
      if (!m_isTerminated) addUnfinished(status, entity);
      for (const Requirement requirement : status.missing) {
        add(Blocker::Kind::missing_requirement, entity).requirement = requirement;
      }
    }
    if (const auto conflicts = m_itemConflicts.find(status.item->id); conflicts != m_itemConflicts.end()) {
      append(conflicts->second);
    }
  }

  void addUnfinished(const ItemStatus& status, const std::string& entity) {
    if (!status.determination) {
      add(Blocker::Kind::open_item, entity, std::max<std::size_t>(1, status.units - status.unitsAnswered));
    }
    if (status.determination == Determination::not_tested || status.unitsNotTested > 0) {
      add(Blocker::Kind::not_tested, entity, std::max<std::size_t>(1, status.unitsNotTested));
    }
  }

  void addList(const ListDefinition& list) {
    const SightingTotals totals = m_review->totals(list.id);
    if (totals.unsighted > 0) add(Blocker::Kind::unsighted_units, "unit/" + encodeSegment(list.id), totals.unsighted);
  }

  /// A role counts once one of it was interviewed and signed the record, or refused to.
  void addInterviews() {
    const auto& roles = m_review->checklist().interviewsRequired;
    if (roles.empty()) return;
    const std::vector<Interview> all = interviews(m_review->registers());
    for (const std::string& role : roles) {
      const bool done = std::any_of(all.begin(), all.end(), [&](const Interview& interview) {
        return interview.role == role && !interview.retracted && interview.locked() &&
               (interview.refusal || interview.signatures.contains({SignaturePlace::applicant, 1}));
      });
      if (!done) add(Blocker::Kind::missing_interview, "interview").field = role;
    }
  }

  void addTests() {
    const auto& rule = m_review->checklist().knowledgeTest;
    if (!rule || !rule->required) return;
    bool handedIn = false;
    for (const TestRecord& test : knowledgeTests(m_review->registers())) {
      handedIn = handedIn || test.state() == TestState::handed_in;
      if (test.state() == TestState::running) add(Blocker::Kind::running_test, testEntity(test.id));
    }
    if (!handedIn) add(Blocker::Kind::missing_test, "test");
  }

  bool hasOpinion() const {
    const Register* found = m_review->registers().find(kReview, "opinion");
    const json::object* opinion = found == nullptr ? nullptr : found->provisional().value.if_object();
    if (opinion == nullptr) return false;
    const auto isGiven = [&](std::string_view field) {
      const json::value* value = opinion->if_contains(field);
      return value != nullptr && !textOf(*value).empty();
    };
    return isGiven("recommendation") && isGiven("reasons");
  }

  const Review* m_review;
  bool m_isTerminated;
  std::map<std::string, std::vector<Blocker>> m_itemConflicts;
  std::vector<Blocker> m_otherConflicts;
  std::vector<Blocker> m_blockers;
};

}  // namespace

std::vector<Blocker> sealBlockers(const Review& review) {
  return BlockerList(review).gather();
}

}  // namespace fieldseal::domain
