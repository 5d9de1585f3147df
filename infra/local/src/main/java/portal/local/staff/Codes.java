package portal.local.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Authorization codes: single use, five minutes, bound to a redirect address and a PKCE challenge.
 */
final class Codes {
  private static final Duration LIFE = Duration.ofMinutes(5);

  private final Map<String, Grant> grants = new ConcurrentHashMap<>();
  private final SecureRandom random = new SecureRandom();
  private final Clock clock;

  Codes(Clock clock) {
    this.clock = clock;
  }

  String issue(DemoStaff staff, String redirect, String challenge, Optional<String> nonce) {
    Instant now = clock.instant();
    grants.values().removeIf(grant -> now.isAfter(grant.until));
    byte[] bytes = new byte[24];
    random.nextBytes(bytes);
    String code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    grants.put(code, new Grant(staff, redirect, challenge, nonce, now.plus(LIFE)));
    return code;
  }

  Optional<Grant> redeem(String code, String redirect, String verifier) {
    return Optional.ofNullable(grants.remove(code))
        .filter(grant -> clock.instant().isBefore(grant.until))
        .filter(grant -> grant.redirect.equals(redirect))
        .filter(grant -> grant.challenge.equals(challenge(verifier)));
  }

  static String challenge(String verifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  record Grant(
      DemoStaff staff, String redirect, String challenge, Optional<String> nonce, Instant until) {}
}
