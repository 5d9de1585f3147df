package portal.stores;

import java.util.HashMap;
import java.util.Map;
import portal.storage.SmallObjects;

/** Small objects in memory, as strict as the bucket. */
public final class InMemoryPrints implements SmallObjects {
  private final Map<String, byte[]> objects = new HashMap<>();
  private boolean isAway;

  /** From now on the storage answers nothing, or answers again. */
  public synchronized void away(boolean isAway) {
    this.isAway = isAway;
  }

  @Override
  public synchronized boolean put(String key, String type, byte[] content) {
    answer();
    return objects.putIfAbsent(key, content.clone()) == null;
  }

  @Override
  public synchronized byte[] read(String key, int most) {
    answer();
    byte[] content = objects.get(key);
    if (content == null || content.length > most) {
      throw new NoObject(key);
    }
    return content.clone();
  }

  private void answer() {
    if (isAway) {
      throw new NoObject("The storage does not answer");
    }
  }
}
