package portal.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.Log;
import portal.json.JsonObject;
import portal.notifications.post.Post;

/**
 * What the mail service allows: asked once in a few minutes, counted down meanwhile. Used by one
 * run at a time.
 */
final class Quota {
  /** As long as an account's figures may be older than they are; they change by the day. */
  private static final Duration REMEMBERED = Duration.ofMinutes(5);

  private final Post post;
  private final Clock clock;
  private Optional<Remembered> remembered = Optional.empty();

  @Inject
  Quota(Post post, Host host) {
    this.post = post;
    this.clock = host.systemClock();
  }

  /** How many mails a second. */
  double perSecond() {
    return now().allowance().perSecond();
  }

  /** Whether one more may go out. */
  boolean hasLeft() {
    return now().allowance().left() > 0;
  }

  void spend() {
    Remembered known = now();
    Post.Allowance allowance = known.allowance();
    remembered =
        Optional.of(
            new Remembered(
                new Post.Allowance(allowance.perSecond(), allowance.left() - 1), known.until()));
  }

  /** The next run asks again. */
  void forget() {
    remembered = Optional.empty();
  }

  private Remembered now() {
    Instant now = clock.instant();
    Remembered known =
        remembered
            .filter(earlier -> now.isBefore(earlier.until()))
            .orElseGet(() -> new Remembered(asked(), now.plus(REMEMBERED)));
    remembered = Optional.of(known);
    return known;
  }

  private Post.Allowance asked() {
    Post.Allowance allowance = post.allowance();
    if (allowance.left() <= 0) {
      // Nothing will go out, and nothing will fail: nobody else would say so.
      Log.count("MailsBarred", JsonObject.builder().text("code", "NoQuotaLeft").build());
    }
    return allowance;
  }

  private record Remembered(Post.Allowance allowance, Instant until) {}
}
