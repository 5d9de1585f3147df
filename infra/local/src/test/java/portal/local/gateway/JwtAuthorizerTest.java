package portal.local.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import portal.template.HttpApi;

@SuppressWarnings("JavaUtilDate") // The JWT library's.
class JwtAuthorizerTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final RSAKey KEY = key("one");
  private static final JwtAuthorizer AUTHORIZER =
      new JwtAuthorizer(
          new HttpApi.Authorizer("https://issuer", List.of("client")),
          new JWKSet(KEY.toPublicJWK()),
          Clock.fixed(NOW, ZoneOffset.UTC));

  private static RSAKey key(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean passes(String token) {
    var headers = Map.of("authorization", List.of("Bearer " + token));
    return AUTHORIZER
        .check(new Request("GET", "/", "", headers, new byte[0], "HTTP/1.1", "127.0.0.1"))
        .isPresent();
  }

  private static JWTClaimsSet claims(UnaryOperator<JWTClaimsSet.Builder> change) {
    return change
        .apply(
            new JWTClaimsSet.Builder()
                .issuer("https://issuer")
                .claim("client_id", "client")
                .issueTime(Date.from(NOW.minusSeconds(10)))
                .expirationTime(Date.from(NOW.plusSeconds(10))))
        .build();
  }

  private static String signed(RSAKey key, UnaryOperator<JWTClaimsSet.Builder> change)
      throws JOSEException {
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build();
    var jwt = new SignedJWT(header, claims(change));
    jwt.sign(new RSASSASigner(key));
    return jwt.serialize();
  }

  @Test
  void aGoodTokenPasses() throws JOSEException {
    assertEquals(true, passes(signed(KEY, claims -> claims)));
    assertEquals(true, passes(signed(KEY, claims -> claims.audience("client"))));
  }

  @Test
  void badTokensDoNot() throws JOSEException {
    var bad =
        Map.of(
            "another key", signed(key("one"), claims -> claims),
            "issuer", signed(KEY, claims -> claims.issuer("https://other")),
            "client", signed(KEY, claims -> claims.claim("client_id", "other")),
            "audience", signed(KEY, claims -> claims.audience("other")),
            "expired", signed(KEY, claims -> claims.expirationTime(Date.from(NOW))),
            "without end", signed(KEY, claims -> claims.expirationTime(null)),
            "not yet", signed(KEY, claims -> claims.notBeforeTime(Date.from(NOW.plusSeconds(1)))),
            "of the future", signed(KEY, claims -> claims.issueTime(Date.from(NOW.plusSeconds(1)))),
            "alg none", new PlainJWT(claims(claims -> claims)).serialize(),
            "nothing", "");
    bad.forEach((name, token) -> assertEquals(false, passes(token), name));
  }

  @Test
  void thePublicKeyIsNotASharedSecret() throws JOSEException {
    var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("one").build();
    var jwt = new SignedJWT(header, claims(claims -> claims));
    jwt.sign(new MACSigner(KEY.toRSAPublicKey().getEncoded()));
    assertEquals(false, passes(jwt.serialize()));
  }
}
