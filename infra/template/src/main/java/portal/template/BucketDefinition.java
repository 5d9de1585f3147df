package portal.template;

import java.util.List;

/**
 * A bucket of the template.
 *
 * @param cors which pages may use it, and how
 * @param events whether it tells the default bus of its objects
 */
public record BucketDefinition(String name, List<HttpApi.Cors> cors, boolean events) {
  public BucketDefinition {
    cors = List.copyOf(cors);
  }

  /** The bucket's origin in AWS. */
  public String origin() {
    return "https://%s.s3.%s.amazonaws.com".formatted(name, Surroundings.REGION);
  }
}
