package portal.acceptance.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import portal.acceptance.house.Capabilities;
import portal.acceptance.template.Root;
import portal.acceptance.template.SamFunction;
import portal.acceptance.template.SamTemplate;
import portal.acceptance.template.Samples;

/** A function of the template, as its capability's zip holds it. */
record ZippedFunction(SamFunction declared) {

  static ZippedFunction of(String name) {
    return SamTemplate.read().functions().stream()
        .filter(function -> function.name().equals(name))
        .findAny()
        .map(ZippedFunction::new)
        .orElseThrow();
  }

  String name() {
    return declared.name();
  }

  /** The capability in whose folder the zip is built. */
  String capability() {
    return Path.of(declared.zip()).getName(1).toString();
  }

  String handler() {
    return declared.handler() + "::handleRequest";
  }

  Path zip() {
    return Root.path(declared.zip());
  }

  String firstSample() {
    return Samples.of(name()).getFirst();
  }

  Path unpack(Path task) {
    try {
      Files.createDirectories(task);
      return UnpackedZip.unpack(zip(), task);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the capability says what its samples presuppose, in words. */
  String presupposed() {
    String name = Capabilities.nameOf(capability(), World.NAME);
    return World.of(capability()).isPresent() ? "in " + name : "and there is no " + name;
  }

  @Override
  public String toString() {
    return name();
  }
}
