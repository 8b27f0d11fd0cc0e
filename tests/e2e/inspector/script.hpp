/// What one inspector does with one tablet. Each act begins where the last one left the app, ends on a page of the
/// shell, and throws NotShown where the screen does not follow.
#pragma once

#include <QString>
#include <QStringList>
#include <random>

#include "driver/finger.hpp"
#include "driver/screen.hpp"
#include "driver/tablet.hpp"
#include "inspector/plan.hpp"
#include "inspector/summary.hpp"
#include "models/item_pane.hpp"

namespace fieldseal::e2e {

class Ledger;

struct Credentials {
  QString address, code, deviceName, passphrase;
};

/// Who signs for the applicant, or refuses to.
struct Representative {
  QString name;
  bool refuses = false;
};

class Script {
 public:
  Script(const Tablet& tablet, Screen& screen, Finger& finger, Summary& summary)
      : m_tablet(&tablet), m_screen(&screen), m_finger(&finger), m_summary(&summary) {}

  void enrol(const Credentials& who);
  /// By the code in a picture of the office's sheet.
  void enrolBySheet(const QString& picture, const Credentials& who);
  /// A picture whose code is none of an enrolment.
  void refuseSheet(const QString& picture);
  /// Makes the vault that waits and writes its request into the documents of this machine's user.
  void requestByFile(const Credentials& who);
  void writeRequest();
  void unlockWaiting(const QString& passphrase);
  void takeAnswer(const QString& file);
  /// A file that is no answer to this tablet's request.
  void refuseAnswer(const QString& file);
  void unlock(const QString& passphrase);
  /// Syncs and waits for its end. @throws NotShown when it fails
  void sync();
  void openReview();
  /// Moves the review on from the overview.
  void moveTo(const QString& state);

  /// Answers every item of these sections, or of all, that is still open, by the plan.
  void answerSections(const QStringList& sections);
  /// Answers one item otherwise than planned; what the two tablets will not agree on.
  void answerOtherwise(const QString& item, const QString& determination, const QString& note);
  void sight(const QString& list);
  /// Only what is planned to be other than a match.
  void sightPlanned(const QString& list);
  void writeFindings(const QStringList& sections);
  /// Confirms every draft of somebody else, and presents what is confirmed.
  void confirmFindings();
  void presentFindings();
  void settleConflicts();
  /// The folded state's hash and the conflicts that the Conflicts page shows.
  void tellState();
  /// Sights every list, answers every open item and writes its findings, by the plan and without ever pointing.
  void workByKeys();
  void followBlocker();
  void swipeOn();
  void permitPhotographs();
  /// Asks all that the plan says, and reads the record back: from then on it is locked and shown.
  void holdInterview(const PlannedInterview& planned);
  /// Every page by the person and the last one for the team; closes the record.
  void signRecord();
  /// Draws a paper, hands the tablet over, and takes it back when the paper is handed in; shows the result.
  void sitTest(const PlannedTest& planned, const QString& passphrase);
  /// Lets the item that the test feeds say what the result proposes, unless it does.
  void takeResult();
  void close(const Representative& applicant);
  /// Saves all papers as a PDF into the person's folder of documents. @param language  "en", "zh_CN" or "both"
  void savePapers(const QString& language);
  /// What the page that closes the review says of what came after the seal.
  void readAmendments();
  /// What the screen says in the end.
  void readScreen();
  /// @param textScale  0.8 to 2.0
  void changeLook(const QString& theme, const QString& language, double textScale);
  void lock();
  /// Answers without end, at random, and writes down what is shown as saved.
  [[noreturn]] void answerOn(Ledger& ledger, unsigned seed);
  /// The same, one answer.
  void answerOne(Ledger& ledger, unsigned seed);
  /// Compares the open review with what was written down. @return how many registers were compared
  int recall(Ledger& ledger);
  /// A picture of every page: before the vault is opened, and of the open review.
  void photographEntry();
  void photograph();
  void photographEvidence();
  /// What floats over a page that an unsealed review shows.
  void photographSheets();
  /// An interview, which is held for it once, and a knowledge test.
  void photographTalks(const QString& passphrase);

  /// Goes to a page of the navigation.
  void go(const QString& page);
  /// Back to the list, where the pane has taken its place.
  void leavePane(const QString& back);

  [[nodiscard]] const Tablet& tablet() const { return *m_tablet; }
  [[nodiscard]] Screen& screen() const { return *m_screen; }
  [[nodiscard]] Finger& finger() const { return *m_finger; }
  [[nodiscard]] Summary& summary() const { return *m_summary; }

 private:
  void nameAndLock(const Credentials& who);
  void awaitEnrolled();
  void readSheet(const QString& picture);
  /// Opens it by a tap, takes a picture and leaves it by Escape.
  void photographFloating(const QString& opener, const QString& closer, const QString& name);
  void sightByKeys(const QString& list);
  void answerByKeys();
  void answerItem(const QString& item);
  void determine(const QString& item, const QString& determination);
  void answerUnits(const QString& item);
  /// Brings a unit of the item in the pane into sight.
  void showUnit(const QString& unit);
  void fillInputs(const QString& item);
  void giveWhatIsMissing(const QString& item);
  void addDocument(const QString& item);
  /// @param section  "" for all
  void showSection(const QString& section);
  void showItem(const QString& item);
  void tapItem(const QString& item);
  /// @param name  "" for a member of the team
  void sign(const QString& signer, const QString& name);
  /// The representative does not sign: the reason, and the witness, who signs that it is so.
  void refuse(const QString& name);
  /// Waits for as many signatures more under the review.
  void acceptSignature(std::size_t more);
  void signPage(const QString& place, int page);
  /// Answers the question that is shown.
  void answerInTest(const QString& test, bool rightly);
  void sightOtherwise(const PlannedSighting& planned);
  void addUndeclared(const PlannedSighting& planned);
  void matchTheRest();
  void writeFinding(const PlannedFinding& planned);
  /// From the item that is in the pane.
  void describeFinding(const PlannedFinding& planned);
  void answerOneOn(Ledger& ledger, std::mt19937& random);
  void answerItemOn(Ledger& ledger, std::mt19937& random);
  void answerUnitOn(Ledger& ledger);
  void choose(const QString& field, const QString& menu, const QString& code);
  [[nodiscard]] app::ItemPane& pane() const;

  const Tablet* m_tablet;
  Screen* m_screen;
  Finger* m_finger;
  Summary* m_summary;
};

}  // namespace fieldseal::e2e
