package portal.local.iam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import portal.template.Deployment;
import portal.template.FunctionDefinition;

/**
 * Keeps the templates that something was judged by as they are written, each set once: a test's own
 * is gone when somebody judges again.
 */
record KeptTemplates(Path folder) {
  /** The name of the folder in which they lie; it follows from what they say. */
  String keep(Path template, Map<String, String> parameters, Deployment deployment) {
    String root = String.valueOf(template.getFileName());
    var files = new TreeMap<String, byte[]>();
    var stacks = new TreeSet<String>();
    deployment.functions().stream().map(FunctionDefinition::template).forEach(stacks::add);
    stacks.add(root);
    try {
      for (String stack : stacks) {
        files.put(stack, Files.readAllBytes(template.resolveSibling(stack)));
      }
      String said = AccessLog.json(Map.of("root", root, "parameters", parameters));
      files.put("deployment.json", said.getBytes(StandardCharsets.UTF_8));
      String name = digest(files);
      write(files, folder.resolve(name));
      return name;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Who writes the same at the same time writes the same. */
  private static void write(Map<String, byte[]> files, Path into) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = into.resolve(file.getKey());
      Files.createDirectories(target.resolveSibling("."));
      Files.write(target, file.getValue());
    }
  }

  private static String digest(Map<String, byte[]> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (name, content) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(content);
          });
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
