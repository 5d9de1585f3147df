package portal.local.staff;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import portal.template.SignIn;

/** Tokens with the claims that a user pool's tokens have. */
final class Tokens {
  static final Duration LIFE = Duration.ofHours(1);
  private static final Duration REFRESH_LIFE = Duration.ofDays(1);
  private static final String REFRESH_AUDIENCE = "refresh";

  private final SignIn signIn;
  private final RSAKey key;
  private final Clock clock;

  Tokens(SignIn signIn, RSAKey key, Clock clock) {
    this.signIn = signIn;
    this.key = key;
    this.clock = clock;
  }

  String access(DemoStaff staff) {
    return signed(
        claims(staff, "access")
            .claim("client_id", signIn.client())
            .claim("scope", "openid")
            .claim("version", 2)
            .claim("username", staff.subject()));
  }

  String id(DemoStaff staff, Optional<String> nonce) {
    JWTClaimsSet.Builder claims =
        claims(staff, "id")
            .audience(signIn.client())
            .claim("cognito:username", staff.subject())
            .claim("email", staff.email())
            .claim("email_verified", true);
    nonce.ifPresent(value -> claims.claim("nonce", value));
    return signed(claims);
  }

  /** Good for another access token, and for nothing else: no authorizer accepts its audience. */
  String refresh(DemoStaff staff) {
    Date until = Date.from(clock.instant().plus(REFRESH_LIFE));
    return signed(
        claims(staff, "refresh")
            .audience(REFRESH_AUDIENCE)
            .claim("role", staff.role())
            .expirationTime(until));
  }

  /** Whom a refresh token was given to, if it is one of these and still good. */
  Optional<DemoStaff> refreshed(String token) {
    try {
      SignedJWT jwt = SignedJWT.parse(token);
      JWTClaimsSet claims = jwt.getJWTClaimsSet();
      boolean good =
          jwt.verify(new RSASSAVerifier(key.toRSAPublicKey()))
              && claims.getAudience().contains(REFRESH_AUDIENCE)
              && clock.instant().isBefore(claims.getExpirationTime().toInstant());
      return good ? DemoStaff.of(String.valueOf(claims.getStringClaim("role"))) : Optional.empty();
    } catch (ParseException | JOSEException e) {
      return Optional.empty();
    }
  }

  private JWTClaimsSet.Builder claims(DemoStaff staff, String use) {
    Instant now = clock.instant();
    return new JWTClaimsSet.Builder()
        .subject(staff.subject())
        .issuer(signIn.issuer())
        .claim("token_use", use)
        .claim("cognito:groups", List.of(staff.role()))
        .claim("auth_time", now.getEpochSecond())
        .claim("origin_jti", UUID.randomUUID().toString())
        .jwtID(UUID.randomUUID().toString())
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plus(LIFE)));
  }

  private String signed(JWTClaimsSet.Builder claims) {
    try {
      var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
      var jwt = new SignedJWT(header, claims.build());
      jwt.sign(new RSASSASigner(key));
      return jwt.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
