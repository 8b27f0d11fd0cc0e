#include <algorithm>
#include <map>
#include <set>

#include "domain/template_draft.hpp"

namespace fieldseal::domain {
namespace {

/// Conditions are evaluated by recursion: a longer chain of items is no checklist but an attack.
constexpr std::size_t kMaxConditionChain = 64;

/// Follows the conditions from item to item, depth first and without recursion.
class ConditionWalk {
 public:
  explicit ConditionWalk(TemplateDraft& draft) : m_draft(&draft) {
    for (const Reference& reference : draft.references) {
      if (reference.to == Reference::To::item && !reference.owner.empty())
        m_edges[reference.owner].push_back(&reference);
    }
  }

  void run() {
    for (const auto& [item, edges] : m_edges) {
      if (!m_chains.contains(item)) walkFrom(item);
    }
  }

 private:
  struct Step {
    std::string item;
    std::size_t next = 0;     ///< edge to follow
    std::size_t longest = 0;  ///< chain below it so far
  };

  void walkFrom(const std::string& start) {
    enter(start);
    while (!m_path.empty()) {
      Step& step = m_path.back();
      const auto edges = m_edges.find(step.item);
      if (edges == m_edges.end() || step.next == edges->second.size()) {
        leave();
        continue;
      }
      const Reference& edge = *edges->second[step.next++];
      if (m_onPath.contains(edge.id)) {
        reportCycle(edge);
      } else if (const auto known = m_chains.find(edge.id); known != m_chains.end()) {
        step.longest = std::max(step.longest, known->second);
      } else {
        enter(edge.id);
      }
    }
  }

  void enter(const std::string& item) {
    m_path.push_back({item});
    m_onPath.insert(item);
  }

  void leave() {
    const Step step = std::move(m_path.back());
    m_path.pop_back();
    m_onPath.erase(step.item);
    const std::size_t chain = step.longest + 1;
    m_chains[step.item] = chain;
    if (chain == kMaxConditionChain + 1) {
      const std::string& place = m_edges.at(step.item).front()->place;
      m_draft->faults.errors.push_back({place, place, "its conditions lead through more than 64 items"});
    }
    if (!m_path.empty()) m_path.back().longest = std::max(m_path.back().longest, chain);
  }

  void reportCycle(const Reference& edge) {
    std::string circle;
    bool inside = false;
    for (const Step& step : m_path) {
      inside = inside || step.item == edge.id;
      if (inside) circle += step.item + " → ";
    }
    m_draft->faults.errors.push_back({edge.place, edge.place, "the conditions go in a circle: " + circle + edge.id});
  }

  TemplateDraft* m_draft;
  std::map<std::string, std::vector<const Reference*>> m_edges;
  std::vector<Step> m_path;
  std::set<std::string> m_onPath;
  std::map<std::string, std::size_t> m_chains;  ///< of items done with
};

}  // namespace

void checkReferences(TemplateDraft& draft) {
  std::set<std::string> lists;
  for (const ListDefinition& list : draft.checklist.lists) lists.insert(list.id);
  std::set<std::string> items;
  for (const Section& section : draft.checklist.sections) {
    for (const Item& item : section.items) items.insert(item.id);
  }
  for (const Reference& reference : draft.references) {
    const bool toList = reference.to == Reference::To::list;
    if ((toList ? lists : items).contains(reference.id)) continue;
    draft.faults.errors.push_back(
        {reference.place, reference.place, std::string("there is no ") + (toList ? "list " : "item ") + reference.id});
  }
  ConditionWalk(draft).run();
}

}  // namespace fieldseal::domain
