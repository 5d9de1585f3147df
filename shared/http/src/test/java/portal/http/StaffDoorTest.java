package portal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import portal.aws.Host;

class StaffDoorTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final Map<String, String> GOOD =
      Map.of(
          "iss", "https://issuer.example",
          "client_id", "client",
          "token_use", "access",
          "exp", Long.toString(NOW.getEpochSecond() + 60),
          "sub", "5d2c",
          "cognito:groups", "[finance secretary]");

  private final StaffDoor door =
      new StaffDoor(
          new Host(
              Map.of("STAFF_ISSUER", "https://issuer.example", "STAFF_CLIENT", "client"),
              Clock.fixed(NOW, ZoneOffset.UTC),
              Clock.fixed(NOW, ZoneOffset.UTC),
              new Random(1),
              List.of()));

  private static Request with(Map<String, String> claims) {
    return new Request(
        "id", "GET /", Map.of(), Map.of(), Map.of(), claims, "192.0.2.1", new byte[0]);
  }

  /** Whom the door lets in to what is for the secretary. */
  private String admitted(Map<String, String> claims) {
    return door.by(Set.of(Role.SECRETARY), (_, subject) -> new Response(200, Map.of(), subject))
        .answer(with(claims))
        .body();
  }

  @Test
  void aGoodTokenOfTheRightRoleIsAdmitted() {
    assertEquals("5d2c", admitted(GOOD));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void eachRoleIsAdmittedToItsOwnAndToNothingElse(Role role) {
    Request request = with(claims("cognito:groups", "[" + role.code() + "]"));
    for (Role other : Role.values()) {
      StaffRoute route =
          door.by(Set.of(other), (_, subject) -> new Response(200, Map.of(), subject));
      if (other == role) {
        assertEquals(200, route.answer(request).status());
      } else {
        var refused = assertThrows(ProblemException.class, () -> route.answer(request));
        assertEquals(
            "This needs the role " + other.title().english() + ".",
            refused.problem().detail().english());
      }
    }
  }

  @Test
  void whatIsNoRoleIsPassedOver() {
    assertEquals("5d2c", admitted(claims("cognito:groups", "[tester secretary eu-pool_Google]")));
  }

  @Test
  void aRouteOfSeveralRolesNamesThemAll() {
    StaffRoute route =
        door.by(
            Set.of(Role.SECRETARY, Role.CX_OFFICER, Role.DIRECTOR),
            (_, subject) -> new Response(200, Map.of(), subject));
    var refused =
        assertThrows(
            ProblemException.class,
            () -> route.answer(with(claims("cognito:groups", "[finance]"))));
    assertEquals(
        "This needs the role Customer-experience officer or Director or Secretary.",
        refused.problem().detail().english());
  }

  private static Map<String, String> claims(String name, String value) {
    Map<String, String> claims = new HashMap<>(GOOD);
    claims.put(name, value);
    return claims;
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "iss, https://other.example, 401",
        "iss, none, 401",
        "client_id, other, 401",
        "client_id, none, 401",
        "token_use, id, 401",
        "token_use, none, 401",
        "exp, 1772445600, 401",
        "exp, x, 401",
        "exp, none, 401",
        "sub, none, 401",
        "cognito:groups, [director], 403",
        "cognito:groups, '[tester,secretary]', 403",
        "cognito:groups, 'tester,secretary', 403",
        "cognito:groups, secretaryx, 403",
        "cognito:groups, [], 403",
        "cognito:groups, none, 403"
      })
  void oneWrongClaimIsEnoughToBeRefused(String claim, String value, int status) {
    Map<String, String> claims = new HashMap<>(GOOD);
    if (value == null) {
      claims.remove(claim);
    } else {
      claims.put(claim, value);
    }
    var refused = assertThrows(ProblemException.class, () -> admitted(claims));
    assertEquals(status, refused.problem().kind().status());
  }

  @Test
  void expiryMayBeWrittenAsAFloatingNumber() {
    assertEquals("5d2c", admitted(claims("exp", "1.772449E9")));
  }
}
