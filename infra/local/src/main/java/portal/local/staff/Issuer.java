package portal.local.staff;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import portal.local.gateway.Reply;
import portal.local.gateway.Request;
import portal.local.gateway.Site;
import portal.template.SignIn;

/**
 * The sign-in pages and token endpoint: authorization code with PKCE for one public client and one
 * redirect address. Anyone on this machine can sign in as any demo member of staff.
 */
public final class Issuer implements Site {
  /** Where it is, under the origin. */
  public static final String PATH = "/_local/sign-in";

  private final SignIn signIn;
  private final JWKSet keys;
  private final Tokens tokens;
  private final Codes codes;
  private final SignInPage page;

  public Issuer(SignIn signIn, RSAKey key, Clock clock, SignInPage page) {
    this.signIn = signIn;
    this.keys = new JWKSet(key.toPublicJWK());
    this.tokens = new Tokens(signIn, key, clock);
    this.codes = new Codes(clock);
    this.page = page;
  }

  /** The public keys that its tokens verify with. */
  public JWKSet keys() {
    return keys;
  }

  /** An access token for a role, for tests. */
  public String accessToken(String role) {
    return tokens.access(DemoStaff.of(role).orElseThrow());
  }

  @Override
  public Reply answer(Request request) {
    return switch (request.method() + " " + request.path().substring(PATH.length())) {
      case "GET /oauth2/authorize" -> authorize(request);
      case "POST /oauth2/authorize" -> signedIn(request);
      case "POST /oauth2/token" -> token(request);
      case "GET /logout" -> logout(request);
      case "GET /.well-known/jwks.json" -> Reply.json(200, keys.toString());
      case "POST /token" -> direct(request);
      default -> Reply.message(404, "Not Found");
    };
  }

  private Reply authorize(Request request) {
    return objection(request)
        .map(message -> Reply.message(400, message))
        .orElseGet(() -> Reply.html(page.of(request.query(), DemoStaff.all())));
  }

  /** The form posts to the same address, so that the query is what was checked before. */
  private Reply signedIn(Request request) {
    Optional<String> objection = objection(request);
    Optional<DemoStaff> staff = request.field("role").flatMap(DemoStaff::of);
    if (objection.isPresent() || staff.isEmpty()) {
      return Reply.message(400, objection.orElse("Unknown role"));
    }
    String redirect = request.parameter("redirect_uri").orElseThrow();
    String code =
        codes.issue(
            staff.get(),
            redirect,
            request.parameter("code_challenge").orElseThrow(),
            request.parameter("nonce"));
    String state = request.parameter("state").map(value -> "&state=" + encode(value)).orElse("");
    return Reply.seeOther(redirect + "?code=" + encode(code) + state);
  }

  private Optional<String> objection(Request request) {
    boolean knownAddress =
        request.parameter("redirect_uri").filter(signIn.callbacks()::contains).isPresent();
    if (!knownAddress || !is(request, "client_id", signIn.client())) {
      return Optional.of("redirect_mismatch");
    }
    boolean challenged =
        is(request, "code_challenge_method", "S256")
            && request
                .parameter("code_challenge")
                .filter(value -> value.length() == 43)
                .isPresent();
    return is(request, "response_type", "code") && challenged
        ? Optional.empty()
        : Optional.of("invalid_request");
  }

  private static boolean is(Request request, String name, String value) {
    return request.parameter(name).filter(value::equals).isPresent();
  }

  private Reply token(Request request) {
    if (!request.field("client_id").filter(signIn.client()::equals).isPresent()) {
      return error("invalid_client");
    }
    return switch (request.field("grant_type").orElse("")) {
      case "authorization_code" -> redeemed(request);
      case "refresh_token" ->
          tokens
              .refreshed(request.field("refresh_token").orElse(""))
              .map(staff -> granted(staff, Optional.empty(), Optional.empty()))
              .orElseGet(() -> error("invalid_grant"));
      default -> error("unsupported_grant_type");
    };
  }

  private Reply redeemed(Request request) {
    return codes
        .redeem(
            request.field("code").orElse(""),
            request.field("redirect_uri").orElse(""),
            request.field("code_verifier").orElse(""))
        .map(
            grant ->
                granted(grant.staff(), grant.nonce(), Optional.of(tokens.refresh(grant.staff()))))
        .orElseGet(() -> error("invalid_grant"));
  }

  private Reply granted(DemoStaff staff, Optional<String> nonce, Optional<String> refresh) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("access_token", tokens.access(staff));
    json.put("id_token", tokens.id(staff, nonce));
    refresh.ifPresent(token -> json.put("refresh_token", token));
    json.put("token_type", "Bearer");
    json.put("expires_in", Tokens.LIFE.toSeconds());
    return Reply.json(200, json.toString()).with("Cache-Control", "no-store");
  }

  private static Reply error(String error) {
    return Reply.json(400, JsonNodeFactory.instance.objectNode().put("error", error).toString());
  }

  private Reply logout(Request request) {
    return request
        .parameter("logout_uri")
        .filter(signIn.logouts()::contains)
        .map(Reply::seeOther)
        .orElseGet(() -> Reply.message(400, "redirect_mismatch"));
  }

  private Reply direct(Request request) {
    return request
        .parameter("role")
        .flatMap(DemoStaff::of)
        .map(staff -> granted(staff, Optional.empty(), Optional.of(tokens.refresh(staff))))
        .orElseGet(() -> Reply.message(400, "Unknown role"));
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
