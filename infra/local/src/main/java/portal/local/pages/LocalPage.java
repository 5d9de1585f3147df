package portal.local.pages;

import java.util.List;
import portal.local.gateway.Reply;
import portal.local.gateway.Request;

/** One of the local pages, with everything below its path. */
public interface LocalPage {
  /** The first segment of its path under {@code /_local/}. */
  String name();

  /**
   * Answers with a page, or with JSON for those who ask for it.
   *
   * @param rest the segments after the name
   */
  Reply answer(Request request, List<String> rest);
}
