package portal.local.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import portal.template.HttpApi;

/**
 * Checks a bearer token as the HTTP API's JWT authorizer does: RS256 by the issuer's keys, issuer,
 * audience, times.
 */
final class JwtAuthorizer {
  private final HttpApi.Authorizer declared;
  private final JWKSet keys;
  private final Clock clock;

  JwtAuthorizer(HttpApi.Authorizer declared, JWKSet keys, Clock clock) {
    this.declared = declared;
    this.keys = keys;
    this.clock = clock;
  }

  Optional<JWTClaimsSet> check(Request request) {
    return request.header("authorization").map(JwtAuthorizer::bearer).flatMap(this::verified);
  }

  private static String bearer(String header) {
    return header.regionMatches(true, 0, "Bearer ", 0, 7) ? header.substring(7).strip() : header;
  }

  private Optional<JWTClaimsSet> verified(String token) {
    try {
      SignedJWT jwt = SignedJWT.parse(token);
      return signed(jwt) && accepted(jwt.getJWTClaimsSet())
          ? Optional.of(jwt.getJWTClaimsSet())
          : Optional.empty();
    } catch (ParseException | JOSEException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private boolean signed(SignedJWT jwt) throws JOSEException {
    JWK key = keys.getKeyByKeyId(String.valueOf(jwt.getHeader().getKeyID()));
    return key != null
        && JWSAlgorithm.RS256.equals(jwt.getHeader().getAlgorithm())
        && jwt.verify(new RSASSAVerifier(key.toRSAKey()));
  }

  private boolean accepted(JWTClaimsSet claims) throws ParseException {
    Instant now = clock.instant();
    return declared.issuer().equals(claims.getIssuer())
        && meant(claims)
        && claims.getExpirationTime() != null
        && now.isBefore(claims.getExpirationTime().toInstant())
        && !after(claims.getNotBeforeTime(), now)
        && !after(claims.getIssueTime(), now);
  }

  private boolean meant(JWTClaimsSet claims) throws ParseException {
    List<String> audience = claims.getAudience();
    String client = claims.getStringClaim("client_id");
    return audience.isEmpty()
        ? client != null && declared.audience().contains(client)
        : audience.stream().anyMatch(declared.audience()::contains);
  }

  private static boolean after(@org.jspecify.annotations.Nullable Date time, Instant now) {
    return time != null && time.toInstant().isAfter(now);
  }
}
