package portal.letters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import portal.local.mail.SampleMail;

/** Writes every sample into the folder that its one argument names, in all of its forms. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    for (SampleMail sample : new SampleLetters().get()) {
      Files.writeString(folder.resolve(sample.id() + ".html"), sample.read().html());
      Files.writeString(folder.resolve(sample.id() + ".txt"), sample.read().text());
      Files.write(folder.resolve(sample.id() + ".eml"), sample.raw());
    }
  }
}
