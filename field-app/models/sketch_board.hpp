/// The sheet that is being drawn on: blank paper for a sketch, or a picture of the evidence for a markup.
///
/// There is no way out that loses what was drawn but `discard`: leaving keeps it (see `keep`).
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QColor>
#include <QImage>
#include <QObject>
#include <QPointF>
#include <QStringList>

#include "drawing/board.hpp"
#include "models/evidence_import_model.hpp"

namespace fieldseal::app {

class ReviewDesk;

class SketchBoard : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.board")
  Q_PROPERTY(bool open READ isOpen NOTIFY opened)
  /// The evidence whose picture is drawn on; "" for a sketch.
  Q_PROPERTY(QString originalId READ originalId NOTIFY opened)
  Q_PROPERTY(bool onPicture READ onPicture NOTIFY opened)
  /// "pen", "line", "arrow", "box", "text", "veil" (pictures only) and "eraser".
  Q_PROPERTY(QStringList tools READ tools NOTIFY opened)
  Q_PROPERTY(QString tool READ tool WRITE setTool NOTIFY toolChanged)
  Q_PROPERTY(QStringList inks READ inks CONSTANT)
  Q_PROPERTY(QString ink READ ink WRITE setInk NOTIFY toolChanged)
  /// "fine", "medium", "broad".
  Q_PROPERTY(QStringList breadths READ breadths CONSTANT)
  Q_PROPERTY(QString breadth READ breadth WRITE setBreadth NOTIFY toolChanged)
  /// Nothing is drawn yet.
  Q_PROPERTY(bool empty READ empty NOTIFY drawn)
  Q_PROPERTY(bool canUndo READ canUndo NOTIFY drawn)
  Q_PROPERTY(bool canRedo READ canRedo NOTIFY drawn)
  Q_PROPERTY(QString caption READ caption WRITE setCaption NOTIFY wordsChanged)
  Q_PROPERTY(QString level READ level WRITE setLevel NOTIFY wordsChanged)

 public:
  SketchBoard(ReviewDesk& desk, EvidenceImportModel& imports, QObject* parent);

  [[nodiscard]] bool isOpen() const { return m_open; }
  [[nodiscard]] QString originalId() const { return m_original; }
  [[nodiscard]] bool onPicture() const { return !m_picture.isNull(); }
  [[nodiscard]] QStringList tools() const;
  [[nodiscard]] QString tool() const;
  [[nodiscard]] static QStringList inks();
  [[nodiscard]] QString ink() const;
  [[nodiscard]] static QStringList breadths() { return {"fine", "medium", "broad"}; }
  [[nodiscard]] QString breadth() const;
  [[nodiscard]] bool empty() const { return m_board.empty(); }
  [[nodiscard]] bool canUndo() const { return m_board.canUndo(); }
  [[nodiscard]] bool canRedo() const { return m_board.canRedo(); }
  [[nodiscard]] QString caption() const { return m_caption; }
  [[nodiscard]] QString level() const { return m_level; }
  void setTool(const QString& tool);
  void setInk(const QString& ink);
  void setBreadth(const QString& breadth);
  void setCaption(const QString& caption);
  void setLevel(const QString& level);
  /// For a swatch.
  Q_INVOKABLE QColor inkColor(const QString& ink) const;

  /// For the view, which draws it.
  [[nodiscard]] const drawing::Board& board() const { return m_board; }
  [[nodiscard]] const QImage& picture() const { return m_picture; }

  /// A blank sheet. @param entity  what the sketch will belong to; may be ""
  Q_INVOKABLE void beginSketch(const QString& entity);
  /// On a copy of a picture; the markup will belong to what the picture belongs to.
  /// @return false, and a toast says why, when the picture is not on this tablet or cannot be read
  Q_INVOKABLE bool beginMarkup(const QString& evidenceId);

  /// A finger on the sheet, in the sheet's units.
  void press(QPointF at);
  void moveTo(QPointF at);
  void release();
  void giveUp();
  /// Writes where the text tool was last pressed; see textWanted.
  Q_INVOKABLE void writeText(const QString& text);
  Q_INVOKABLE void undo();
  Q_INVOKABLE void redo();

  /// Makes evidence of what was drawn and clears the sheet; of an empty sheet nothing is made.
  /// @return the evidence's id; "" when nothing was kept: then the sheet stays as it was, unless it is empty
  Q_INVOKABLE QString keep();
  Q_INVOKABLE void discard();

 signals:
  void opened();
  void toolChanged();
  void wordsChanged();
  /// The finished drawing is another one.
  void drawn();
  /// The shape under the finger has grown.
  void drawing();
  /// The text tool was put down: ask for words and call writeText.
  void textWanted();

 private:
  void begin(QSize sheet, QImage picture);
  [[nodiscard]] EvidenceDraft draft() const;

  ReviewDesk* m_desk;
  EvidenceImportModel* m_imports;
  drawing::Board m_board;
  bool m_open = false;
  QImage m_picture;
  QString m_pictureType;
  QString m_original, m_caption, m_level;
  QStringList m_links;
  QPoint m_textPlace;
};

}  // namespace fieldseal::app
