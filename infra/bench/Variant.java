import java.util.ArrayList;
import java.util.List;

/**
 * A way to run the function.
 *
 * @param rehearses whether priming rehearses the network
 * @param flags of the JVM
 */
record Variant(String name, boolean rehearses, List<String> flags) {
  private static final List<String> C1 = List.of("-XX:TieredStopAtLevel=1");

  static List<Variant> all() {
    var all = new ArrayList<Variant>();
    all.add(new Variant("without TLS priming", false, List.of()));
    all.add(new Variant("with TLS priming", true, List.of()));
    all.add(new Variant("without TLS priming, C1", false, C1));
    all.add(new Variant("with TLS priming, C1", true, C1));
    return all;
  }

  /** A handler that does nothing, started cold: what every time is divided by. */
  static Variant floor() {
    return new Variant("floor", false, C1);
  }
}
