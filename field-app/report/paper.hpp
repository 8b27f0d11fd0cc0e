/// A paper before it has pages: what stands on it, block by block.
#pragma once

#include <QString>
#include <QStringList>
#include <variant>
#include <vector>

#include "domain/signature.hpp"

namespace fieldseal::app {

enum class Type { body, small, strong, label, title, subtitle, heading };
enum class Edge { left, centre, right };

struct Paragraph {
  QString text;  ///< line feeds begin new lines
  Type type = Type::body;
  Edge edge = Edge::left;
};

/// Stands with what follows it, never alone at the foot of a page.
struct Heading {
  QString text;
};

struct Column {
  QString head;
  double share = 1;  ///< of the width, beside the shares of the others
  Edge edge = Edge::left;
};

/// Ruled; its head is repeated on every page that it reaches. A row as long as a page is broken between lines.
struct Table {
  struct Row {
    QStringList cells;
    bool strong = false;
  };
  std::vector<Column> columns;
  std::vector<Row> rows;
  bool small = false;
};

/// A form: names and what belongs to them, two pairs beside each other, or one over the whole width.
struct Form {
  struct Pair {
    QString name, text;
    bool wide = false;
  };
  std::vector<Pair> pairs;
};

/// Boxes, two beside each other, to be signed or with what was signed.
struct Signatures {
  struct Box {
    QString title;  ///< "Team leader"
    QString name;
    std::vector<domain::Stroke> strokes;
    QString remark;        ///< when, or why there is no signature
    bool crossed = false;  ///< it no longer stands
  };
  std::vector<Box> boxes;
};

struct Gap {
  double millimetres = 4;
};

struct PageBreak {};

using Block = std::variant<Paragraph, Heading, Table, Form, Signatures, Gap, PageBreak>;

struct Paper {
  QString name;       ///< for an outline and a list: "Review record"
  QString level;      ///< marking, top left: "Internal"
  QString authority;  ///< header, left
  QString subject;    ///< header, right: the applicant
  QString number;     ///< header, right below: of the application
  QString footer;     ///< left: which state it shows
  QString pageOf;     ///< "Page %1 of %2"
  std::vector<Block> blocks;
};

}  // namespace fieldseal::app
