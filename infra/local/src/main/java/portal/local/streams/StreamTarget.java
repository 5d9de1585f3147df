package portal.local.streams;

import java.util.List;

/** Where a stream's records go. */
interface StreamTarget {
  /**
   * Takes a batch.
   *
   * @return how many of the first records are done with; the rest failed
   * @throws Exception if the batch failed as a whole
   */
  int deliver(List<StreamRecord> batch) throws Exception;
}
