#include "models/sketch_board.hpp"

#include <algorithm>

#include "drawing/codec.hpp"
#include "drawing/render.hpp"
#include "models/evidence_contents.hpp"
#include "models/json_text.hpp"
#include "models/review_desk.hpp"
#include "models/times.hpp"

namespace fieldseal::app {
namespace {

const QString kEraser = QStringLiteral("eraser");

}  // namespace

SketchBoard::SketchBoard(ReviewDesk& desk, EvidenceImportModel& imports, QObject* parent)
    : QObject(parent), m_desk(&desk), m_imports(&imports) {}

QStringList SketchBoard::tools() const {
  QStringList names{"pen", "line", "arrow", "box", "text"};
  if (onPicture()) names = {"arrow", "box", "veil", "pen", "line", "text"};
  return names + QStringList{kEraser};
}

QString SketchBoard::tool() const {
  return m_board.tool ? toQt(toString(*m_board.tool)) : kEraser;
}
QString SketchBoard::ink() const {
  return toQt(toString(m_board.ink));
}
QString SketchBoard::breadth() const {
  return breadths().at(static_cast<qsizetype>(m_board.breadth));
}

QStringList SketchBoard::inks() {
  QStringList names;
  for (const drawing::Ink ink : drawing::kInks) names.append(toQt(toString(ink)));
  return names;
}

QColor SketchBoard::inkColor(const QString& ink) const {
  return drawing::colorOf(drawing::inkFromString(ink.toStdString()).value_or(drawing::Ink::black));
}

void SketchBoard::setTool(const QString& tool) {
  if (!tools().contains(tool)) return;
  m_board.tool = drawing::shapeKindFromString(tool.toStdString());  // none of them is the eraser
  emit toolChanged();
}

void SketchBoard::setInk(const QString& ink) {
  const auto chosen = drawing::inkFromString(ink.toStdString());
  if (!chosen) return;
  m_board.ink = *chosen;
  emit toolChanged();
}

void SketchBoard::setBreadth(const QString& breadth) {
  const qsizetype at = breadths().indexOf(breadth);
  if (at < 0) return;
  m_board.breadth = static_cast<drawing::Breadth>(at);
  emit toolChanged();
}

void SketchBoard::setCaption(const QString& caption) {
  m_caption = caption;
  emit wordsChanged();
}

void SketchBoard::setLevel(const QString& level) {
  m_level = level;
  emit wordsChanged();
}

void SketchBoard::begin(QSize sheet, QImage picture) {
  m_board = drawing::Board(sheet);
  m_picture = std::move(picture);
  m_open = true;
  if (onPicture()) {
    m_board.tool = drawing::ShapeKind::arrow;
    m_board.ink = drawing::Ink::red;
  }
  emit opened();
  emit toolChanged();
  emit wordsChanged();
  emit drawn();
}

void SketchBoard::beginSketch(const QString& entity) {
  m_original.clear();
  m_pictureType.clear();
  m_caption.clear();
  m_level = "internal";
  m_links = entity.isEmpty() ? QStringList() : QStringList{entity};
  begin(drawing::kPaper, {});
}

bool SketchBoard::beginMarkup(const QString& evidenceId) {
  const auto original = findEvidence(*m_desk, evidenceId);
  if (!original || !original->content) return false;
  auto picture = readPicture(*m_desk, *original);
  if (!picture) {
    emit m_desk->failed(picture.error());
    return false;
  }
  m_original = evidenceId;
  m_pictureType = toQt(original->content->type);
  m_caption = toQt(original->caption);
  m_level = toQt(original->level);
  m_links = toQt(original->links);
  const QSize size = picture->size();
  begin(size, std::move(*picture));
  return true;
}

void SketchBoard::press(QPointF at) {
  if (!m_open) return;
  if (m_board.tool == drawing::ShapeKind::text) {
    m_textPlace = at.toPoint();
    return;
  }
  if (m_board.press(at.toPoint())) emit drawn();
  emit drawing();
}

void SketchBoard::moveTo(QPointF at) {
  if (m_board.moveTo(at.toPoint())) emit drawn();
  emit drawing();
}

void SketchBoard::release() {
  if (m_open && m_board.tool == drawing::ShapeKind::text) return emit textWanted();
  if (m_board.release()) emit drawn();
  emit drawing();
}

void SketchBoard::giveUp() {
  if (m_board.giveUp()) emit drawn();
  emit drawing();
}

void SketchBoard::writeText(const QString& text) {
  if (m_board.write(m_textPlace, text)) emit drawn();
}

void SketchBoard::undo() {
  if (m_board.undo()) emit drawn();
}
void SketchBoard::redo() {
  if (m_board.redo()) emit drawn();
}

EvidenceDraft SketchBoard::draft() const {
  EvidenceDraft said;
  said.kind = m_original.isEmpty() ? "sketch" : "markup";
  said.caption = m_caption.trimmed();
  if (said.caption.isEmpty()) {
    const QString now = timeText(m_desk->clock().now(), m_desk->language());
    said.caption = m_original.isEmpty() ? tr("Sketch, %1").arg(now) : tr("Marked picture, %1").arg(now);
  }
  said.level = m_level;
  said.links = m_links;
  if (json::value shapes = drawing::shapesOrNull(m_board.drawing()); !shapes.is_null()) {
    said.more["shapes"] = std::move(shapes);
  }
  if (!m_original.isEmpty()) said.more["original"] = m_original.toStdString();
  return said;
}

QString SketchBoard::keep() {
  m_board.release();
  if (!m_open || m_board.empty()) {
    discard();
    return {};
  }
  const bool markup = onPicture();
  const QImage image =
      markup ? drawing::renderMarkup(m_picture, m_board.drawing()) : drawing::renderSketch(m_board.drawing());
  const QByteArray type = m_pictureType == "image/jpeg" ? "image/jpeg" : "image/png";
  const QString name = QString(markup ? "markup" : "sketch") + (type == "image/jpeg" ? ".jpg" : ".png");
  const QString id = m_imports->importImage(image, type, name, draft());
  if (!id.isEmpty()) discard();
  return id;
}

void SketchBoard::discard() {
  m_open = false;
  m_picture = {};
  m_board = drawing::Board();
  m_original.clear();
  emit opened();
  emit drawn();
}

}  // namespace fieldseal::app
