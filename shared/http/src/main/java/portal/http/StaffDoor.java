package portal.http;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portal.aws.Host;
import portal.language.Language;
import portal.language.Said;

/**
 * Lets staff in: the authorizer has verified the token's signature; issuer, client, use, time and
 * role are checked once more here, so that a misplaced route or authorizer opens nothing.
 */
public final class StaffDoor {
  private final String issuer;
  private final String client;
  private final Clock clock;

  public StaffDoor(Host host) {
    this.issuer = host.variable("STAFF_ISSUER");
    this.client = host.variable("STAFF_CLIENT");
    this.clock = host.systemClock();
  }

  /** What answers only who has one of the roles. */
  public StaffRoute by(Set<Role> roles, Admitted endpoint) {
    return new StaffRoute(roles, request -> endpoint.answer(request, admitted(request, roles)));
  }

  /** Whether an admitted member of staff has this role too. */
  public boolean holds(Request request, Role role) {
    return roles(request.claims()).contains(role);
  }

  /** The account of a signed-in member of staff who has one of the roles; a problem otherwise. */
  private String admitted(Request request, Set<Role> roles) {
    Map<String, String> claims = request.claims();
    if (!isOurs(claims)) {
      throw Problem.of(
              ProblemKind.UNAUTHORIZED,
              new Said(
                  "Send an access token of the staff's sign-in.",
                  "Melden Sie sich als Mitarbeiterin oder Mitarbeiter an."))
          .exception();
    }
    if (Collections.disjoint(roles(claims), roles)) {
      throw Problem.of(
              ProblemKind.NOT_ALLOWED,
              new Said(
                  "This needs the role " + titles(roles, Language.EN, " or ") + ".",
                  "Dafür braucht es die Rolle " + titles(roles, Language.DE, " oder ") + "."))
          .exception();
    }
    return Optional.ofNullable(claims.get("sub"))
        .orElseThrow(
            () ->
                Problem.of(
                        ProblemKind.UNAUTHORIZED,
                        new Said("The token names nobody.", "Das Token nennt niemanden."))
                    .exception());
  }

  private static String titles(Set<Role> roles, Language language, String or) {
    return roles.stream()
        .map(role -> role.title().in(language))
        .sorted()
        .collect(Collectors.joining(or));
  }

  private boolean isOurs(Map<String, String> claims) {
    return issuer.equals(claims.get("iss"))
        && client.equals(claims.get("client_id"))
        && "access".equals(claims.get("token_use"))
        && expires(claims).filter(at -> at > clock.instant().getEpochSecond()).isPresent();
  }

  /** The HTTP API writes numbers as it likes, 1.7E9 included. */
  private static Optional<Long> expires(Map<String, String> claims) {
    try {
      return Optional.ofNullable(claims.get("exp"))
          .map(text -> new java.math.BigDecimal(text).longValue());
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  /**
   * An array claim arrives as the text {@code [one two]}; what is no role is passed over. A group's
   * name can hold a comma, but no blank.
   */
  private static Set<Role> roles(Map<String, String> claims) {
    String groups = claims.getOrDefault("cognito:groups", "");
    String inner =
        groups.startsWith("[") && groups.endsWith("]")
            ? groups.substring(1, groups.length() - 1)
            : groups;
    return Arrays.stream(inner.split(" ", -1))
        .map(Role::ofCode)
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
  }
}
