package portal.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static portal.inspection.Genuine.join;
import static portal.inspection.Genuine.utf8;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The keys are those that another writer of PDF made, one of each revision. */
final class PdfEncryptionTest {
  private static final String ID = "31415926535897932384626433832795";

  /** Encrypted with a password for owners only. */
  static Stream<String> open() {
    return Stream.of(
        "/V 1/R 2/Length 40/P -12/O<c92422687facee686e373f10b5c7d04738053152f7e2ee30e11c6"
            + "9ec442576ab>/U<9e5de4652099007bff5e3e6fe3183e2e330b536c12691d57fa6e96bee318b703>",
        "/V 2/R 3/Length 128/P -1028/O<566fa873ee33c797cd3b904fdadf814afa34df9a38f6ed41b9"
            + "84e2c6da2aa6f5>/U<de73dcdc578d5529c7cc7a89c23198380021446990b9e4114071a4d9104984"
            + "c1>",
        "/V 4/R 4/Length 128/P -1028/O<566fa873ee33c797cd3b904fdadf814afa34df9a38f6ed41b9"
            + "84e2c6da2aa6f5>/U<de73dcdc578d5529c7cc7a89c23198380021446990b9e4114071a4d9104984"
            + "c1>",
        "/V 4/R 4/Length 128/P -1028/EncryptMetadata false/O<566fa873ee33c797cd3b904fdadf"
            + "814afa34df9a38f6ed41b984e2c6da2aa6f5>/U<f856a6f07e7d55d5919d1d48b035bd8400214469"
            + "90b9e4114071a4d9104984c1>",
        "/V 5/R 5/Length 256/P -1028/O<151edf44d0d9fffe9a990904707cb18178d09c3873399d118d"
            + "b6a6321ab48d5616e723358305beff411772b953fce190>/U<75d403c08be637fe58467dc27a449d"
            + "40ad6da5439739229b627639e3a65bb66f0c1892d84e9eb177cad2f3d9c03f8b1b>",
        "/V 5/R 5/Length 256/P -1028/EncryptMetadata false/O<0e91c0b267874c80bf8ec5fab865"
            + "1b3883f798aa0046623d457c2b0f2873b50aa77309d30ab8af6e49e81c5c6ddee087>/U<afe46f4d"
            + "560252c622306169d9de29626721f128cc6c3ee3aca4e1a052f14fb09c9ea6524b2e5eae870d4b61"
            + "9f3da073>",
        "/V 5/R 6/Length 256/P -1028/O<0db0228548995f3ace796f16fa2ac2c30d43db9dcb8873af91"
            + "7f7cdd8f9eb5b9eae2bc9540983f0c32b63dfae64eedb5>/U<71565ff47f61310ec6eaa9ce78b588"
            + "2fa5a6505bbc7c82947003693e8a8a439201ecf79fa023cb4c419dd735afe9a3e9>",
        "/V 5/R 6/Length 256/P -1028/EncryptMetadata false/O<4772801bb00edf84c6844b0388a0"
            + "d9dc970f624e09534dde71828619d8333c1bc24689e43a36a5eeb8cca04d0783a757>/U<88b80280"
            + "058ebf3c994839674913cd93c41cd0d2549cb36048c483465f4b04266038e80711ad9c2d7f8ed35e"
            + "32d8d114>");
  }

  /** With one for readers, too. */
  static Stream<String> closed() {
    return Stream.of(
        "/V 1/R 2/Length 40/P -12/O<92fe0f4454ad4c9644693f33c07cb54f587dce1e2682fe9ecea61"
            + "07a1ef630dd>/U<3b60a06013256aec07af0bcc5cf6414d96c3d06135daad45abb8167300e44395>",
        "/V 2/R 3/Length 128/P -1028/O<0db5855fc5326569e765906caf64e4429a4c20d6e996fdef96"
            + "3e9b5080f9e083>/U<130d77c972766534eeb4bb3d00f637270021446990b9e4114071a4d9104984"
            + "c1>",
        "/V 4/R 4/Length 128/P -1028/O<0db5855fc5326569e765906caf64e4429a4c20d6e996fdef96"
            + "3e9b5080f9e083>/U<130d77c972766534eeb4bb3d00f637270021446990b9e4114071a4d9104984"
            + "c1>",
        "/V 4/R 4/Length 128/P -1028/EncryptMetadata false/O<0db5855fc5326569e765906caf64"
            + "e4429a4c20d6e996fdef963e9b5080f9e083>/U<1969225e66298ef925c6529ce2a9cf8700214469"
            + "90b9e4114071a4d9104984c1>",
        "/V 5/R 5/Length 256/P -1028/O<a82af97253e751d8f4e70646202efd275caee062eefce27361"
            + "3db308c7c860b5f47754801e183c51f45f610d8dfa4347>/U<c064480e3ded2d40193ea15dc2c29c"
            + "1632b4594f36e7b35ad7329b533cb934e47cc62268ac108456f1cd537aa223c353>",
        "/V 5/R 5/Length 256/P -1028/EncryptMetadata false/O<85027b5923d40b7d50aa4cb1c306"
            + "8f58cf0a1f93ad0ed27978ccfe57bb91ab4ff412f6ab81c03cb3dc75f72991bc5b01>/U<1beb0335"
            + "8c69ca29ae2359d68d20381ce6f4ad5dad5a1a2198154fa80a2bc143ebfff0c768fb2fb802f9eabf"
            + "0ecba255>",
        "/V 5/R 6/Length 256/P -1028/O<87ca7eac2c2caa8e9c4fe53ac014574e7c62d31ff925fa04fa"
            + "27f5230c3f10463afc914a900ea8a7a116a2dd5bba2ee2>/U<0115e60f14dca6d27c75f290b7f1f7"
            + "f1dc837e3e94b290e483efc2171e3306df044313c845c449cd993a7babf9fc073f>",
        "/V 5/R 6/Length 256/P -1028/EncryptMetadata false/O<87f1d1d354a8a94db2dcc3c76e56"
            + "da86fedfae7c8ef36be8189a074d072d910dd982e5e13c1f9a78b71ad623d0b615c7>/U<9b1accd3"
            + "35e6e39654b45d4e50f680595f86c4e922d6725e1f574434094c3f5cbe3d8957773693db6fa25ed2"
            + "ac763df6>");
  }

  @ParameterizedTest
  @MethodSource("open")
  void thePasswordOfOwnersIsNotNeeded(String keys) {
    assertEquals(Inspected.GOOD, found(encrypted("<</Filter/Standard" + keys + ">>")));
    assertEquals(Inspected.GOOD, found(direct("<</Filter/Standard" + keys + ">>")));
    assertEquals(Inspected.GOOD, found(encrypted("<<" + literal(keys) + "/Filter /Standard>>")));
  }

  @ParameterizedTest
  @MethodSource("closed")
  void thatOfReadersIs(String keys) {
    Finding needs = Inspected.bad(Reason.NEEDS_PASSWORD);
    assertEquals(needs, found(encrypted("<</Filter/Standard" + keys + ">>")));
    assertEquals(needs, found(direct("<</Filter /Standard" + keys + ">>")));
    assertEquals(needs, found(encrypted("<<" + literal(keys) + "/Filter/Standard>>")));
  }

  @ParameterizedTest
  @MethodSource("open")
  void anotherKeyOpensNothing(String keys) {
    Finding needs = Inspected.bad(Reason.NEEDS_PASSWORD);
    int user = keys.indexOf("/U<") + 3;
    String other = keys.substring(0, user) + "00" + keys.substring(user + 2);
    assertEquals(needs, found(encrypted("<</Filter/Standard" + other + ">>")));
  }

  @Test
  void encryptionByOtherMeansNeedsAKey() {
    Finding needs = Inspected.bad(Reason.NEEDS_PASSWORD);
    assertEquals(needs, found(encrypted("<</Filter/Adobe.PubSec/V 4/Recipients[<00>]>>")));
    assertEquals(needs, found(encrypted("<</Filter/Standard/V 9/R 9/O<00>/U<00>>>")));
    assertEquals(needs, found(encrypted("<</Filter/Standard/O(\\")));
  }

  @Test
  void wordsOfItAreNone() {
    byte[] said = utf8("%PDF-1.4\n1 0 obj(/Encrypt 5 0 R /Standard)endobj\n");
    assertEquals(
        Inspected.GOOD, found(join(said, end(said.length, "xref\ntrailer<</Root 1 0 R>>"))));
  }

  private static Finding found(byte[] pdf) {
    return Inspected.as(Format.PDF, pdf);
  }

  /** The dictionary far from both ends. */
  private static byte[] encrypted(String dictionary) {
    byte[] filler = new byte[2 << 20];
    byte[] before =
        join(
            utf8("%PDF-1.6\n"),
            filler,
            utf8("\n5 0 obj\n"),
            dictionary.getBytes(StandardCharsets.ISO_8859_1),
            utf8("\nendobj\n"),
            filler,
            utf8("\n"));
    return join(before, end(before.length, trailer("5 0 R")));
  }

  private static byte[] direct(String dictionary) {
    byte[] before = utf8("%PDF-1.6\n");
    return join(before, end(before.length, trailer(dictionary)));
  }

  private static String trailer(String encryption) {
    return "xref\n0 0\ntrailer<</Root 1 0 R/ID[<" + ID + "><00>]/Encrypt " + encryption + ">>";
  }

  private static byte[] end(int reference, String trailer) {
    return utf8(trailer + "\nstartxref\n" + reference + "\n%%EOF");
  }

  /** The keys as strings of characters, as most writers have them. */
  private static String literal(String keys) {
    var literal = new StringBuilder();
    int at = 0;
    for (int open = keys.indexOf('<'); open >= 0; open = keys.indexOf('<', at)) {
      int close = keys.indexOf('>', open);
      byte[] bytes = HexFormat.of().parseHex(keys.substring(open + 1, close));
      String characters = new String(bytes, StandardCharsets.ISO_8859_1);
      literal.append(keys, at, open).append('(');
      literal.append(characters.replaceAll("[()\\\\]", "\\\\$0").replace("\r", "\\015"));
      literal.append(')');
      at = close + 1;
    }
    return literal.append(keys.substring(at)).toString();
  }
}
