package portal.acceptance.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.acceptance.agreement.RoleTable;
import portal.acceptance.template.SamFunction;
import portal.acceptance.template.SamTemplate;
import portal.http.Role;
import portal.local.LocalPortal;

/** Every staff route refuses every token but a good one. */
@ExtendWith(SharedPortal.class)
class StaffTokensTest {
  private static Path data;
  private static LocalPortal portal;
  private static RSAKey key;
  private static JWTClaimsSet good;

  @BeforeAll
  static void start(RunningPortal shared) throws Exception {
    data = shared.data();
    portal = shared.portal();
    good = SignedJWT.parse(portal.accessToken("secretary")).getJWTClaimsSet();
    key = ownKey();
  }

  /** All that the template has. */
  private static List<String> staffRoutes() {
    return SamTemplate.read().functions().stream()
        .flatMap(SamFunction::triggers)
        .filter(SamFunction.Trigger::isHttp)
        .map(SamFunction.Trigger::routeKey)
        .filter(route -> route.contains(" /api/staff/"))
        .toList();
  }

  private static RSAKey ownKey() throws Exception {
    String kid = SignedJWT.parse(portal.accessToken("secretary")).getHeader().getKeyID();
    try (var files = Files.walk(data.resolve("secrets"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        if (text.contains("\"RSA\"")) {
          RSAKey parsed = RSAKey.parse(text);
          assertEquals(kid, parsed.getKeyID());
          return parsed;
        }
      }
    }
    throw new AssertionError("The issuer's key is not in the data folder");
  }

  private static String signed(Consumer<JWTClaimsSet.Builder> change) {
    return signed(change, key);
  }

  private static String signed(Consumer<JWTClaimsSet.Builder> change, RSAKey by) {
    JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder(good);
    change.accept(claims);
    try {
      var jwt =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
              claims.build());
      jwt.sign(new RSASSASigner(by));
      return jwt.serialize();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What a route answers, with something in each place of a variable. */
  private static int status(String route, String token) {
    String[] parts = route.replaceAll("\\{[^}]*}", "C-0000000000").split(" ", 2);
    Client client = new Client(portal);
    Client.Call call =
        switch (parts[0]) {
          case "GET" -> client.get(parts[1]);
          case "DELETE" -> client.delete(parts[1]).freshKey().ifMatch("\"1\"");
          default -> client.post(parts[1]).freshKey().ifMatch("\"1\"").json("{}");
        };
    return (token.isEmpty() ? call : call.header("authorization", token)).send().status();
  }

  private static Map<String, String> bad() throws Exception {
    var jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(), good);
    jwt.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
    RSAKey foreign = new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate();
    String fine = signed(_ -> {});
    Date past = Date.from(Instant.now().minusSeconds(60));
    return Map.ofEntries(
        Map.entry("none", ""),
        Map.entry("empty", "Bearer "),
        Map.entry("no token", "Bearer x.y.z"),
        Map.entry("basic", "Basic dXNlcjpwYXNz"),
        Map.entry("a link's secret", "Capability 0123456789ABCDEFGHJKMNPQRS"),
        Map.entry("alg none", "Bearer " + new PlainJWT(good).serialize()),
        Map.entry("public key as HMAC secret", "Bearer " + jwt.serialize()),
        Map.entry("foreign key", "Bearer " + signed(_ -> {}, foreign)),
        Map.entry("signature cut", "Bearer " + fine.substring(0, fine.length() - 8)),
        Map.entry("payload changed", "Bearer " + fine.replaceFirst("\\.[^.]{6}", ".eyJzdX")),
        Map.entry("expired", "Bearer " + signed(claims -> claims.expirationTime(past))),
        Map.entry("no expiry", "Bearer " + signed(claims -> claims.expirationTime(null))),
        Map.entry(
            "not yet valid",
            "Bearer "
                + signed(
                    claims -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(600))))),
        Map.entry(
            "wrong issuer", "Bearer " + signed(claims -> claims.issuer("https://other.example"))),
        Map.entry("wrong client", "Bearer " + signed(claims -> claims.claim("client_id", "other"))),
        Map.entry(
            "ID token",
            "Bearer "
                + signed(
                    claims ->
                        claims
                            .claim("token_use", "id")
                            .claim("client_id", null)
                            .audience(String.valueOf(good.getClaims().get("client_id"))))),
        Map.entry("no use", "Bearer " + signed(claims -> claims.claim("token_use", null))));
  }

  @Test
  void aBadTokenOpensNothing() throws Exception {
    List<String> opened = new ArrayList<>();
    Map<String, String> bad = bad();
    assertTrue(bad.size() >= 15);
    assertTrue(staffRoutes().size() > 30, () -> "" + staffRoutes());
    for (String route : staffRoutes()) {
      bad.forEach(
          (name, token) -> {
            int status = status(route, token);
            if (status != 401) {
              opened.add(name + " at " + route + ": " + status);
            }
          });
    }
    assertEquals(List.of(), opened);
  }

  /** Every role on every route; what lets a role in has nothing there, or wants more of it. */
  @Test
  void aRouteIsForbiddenToTheRolesThatTheTableDoesNotNameAndToNoOther() {
    List<String> wrong = new ArrayList<>();
    for (Role role : Role.values()) {
      String token = "Bearer " + portal.accessToken(role.code());
      RoleTable.read()
          .routes()
          .forEach(
              (route, roles) -> {
                int status = status(route, token);
                if ((status == 403) == roles.contains(role) || status == 401 || status >= 500) {
                  wrong.add(role + " at " + route + ": " + status);
                }
              });
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void aGoodTokenIsLetIn() throws ParseException {
    assertEquals(200, status("GET /api/staff/cases", "Bearer " + signed(_ -> {})));
  }
}
