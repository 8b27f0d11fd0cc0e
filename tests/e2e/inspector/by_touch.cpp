/// What only a finger does, or only once in a review: follows a blocker, swipes, records who allows photographs.
#include "driver/not_shown.hpp"
#include "inspector/script.hpp"
#include "models/blocker_list_model.hpp"
#include "models/item_list_model.hpp"
#include "models/photography_model.hpp"
#include "models/review_session.hpp"

namespace fieldseal::e2e {

void Script::followBlocker() {
  app::ReviewSession& review = *m_tablet->app().review();
  go("close");
  m_finger->tap("closeBlockers");
  m_screen->picture("close-blocked");
  if (review.blockers()->count() == 0) throw NotShown("nothing blocks yet");
  m_finger->tap("blocker:0");
  m_screen->await("what blocks", [&] { return !m_screen->shows("closePage"); });
}

void Script::swipeOn() {
  app::ItemListModel& items = *m_tablet->app().review()->items();
  showItem(items.idAt(0));
  m_finger->swipeLeft("itemPanel");
  m_screen->await("the item after it", [&] { return pane().itemId() == items.idAt(1); });
}

void Script::permitPhotographs() {
  app::ReviewSession& review = *m_tablet->app().review();
  go("evidence");
  m_finger->tap("addEvidence");
  m_finger->tap("add:photo");
  m_finger->tap("recordPermission");
  m_finger->enter("permissionBy", "Wang Wen 王文, head of the confidentiality office");
  m_finger->enter("permissionWhere", "The archive and the machine room");
  m_finger->enter("permissionScope", "No screens, no papers");
  m_screen->picture("permission");
  m_finger->tap("permissionAccept");
  m_screen->await("the permission", [&] { return review.photographyPermission()->permitted(); });
  m_screen->awaitGone("permissionAccept");
  m_screen->picture("photo-permitted");
  m_finger->tap("photoBack");
  m_screen->awaitGone("photoBack");
  Summary::say("photographs permitted");
}

}  // namespace fieldseal::e2e
