#include "models/printed_page.hpp"

#include <QPainter>

#include "report/page_painter.hpp"

namespace fieldseal::app {

PrintedPage::PrintedPage(QQuickItem* parent) : QQuickPaintedItem(parent) {
  setFillColor(Qt::white);
  setAntialiasing(true);
}

void PrintedPage::setPapers(PapersModel* papers) {
  if (papers == m_papers) return;
  if (m_papers != nullptr) m_papers->disconnect(this);
  m_papers = papers;
  if (papers != nullptr) connect(papers, &PapersModel::pagesChanged, this, [this] { update(); });
  emit changed();
  update();
}

void PrintedPage::setNumber(int number) {
  if (number == m_number) return;
  m_number = number;
  emit changed();
  update();
}

void PrintedPage::paint(QPainter* painter) {
  const Page* page = m_papers == nullptr ? nullptr : m_papers->page(m_number);
  if (page == nullptr) return;
  const double scale = width() / sheetSize().width();
  painter->scale(scale, scale);
  paintPage(*painter, *page);
}

}  // namespace fieldseal::app
