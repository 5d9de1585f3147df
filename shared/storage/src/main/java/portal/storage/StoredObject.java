package portal.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * An object as it comes from the storage.
 *
 * @param type the media type that it was stored with
 * @param content its bytes, once, as they arrive
 */
public record StoredObject(long length, String type, InputStream content) implements AutoCloseable {

  @Override
  public void close() {
    try {
      content.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
