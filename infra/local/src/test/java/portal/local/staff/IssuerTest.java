package portal.local.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import portal.http.Role;
import portal.local.gateway.Reply;
import portal.local.gateway.Request;
import portal.template.SignIn;

class IssuerTest {
  private static final String BACK = "http://localhost:1/staff";
  private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
  private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

  private final Issuer issuer = issuer();

  private static Issuer issuer() {
    try {
      return new Issuer(
          new SignIn("https://issuer", "client", List.of(BACK), List.of(BACK)),
          new RSAKeyGenerator(2048).keyID("k").generate(),
          Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC),
          (query, staff) -> "page");
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String query(String redirect, String challenge) {
    return "response_type=code&client_id=client&state=s&code_challenge_method=S256&code_challenge="
        + challenge
        + "&redirect_uri="
        + URLEncoder.encode(redirect, StandardCharsets.UTF_8);
  }

  private Reply send(String method, String path, String query, String body) {
    return issuer.answer(
        new Request(
            method,
            Issuer.PATH + path,
            query,
            Map.of(),
            body.getBytes(StandardCharsets.UTF_8),
            "HTTP/1.1",
            "127.0.0.1"));
  }

  private String code() {
    Reply reply = send("POST", "/oauth2/authorize", query(BACK, CHALLENGE), "role=director");
    String location = reply.headers().getFirst().getValue();
    assertTrue(location.startsWith(BACK + "?code=") && location.endsWith("&state=s"), location);
    return location.substring((BACK + "?code=").length(), location.length() - "&state=s".length());
  }

  private Reply redeem(String code, String verifier) {
    return send(
        "POST",
        "/oauth2/token",
        "",
        "grant_type=authorization_code&client_id=client&code=%s&code_verifier=%s&redirect_uri=%s"
            .formatted(code, verifier, URLEncoder.encode(BACK, StandardCharsets.UTF_8)));
  }

  @Test
  void aCodeIsExchangedForTokensLikeTheHostedOnes() throws Exception {
    Reply reply = redeem(code(), VERIFIER);
    assertEquals(200, reply.status());
    var json = new ObjectMapper().readTree(reply.body());
    JWTClaimsSet access = SignedJWT.parse(json.path("access_token").asText()).getJWTClaimsSet();
    assertEquals("https://issuer", access.getIssuer());
    assertEquals("client", access.getStringClaim("client_id"));
    assertEquals("access", access.getStringClaim("token_use"));
    assertEquals("openid", access.getStringClaim("scope"));
    assertEquals(List.of("director"), access.getStringListClaim("cognito:groups"));
    assertEquals(List.of(), access.getAudience());
    JWTClaimsSet id = SignedJWT.parse(json.path("id_token").asText()).getJWTClaimsSet();
    assertEquals(List.of("client"), id.getAudience());
    assertEquals("id", id.getStringClaim("token_use"));
  }

  @Test
  void aRefreshTokenGivesAnotherAccessToken() throws Exception {
    var json = new ObjectMapper().readTree(redeem(code(), VERIFIER).body());
    String grant = "grant_type=refresh_token&client_id=client&refresh_token=";
    String refresh = json.path("refresh_token").asText();
    assertEquals(200, send("POST", "/oauth2/token", "", grant + refresh).status());
    String access = json.path("access_token").asText();
    assertEquals(400, send("POST", "/oauth2/token", "", grant + access).status());
    assertEquals(List.of("refresh"), SignedJWT.parse(refresh).getJWTClaimsSet().getAudience());
  }

  @Test
  void aCodeWorksOnceAndOnlyWithItsVerifier() {
    String code = code();
    assertEquals(200, redeem(code, VERIFIER).status());
    assertEquals(400, redeem(code, VERIFIER).status());
    assertEquals(400, redeem(code(), "x".repeat(43)).status());
  }

  /** A role that is added can be tried at once. */
  @Test
  void everyRoleCanSignInInTheOrderOfTheEnum() throws Exception {
    assertEquals(
        Arrays.stream(Role.values()).map(Role::code).toList(),
        DemoStaff.all().stream().map(DemoStaff::role).toList());
    for (DemoStaff staff : DemoStaff.all()) {
      assertEquals(
          List.of(staff.role()),
          SignedJWT.parse(issuer.accessToken(staff.role()))
              .getJWTClaimsSet()
              .getStringListClaim("cognito:groups"));
    }
    assertEquals(
        Role.values().length, DemoStaff.all().stream().map(DemoStaff::title).distinct().count());
  }

  @Test
  void onlyTheDeclaredAddressAndClientAreServed() {
    assertEquals(200, send("GET", "/oauth2/authorize", query(BACK, CHALLENGE), "").status());
    assertEquals(400, send("GET", "/oauth2/authorize", query(BACK + "/x", CHALLENGE), "").status());
    assertEquals(400, send("GET", "/oauth2/authorize", query(BACK, "short"), "").status());
    String plain = query(BACK, CHALLENGE).replace("S256", "plain");
    assertEquals(400, send("GET", "/oauth2/authorize", plain, "").status());
    assertEquals(400, send("GET", "/logout", "logout_uri=https://evil.example", "").status());
  }
}
