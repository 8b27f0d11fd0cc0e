/// What an inspector brings home beside answers: labels that were read, files, drawings, marks on pictures, pins.
#pragma once

#include <QString>

#include "domain/evidence.hpp"
#include "inspector/script.hpp"

namespace fieldseal::e2e {

class Gathering {
 public:
  /// @param stick  the folder that fillStick() filled; a file dialog begins there
  Gathering(Script& script, QString stick) : m_script(&script), m_stick(std::move(stick)) {}

  /// A known label by a reader that types, a known one out of a picture, and one that is in no list.
  void readLabels();
  /// Brings the letter and the picture in as evidence of the review, and links the picture to an item.
  void bring(const QString& item);
  /// Marks the picture that was brought in. The original stays as it was.
  void markPicture();
  void sketch();
  /// Records a tone of this pitch from the microphone that the system has, listens to it, and keeps it.
  void speak(double hertz);
  /// Brings a file in, or goes on with the one that was cut off, and tells the ledger how far it is.
  void bringIn(const QString& file);
  /// Every content that evidence names is whole, and the vault's self-check finds nothing.
  void checkContents();
  /// Gives a site its floor plan, from the stick, and sets a pin that stands for an item.
  void planSite(const QString& site, const QString& item);

 private:
  [[nodiscard]] std::optional<domain::EvidenceContent> contentOf(const QString& id) const;
  void matchShown(const QString& unit);
  /// Opens the file dialog by a tap and chooses a file of the stick in it.
  void pickFile(const QString& opener, const QString& file);
  /// @return the evidence's id
  QString importFile(const QString& file);
  void linkPicture(const QString& item);
  void openPicture();
  /// Draws on the paper that is open, says what it shows, keeps it. @return the id of what came of it
  QString keepDrawing(const QString& caption);
  /// Waits until one evidence more is in the vault, whole. @return its id
  QString awaitContent(const std::function<void()>& bring);
  [[nodiscard]] app::ReviewSession& review() const { return *m_script->tablet().app().review(); }

  Script* m_script;
  QString m_stick;
  QString m_picture;  ///< the evidence that was brought in and is one
};

}  // namespace fieldseal::e2e
