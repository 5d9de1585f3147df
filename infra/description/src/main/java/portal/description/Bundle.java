package portal.description;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One document of several parts, in the order of a case's life; what all share comes last. */
final class Bundle {
  private static final List<String> KINDS =
      List.of(
          "securitySchemes",
          "parameters",
          "headers",
          "requestBodies",
          "schemas",
          "responses",
          "examples");

  private final Part shared;
  private final List<Part> parts;

  /**
   * @throws BrokenPart if two parts define the same
   */
  Bundle(Part shared, List<Part> capabilities) {
    this.shared = shared;
    this.parts =
        Stream.concat(
                capabilities.stream()
                    .sorted(Comparator.comparingInt(Part::place).thenComparing(Part::name)),
                Stream.of(shared))
            .toList();
    refuseDoubles();
    refuseUnknownKinds();
  }

  /** The document, with comments and order as the parts have them. */
  String text() {
    return Stream.of(
            Optional.of(shared.head().stripTrailing()),
            section("tags", "\n").map(text -> "tags:\n" + text),
            section("paths", "\n\n").map(text -> "\npaths:\n" + text),
            Optional.of("\ncomponents:\n" + components()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private String components() {
    return KINDS.stream()
        .flatMap(
            kind ->
                section("components." + kind, "\n")
                    .map(text -> "  " + kind + ":\n" + text)
                    .stream())
        .collect(Collectors.joining("\n\n"));
  }

  private Optional<String> section(String section, String between) {
    String text =
        parts.stream()
            .flatMap(part -> part.of(section).stream())
            .map(entry -> entry.text().stripTrailing())
            .collect(Collectors.joining(between));
    return Optional.of(text).filter(some -> !some.isEmpty());
  }

  private void refuseDoubles() {
    Map<String, String> seen = new HashMap<>();
    for (Part part : parts) {
      for (Entry entry : part.entries()) {
        String before = seen.put(entry.key(), part.name());
        if (before != null) {
          throw new BrokenPart(part.name(), entry.key() + " is already defined in " + before + ".");
        }
      }
    }
  }

  private void refuseUnknownKinds() {
    for (Part part : parts) {
      for (Entry entry : part.entries()) {
        String kind = entry.section().replaceFirst("^components\\.", "");
        if (!kind.equals(entry.section()) && !KINDS.contains(kind)) {
          throw new BrokenPart(part.name(), "There are no components of the kind " + kind + ".");
        }
      }
    }
  }
}
