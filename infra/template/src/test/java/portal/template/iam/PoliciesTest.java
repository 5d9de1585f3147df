package portal.template.iam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.template.iam.Condition.Operator;
import portal.template.iam.Statement.Principals;

class PoliciesTest {
  private static final String ROLE = "arn:aws:iam::1:role/writer";
  private static final Caller WRITER = Caller.InRole.of(ROLE, "Write");
  private static final Caller BUS = new Caller.Service("events.amazonaws.com");
  private static final String TABLE = "arn:aws:dynamodb:r:1:table/notes";
  private static final String BUCKET = "arn:aws:s3:::notes";

  private static Statement statement(boolean allows, String action, String resource) {
    return new Statement(
        allows, Principals.EVERYONE, List.of(action), List.of(resource), List.of());
  }

  private static Statement onlyIf(Operator operator, String key, String... values) {
    var condition = new Condition(operator, key, List.of(values));
    return new Statement(
        true, Principals.EVERYONE, List.of("a:Do"), List.of("*"), List.of(condition));
  }

  private static Verdict ofRole(Access access, Statement... statements) {
    return new Policies(Map.of(ROLE, List.of(statements)), Map.of()).judge(access);
  }

  private static Verdict ofBucket(Access access, Statement own, Statement attached) {
    return new Policies(Map.of(ROLE, List.of(own)), Map.of(BUCKET, List.of(attached)))
        .judge(access);
  }

  private static Access put(String resource) {
    return new Access(WRITER, "dynamodb:PutItem", resource);
  }

  private static Verdict with(Statement statement, Map<String, String> context) {
    return ofRole(new Access(WRITER, "a:Do", "x", context), statement);
  }

  @Test
  void whatNobodyAllowsIsRefused() {
    assertEquals(Verdict.NOT_ALLOWED_BY_ROLE, ofRole(put(TABLE)));
    assertEquals(
        Verdict.NOT_ALLOWED_BY_ROLE,
        ofRole(put(TABLE), statement(true, "dynamodb:GetItem", TABLE)));
    assertEquals(Verdict.ALLOWED, ofRole(put(TABLE), statement(true, "dynamodb:PutItem", TABLE)));
  }

  @Test
  void anotherRoleIsAnotherRole() {
    var access = new Access(Caller.InRole.of(ROLE + "2", "Write"), "dynamodb:PutItem", TABLE);
    assertEquals(
        Verdict.NOT_ALLOWED_BY_ROLE, ofRole(access, statement(true, "dynamodb:PutItem", TABLE)));
  }

  @Test
  void oneDenyOutweighsEveryAllow() {
    Statement allow = statement(true, "dynamodb:*", "*");
    assertEquals(
        Verdict.DENIED_BY_ROLE,
        ofRole(put(TABLE), allow, statement(false, "dynamodb:PutItem", TABLE)));
    assertEquals(
        Verdict.ALLOWED, ofRole(put(TABLE), allow, statement(false, "dynamodb:GetItem", TABLE)));
  }

  @ParameterizedTest
  @CsvSource({
    "dynamodb:*, *, true",
    "DYNAMODB:putitem, *, true",
    "dynamodb:Put*, *, true",
    "dynamodb:*Item, *, true",
    "dynamodb:PutIte?, *, true",
    "dynamodb:PutItem?, *, false",
    "dynamodb:Put, *, false",
    "*, arn:aws:dynamodb:*:*:table/notes, true",
    "*, arn:aws:dynamodb:*:*:table/n*, true",
    "*, arn:aws:dynamodb:*:*:table/Notes, false",
    "*, arn:aws:dynamodb:r:1:table/notes/*, false",
    "*, arn:aws:dynamodb:r:1:table/note, false"
  })
  void patternsAreReadAsIamDoes(String action, String resource, boolean allowed) {
    assertEquals(
        allowed ? Verdict.ALLOWED : Verdict.NOT_ALLOWED_BY_ROLE,
        ofRole(put(TABLE), statement(true, action, resource)));
  }

  @Test
  void anIndexIsNotItsTable() {
    var query = new Access(WRITER, "dynamodb:Query", TABLE + "/index/byDay");
    assertEquals(
        Verdict.NOT_ALLOWED_BY_ROLE, ofRole(query, statement(true, "dynamodb:Query", TABLE)));
    assertEquals(
        Verdict.ALLOWED, ofRole(query, statement(true, "dynamodb:Query", TABLE + "/index/byDay")));
  }

  @Test
  void eitherPolicyMayAllowAndEitherMayDeny() {
    var get = new Access(WRITER, "s3:GetObject", BUCKET + "/a");
    Statement other = statement(true, "s3:ListBucket", BUCKET);
    Statement allow = statement(true, "s3:GetObject", BUCKET + "/*");
    Statement deny = statement(false, "s3:*", BUCKET + "/*");
    assertEquals(Verdict.ALLOWED, ofBucket(get, other, allow));
    assertEquals(Verdict.DENIED_BY_RESOURCE, ofBucket(get, allow, deny));
    assertEquals(Verdict.DENIED_BY_ROLE, ofBucket(get, deny, allow));
    var elsewhere = new Access(WRITER, "s3:GetObject", "arn:aws:s3:::notes-of-others/a");
    assertEquals(
        Verdict.NOT_ALLOWED_BY_ROLE, ofBucket(elsewhere, other, statement(true, "s3:*", "*")));
  }

  @Test
  void aServiceMayOnlyWhatTheResourceSays() {
    String queue = "arn:aws:sqs:r:1:letters";
    var send = new Access(BUS, "sqs:SendMessage", queue);
    var statement =
        new Statement(
            true,
            new Principals(false, List.of("events.amazonaws.com")),
            List.of("sqs:SendMessage"),
            List.of(queue),
            List.of());
    var policies = new Policies(Map.of(), Map.of(queue, List.of(statement)));
    assertEquals(Verdict.ALLOWED, policies.judge(send));
    var other = new Access(new Caller.Service("sns.amazonaws.com"), "sqs:SendMessage", queue);
    assertEquals(Verdict.NOT_ALLOWED_BY_RESOURCE, policies.judge(other));
    assertEquals(
        Verdict.NOT_ALLOWED_BY_ROLE, policies.judge(new Access(WRITER, "sqs:SendMessage", queue)));
  }

  @ParameterizedTest
  @CsvSource({
    "STRING_EQUALS, office@a.example, true",
    "STRING_EQUALS, other@a.example, false",
    "STRING_EQUALS, OFFICE@a.example, false",
    "STRING_LIKE, other@a.example, true",
    "STRING_LIKE, other@b.example, false",
    "BOOL, TRUE, true",
    "BOOL, false, false",
    "ARN_NOT_EQUALS, other@a.example, false",
    "ARN_NOT_EQUALS, other@b.example, true"
  })
  void conditionsHoldAKeyAgainstValues(Operator operator, String value, boolean holds) {
    String wanted =
        switch (operator) {
          case STRING_EQUALS -> "office@a.example";
          case STRING_LIKE, ARN_NOT_EQUALS -> "*@a.example";
          case BOOL, NULL -> "true";
        };
    assertEquals(
        holds ? Verdict.ALLOWED : Verdict.NOT_ALLOWED_BY_ROLE,
        with(onlyIf(operator, "ses:FromAddress", wanted), Map.of("SES:fromaddress", value)));
  }

  @ParameterizedTest
  @CsvSource({
    "STRING_EQUALS, false",
    "STRING_LIKE, false",
    "BOOL, false",
    "ARN_NOT_EQUALS, true",
    "NULL, true"
  })
  void whatIsNotThereFailsButWhereThatIsAskedForOrNegated(Operator operator, boolean holds) {
    assertEquals(
        holds ? Verdict.ALLOWED : Verdict.NOT_ALLOWED_BY_ROLE,
        with(onlyIf(operator, "s3:if-none-match", "true"), Map.of()));
  }

  @Test
  void nullAsksWhetherAKeyIsThere() {
    Map<String, String> there = Map.of("s3:if-none-match", "*");
    assertEquals(
        Verdict.NOT_ALLOWED_BY_ROLE,
        with(onlyIf(Operator.NULL, "s3:if-none-match", "true"), there));
    assertEquals(Verdict.ALLOWED, with(onlyIf(Operator.NULL, "s3:if-none-match", "false"), there));
  }

  @Test
  void theRoleItselfIsKnownToConditions() {
    assertEquals(
        Verdict.NOT_ALLOWED_BY_ROLE,
        with(onlyIf(Operator.ARN_NOT_EQUALS, "aws:PrincipalArn", ROLE), Map.of()));
    assertEquals(
        Verdict.ALLOWED,
        with(onlyIf(Operator.ARN_NOT_EQUALS, "aws:PrincipalArn", ROLE + "2"), Map.of()));
  }

  @Test
  void refusalsReadAsAwsWritesThem() {
    assertEquals(
        "User: arn:aws:sts::1:assumed-role/writer/Write is not authorized to perform:"
            + " dynamodb:PutItem on resource: arn:aws:dynamodb:r:1:table/notes because no"
            + " identity-based policy allows the dynamodb:PutItem action",
        Verdict.NOT_ALLOWED_BY_ROLE.message(put(TABLE)));
  }
}
