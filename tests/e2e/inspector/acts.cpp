#include "inspector/acts.hpp"

#include <functional>
#include <set>
#include <stdexcept>
#include <vector>

#include "inspector/gathering.hpp"
#include "inspector/ledger.hpp"
#include "inspector/stick.hpp"

namespace fieldseal::e2e {

namespace {

struct Act {
  const char* name;
  const char* meaning;
  std::function<void(Script&, const QString& argument, Ledger&, const Run&)> perform;
};

const std::vector<Act>& acts() {
  static const std::vector<Act> all{
      {"fill-stick", "writes the files of --stick",
       [](Script&, const QString&, Ledger&, const Run& run) { fillStick(run.stick); }},
      {"enrol", "with --address, --code, --device-name and --passphrase",
       [](Script& script, const QString&, Ledger&, const Run& run) { script.enrol(run.who); }},
      {"enrol-sheet:PICTURE", "by the code in it; with --device-name and --passphrase",
       [](Script& script, const QString& picture, Ledger&, const Run& run) { script.enrolBySheet(picture, run.who); }},
      {"foreign-sheet:PICTURE", "whose code is none of an enrolment",
       [](Script& script, const QString& picture, Ledger&, const Run&) { script.refuseSheet(picture); }},
      {"request", "an enrolment by file, into the documents; with --code, --device-name and --passphrase",
       [](Script& script, const QString&, Ledger&, const Run& run) { script.requestByFile(run.who); }},
      {"request-again", "", [](Script& script, const QString&, Ledger&, const Run&) { script.writeRequest(); }},
      {"unlock-waiting", "a vault that waits, with --passphrase",
       [](Script& script, const QString&, Ledger&, const Run& run) { script.unlockWaiting(run.who.passphrase); }},
      {"take-answer:FILE", "the office's, to a request",
       [](Script& script, const QString& file, Ledger&, const Run&) { script.takeAnswer(file); }},
      {"foreign-answer:FILE", "that is none to this request",
       [](Script& script, const QString& file, Ledger&, const Run&) { script.refuseAnswer(file); }},
      {"unlock", "with --passphrase",
       [](Script& script, const QString&, Ledger&, const Run& run) { script.unlock(run.who.passphrase); }},
      {"lock", "", [](Script& script, const QString&, Ledger&, const Run&) { script.lock(); }},
      {"sync", "", [](Script& script, const QString&, Ledger&, const Run&) { script.sync(); }},
      {"open", "the first review", [](Script& script, const QString&, Ledger&, const Run&) { script.openReview(); }},
      {"move:STATE", "", [](Script& script, const QString& state, Ledger&, const Run&) { script.moveTo(state); }},
      {"sight:LIST,…", "",
       [](Script& script, const QString& lists, Ledger&, const Run&) {
         for (const QString& list : lists.split(',')) script.sight(list);
       }},
      {"sight-planned:LIST", "only what is not a match",
       [](Script& script, const QString& list, Ledger&, const Run&) { script.sightPlanned(list); }},
      {"answer:SECTION,…", "every open item",
       [](Script& script, const QString& sections, Ledger&, const Run&) {
         script.answerSections(sections.split(','));
       }},
      {"otherwise:ITEM=DETERMINATION", "answers one item otherwise than planned",
       [](Script& script, const QString& what, Ledger&, const Run&) {
         script.answerOtherwise(what.section('=', 0, 0), what.section('=', 1), "Seen otherwise by the second tablet.");
       }},
      {"findings:SECTION,…", "writes them from their items",
       [](Script& script, const QString& sections, Ledger&, const Run&) { script.writeFindings(sections.split(',')); }},
      {"confirm", "findings of others",
       [](Script& script, const QString&, Ledger&, const Run&) { script.confirmFindings(); }},
      {"present", "findings that are confirmed",
       [](Script& script, const QString&, Ledger&, const Run&) { script.presentFindings(); }},
      {"settle", "every conflict",
       [](Script& script, const QString&, Ledger&, const Run&) { script.settleConflicts(); }},
      {"state", "the hash of the folded state and the conflicts into the summary",
       [](Script& script, const QString&, Ledger&, const Run&) { script.tellState(); }},
      {"by-keys", "all of the fieldwork by the keyboard alone",
       [](Script& script, const QString&, Ledger&, const Run&) { script.workByKeys(); }},
      {"follow-blocker", "from the page that closes the review",
       [](Script& script, const QString&, Ledger&, const Run&) { script.followBlocker(); }},
      {"swipe", "from the first item to the second",
       [](Script& script, const QString&, Ledger&, const Run&) { script.swipeOn(); }},
      {"permit", "records who allows photographs",
       [](Script& script, const QString&, Ledger&, const Run&) { script.permitPhotographs(); }},
      {"interview", "to its last signature",
       [](Script& script, const QString&, Ledger&, const Run&) {
         script.holdInterview(samplePlan().interview);
         script.signRecord();
       }},
      {"test:PERSON", "a knowledge test, its result taken; with --passphrase",
       [](Script& script, const QString& person, Ledger&, const Run& run) {
         script.sitTest(samplePlan().test(person), run.who.passphrase);
         script.takeResult();
       }},
      {"labels", "read by a reader that types and out of a picture; with --stick",
       [](Script& script, const QString&, Ledger&, const Run& run) { Gathering(script, run.stick).readLabels(); }},
      {"bring:ITEM", "imports a letter and a picture, which it links to the item; with --stick",
       [](Script& script, const QString& item, Ledger&, const Run& run) { Gathering(script, run.stick).bring(item); }},
      {"gather:ITEM", "the same, then marks the picture, and sketches",
       [](Script& script, const QString& item, Ledger&, const Run& run) {
         Gathering gathering(script, run.stick);
         gathering.bring(item);
         gathering.markPicture();
         gathering.sketch();
       }},
      {"speak:HERTZ", "a note, where the microphone hears a tone of that pitch",
       [](Script& script, const QString& hertz, Ledger&, const Run& run) {
         Gathering(script, run.stick).speak(hertz.toDouble());
       }},
      {"bring-in:FILE", "of --stick, or what was cut off of it",
       [](Script& script, const QString& file, Ledger&, const Run& run) {
         Gathering(script, run.stick).bringIn(file);
       }},
      {"bring-in-on:FILE", "again and again, without end",
       [](Script& script, const QString& file, Ledger&, const Run& run) {
         while (true) Gathering(script, run.stick).bringIn(file);
       }},
      {"check-contents", "what evidence names, and the whole vault",
       [](Script& script, const QString&, Ledger&, const Run& run) { Gathering(script, run.stick).checkContents(); }},
      {"plan:SITE=ITEM", "a floor plan, with a pin for the item; with --stick",
       [](Script& script, const QString& what, Ledger&, const Run& run) {
         Gathering(script, run.stick).planSite(what.section('=', 0, 0), what.section('=', 1));
       }},
      {"close", "opinion, announcement, statement, seal",
       [](Script& script, const QString&, Ledger&, const Run& run) { script.close({run.applicant}); }},
      {"close-refused", "the same, but the applicant's representative refuses to sign",
       [](Script& script, const QString&, Ledger&, const Run& run) { script.close({run.applicant, true}); }},
      {"save-papers:LANGUAGE", "en, zh_CN or both, into the folder of documents",
       [](Script& script, const QString& language, Ledger&, const Run&) { script.savePapers(language); }},
      {"amended", "what the app says of what came after the seal",
       [](Script& script, const QString&, Ledger&, const Run&) { script.readAmendments(); }},
      {"read", "the figures on the screen into the summary",
       [](Script& script, const QString&, Ledger&, const Run&) { script.readScreen(); }},
      {"photograph-entry", "the pages before the vault is open",
       [](Script& script, const QString&, Ledger&, const Run&) { script.photographEntry(); }},
      {"photograph", "every page", [](Script& script, const QString&, Ledger&, const Run&) { script.photograph(); }},
      {"photograph-talks", "an interview and a knowledge test, with --passphrase",
       [](Script& script, const QString&, Ledger&, const Run& run) { script.photographTalks(run.who.passphrase); }},
      {"photograph-sheets", "what floats over the pages",
       [](Script& script, const QString&, Ledger&, const Run&) { script.photographSheets(); }},
      {"look:THEME,LANGUAGE,SCALE", "the size of texts from 0.8 to 2.0; 1 when it is not said",
       [](Script& script, const QString& look, Ledger&, const Run&) {
         const QString scale = look.section(',', 2, 2);
         script.changeLook(look.section(',', 0, 0), look.section(',', 1, 1), scale.isEmpty() ? 1.0 : scale.toDouble());
       }},
      {"recall", "compares with --ledger",
       [](Script& script, const QString&, Ledger& ledger, const Run& run) {
         ledger.load(run.ledger);
         Summary::say("recalled " + QString::number(script.recall(ledger)));
       }},
      {"answer-one", "at random",
       [](Script& script, const QString&, Ledger& ledger, const Run& run) { script.answerOne(ledger, run.seed); }},
      {"answer-on", "without end",
       [](Script& script, const QString&, Ledger& ledger, const Run& run) { script.answerOn(ledger, run.seed); }},
  };
  return all;
}

QString nameOf(const Act& act) {
  return QString(act.name).section(':', 0, 0);
}

/// Two of one name would be one that is never performed.
void checkNames() {
  std::set<QString> names;
  for (const Act& act : acts())
    if (!names.insert(nameOf(act)).second) throw std::logic_error("two acts are called " + nameOf(act).toStdString());
}

}  // namespace

void perform(const QString& act, Script& script, Ledger& ledger, const Run& run) {
  checkNames();
  for (const Act& known : acts())
    if (nameOf(known) == act.section(':', 0, 0)) return known.perform(script, act.section(':', 1), ledger, run);
  throw std::invalid_argument("no such act: " + act.toStdString());
}

QString actsText() {
  QString text = "acts:";
  for (const Act& act : acts()) text += QString("\n  %1 %2").arg(QString(act.name), -30).arg(act.meaning);
  return text;
}

}  // namespace fieldseal::e2e
