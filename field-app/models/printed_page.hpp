/// One page of the papers as it will be printed: black on white in every theme.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QQuickPaintedItem>

#include "models/papers_model.hpp"

namespace fieldseal::app {

class PrintedPage : public QQuickPaintedItem {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(fieldseal::app::PapersModel* papers READ papers WRITE setPapers NOTIFY changed REQUIRED)
  /// From 0.
  Q_PROPERTY(int number READ number WRITE setNumber NOTIFY changed REQUIRED)
  /// Height for a width of 1.
  Q_PROPERTY(double ratio READ ratio CONSTANT)

 public:
  explicit PrintedPage(QQuickItem* parent = nullptr);

  [[nodiscard]] PapersModel* papers() const { return m_papers; }
  [[nodiscard]] int number() const { return m_number; }
  [[nodiscard]] static double ratio() { return sheetSize().height() / sheetSize().width(); }
  void setPapers(PapersModel* papers);
  void setNumber(int number);
  void paint(QPainter* painter) override;

 signals:
  void changed();

 private:
  PapersModel* m_papers = nullptr;
  int m_number = 0;
};

}  // namespace fieldseal::app
