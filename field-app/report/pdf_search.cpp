#include "report/pdf_search.hpp"

#include <QHash>
#include <QRawFont>
#include <array>

#include "report/typesetter.hpp"

namespace fieldseal::app {
namespace {

constexpr std::array kTypes{Type::body, Type::strong, Type::title};

QSet<QChar> charactersOf(const std::vector<std::vector<Page>>& papers) {
  QSet<QChar> characters{QChar(' ')};
  for (const auto& paper : papers) {
    for (const Page& page : paper) {
      for (const TextMark& mark : page.texts) {
        for (const QChar character : mark.text) characters.insert(character);
      }
    }
  }
  return characters;
}

quint32 glyphOf(const QRawFont& font, QChar character) {
  const auto glyphs = font.glyphIndexesForString(QString(character));
  return glyphs.isEmpty() ? 0 : glyphs.front();
}

/// Characters that Qt may name, by those that were meant. Both stand in the Basic Multilingual Plane.
QHash<QChar, QChar> doubles(const QSet<QChar>& used) {
  QHash<QChar, QChar> meant;
  for (const Type type : kTypes) {
    for (const QString& family : Typesetter::font(type).families()) {
      QFont plain = Typesetter::font(type);
      plain.setFamilies({family});
      const QRawFont font = QRawFont::fromFont(plain);
      QHash<quint32, QChar> byGlyph;
      for (const QChar character : used) {
        if (const quint32 glyph = glyphOf(font, character); glyph != 0) byGlyph.insert(glyph, character);
      }
      // Control characters, the no-break space, and the radicals.
      const auto look = [&](char16_t from, char16_t to) {
        for (char16_t code = from; code <= to; ++code) {
          const QChar character(code);
          const quint32 glyph = used.contains(character) ? 0 : glyphOf(font, character);
          if (glyph != 0 && byGlyph.contains(glyph)) meant.insert(character, byGlyph.value(glyph));
        }
      };
      look(0x0001, 0x001F);
      look(0x00A0, 0x00A0);
      look(0x2E80, 0x2FDF);
    }
  }
  return meant;
}

QByteArray coded(QChar character) {
  return '<' + QByteArray::number(character.unicode(), 16).rightJustified(4, '0').toUpper() + '>';
}

}  // namespace

void nameCharacters(QByteArray& pdf, const std::vector<std::vector<Page>>& papers) {
  QHash<QByteArray, QByteArray> codes;
  const QHash<QChar, QChar> meant = doubles(charactersOf(papers));
  for (auto it = meant.begin(); it != meant.end(); ++it) codes.insert(coded(it.key()), coded(it.value()));
  // The maps stand uncompressed, and every name is as long as its substitute.
  for (auto map = pdf.indexOf("begincmap"); map >= 0; map = pdf.indexOf("begincmap", map + 1)) {
    const auto end = pdf.indexOf("endcmap", map);
    for (auto at = pdf.indexOf('[', map); at >= 0 && at < end; at = pdf.indexOf('[', at + 1)) {
      const auto close = pdf.indexOf(']', at);
      for (auto name = pdf.indexOf('<', at); name >= 0 && name < close; name = pdf.indexOf('<', name + 1)) {
        const auto better = codes.constFind(pdf.mid(name, 6));
        if (better != codes.cend()) pdf.replace(name, 6, *better);
      }
    }
  }
}

}  // namespace fieldseal::app
