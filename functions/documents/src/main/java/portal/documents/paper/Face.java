package portal.documents.paper;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A typeface that one document brings along: of it, what the document uses. */
record Face(PDFont font, CmapLookup glyphs) {
  private static final float UNITS = 1000;

  /** Stands where the face has no sign: it knows Latin, Greek and Cyrillic. */
  private static final int UNKNOWN = '?';

  static Face load(PDDocument into, String file) throws IOException {
    try (InputStream bytes = Objects.requireNonNull(Face.class.getResourceAsStream(file), file)) {
      TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      // Ligatures would be signs that nobody could copy or search for.
      outlines.setEnableGsub(false);
      return new Face(PDType0Font.load(into, outlines, true), outlines.getUnicodeCmapLookup(false));
    }
  }

  /** The text in signs that the face has. */
  String legible(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .map(sign -> Character.isWhitespace(sign) ? ' ' : sign)
        .map(sign -> glyphs.getGlyphId(sign) == 0 ? UNKNOWN : sign)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** How wide the text is in this size. */
  float width(String text, float size) throws IOException {
    return font.getStringWidth(legible(text)) / UNITS * size;
  }

  /** The text in lines that are no wider; a word that is wider itself is broken where it ends. */
  List<String> wrap(String text, float size, float widest) throws IOException {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, size) <= widest) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (width(line, size) > widest) {
        int most = fitting(line, size, widest);
        lines.add(line.substring(0, most));
        line = line.substring(most);
      }
    }
    lines.add(line);
    return lines;
  }

  private int fitting(String word, float size, float widest) throws IOException {
    int most = word.offsetByCodePoints(0, 1);
    while (most < word.length()) {
      int next = word.offsetByCodePoints(most, 1);
      if (width(word.substring(0, next), size) > widest) {
        return most;
      }
      most = next;
    }
    return most;
  }
}
