/// The sheet on the screen: shows a SketchBoard and gives it the finger's places. One finger draws; two move the sheet
/// and make it larger.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QImage>
#include <QQuickPaintedItem>
#include <QTransform>

#include "models/sketch_board.hpp"

namespace fieldseal::app {

class SketchView : public QQuickPaintedItem {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(fieldseal::app::SketchBoard* board READ board WRITE setBoard NOTIFY boardChanged)
  /// 1 shows the whole sheet.
  Q_PROPERTY(double zoom READ zoom WRITE setZoom NOTIFY zoomChanged)
  Q_PROPERTY(double largestZoom READ largestZoom CONSTANT)

 public:
  explicit SketchView(QQuickItem* parent = nullptr);

  [[nodiscard]] SketchBoard* board() const { return m_board; }
  void setBoard(SketchBoard* board);
  [[nodiscard]] double zoom() const { return m_zoom; }
  /// About the middle of the view.
  void setZoom(double zoom);
  [[nodiscard]] static double largestZoom() { return 8; }

  void paint(QPainter* painter) override;

 signals:
  void boardChanged();
  void zoomChanged();

 protected:
  void geometryChange(const QRectF& now, const QRectF& before) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseUngrabEvent() override;
  void touchEvent(QTouchEvent* event) override;
  void touchUngrabEvent() override;
  void wheelEvent(QWheelEvent* event) override;

 private:
  [[nodiscard]] QTransform toView() const;
  [[nodiscard]] QPointF onSheet(QPointF at) const;
  void zoomAbout(QPointF place, double zoom);
  void keepInSight();
  void onDrawn();
  void onDrawing();
  void layOut();
  void pinch(const QTouchEvent& event);

  SketchBoard* m_board = nullptr;
  double m_zoom = 1;
  QPointF m_shift;      ///< of the sheet's middle from the view's, in the view's units
  QImage m_ground;      ///< the picture with its veils, scaled to what is seen
  QImage m_finished;    ///< what need not be painted again while a finger draws
  bool m_stale = true;  ///< m_finished is of another drawing or place
  bool m_drawing = false;
  bool m_pinching = false;
  QRectF m_touched;  ///< what the live shape covered when it was last painted, in the view's units
};

}  // namespace fieldseal::app
