package portal.documents.paper;

import io.nayuki.qrcodegen.QrCode;
import java.util.ArrayList;
import java.util.List;

/** A QR code as squares. */
final class QrMark {
  private QrMark() {}

  /** Those of a code that is this wide. Source: EPC069-12, error correction M. */
  static List<Leaf.Square> squares(String text, float x, float y, float width) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    float side = width / code.size;
    List<Leaf.Square> squares = new ArrayList<>();
    for (int row = 0; row < code.size; row++) {
      for (int column = 0; column < code.size; column++) {
        if (code.getModule(column, row)) {
          squares.add(new Leaf.Square(x + column * side, y + row * side, side));
        }
      }
    }
    return squares;
  }
}
