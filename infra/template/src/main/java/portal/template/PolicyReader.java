package portal.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import portal.template.iam.Condition;
import portal.template.iam.Statement;
import portal.template.iam.Statement.Principals;

/**
 * Reads a policy's document. What is not judged here (NotAction, policy variables, any condition
 * that no template of ours uses) is refused, because it would be judged wrongly.
 */
final class PolicyReader {
  private static final String VERSION = "2012-10-17";

  /** The tags of an object that conditions may ask for, one by one. */
  private static final String TAG = "s3:ExistingObjectTag/";

  /** What somebody here tells of a request, so that a condition may ask for it. */
  private static final Set<String> KEYS =
      Set.of(
          "aws:PrincipalArn",
          "aws:SecureTransport",
          "aws:SourceAccount",
          "aws:SourceArn",
          "events:ManagedBy",
          "s3:ObjectCreationOperation",
          "s3:if-none-match",
          "ses:FromAddress");

  private PolicyReader() {}

  /** Of a role: it names nobody. */
  static List<Statement> ofRole(Properties document) {
    return statements(document, false);
  }

  /** Of a resource: it says whom it speaks of. */
  static List<Statement> ofResource(Properties document) {
    return statements(document, true);
  }

  /** Of those who may take on a role: it names no resource. */
  static List<String> trusted(Properties document) {
    var services = new ArrayList<String>();
    for (Properties statement : parts(document)) {
      if (!statement.text("Effect").equals("Allow")
          || !List.of("sts:AssumeRole").equals(texts(statement, "Action"))) {
        throw statement.broken("does more than let services take the role on");
      }
      services.addAll(principals(statement).services());
      conditions(statement);
      statement.done();
    }
    return services;
  }

  private static List<Statement> statements(Properties document, boolean named) {
    var statements = new ArrayList<Statement>();
    for (Properties statement : parts(document)) {
      statement.ignore("Sid");
      statements.add(
          new Statement(
              allows(statement),
              named ? principals(statement) : Principals.EVERYONE,
              patterns(statement, "Action"),
              patterns(statement, "Resource"),
              conditions(statement)));
      statement.done();
    }
    return statements;
  }

  private static List<Properties> parts(Properties document) {
    if (!document.optional("Version").filter(VERSION::equals).isPresent()) {
      throw document.broken("is not of the version " + VERSION);
    }
    List<Properties> parts = document.children("Statement");
    document.done();
    return parts;
  }

  private static boolean allows(Properties statement) {
    return switch (statement.text("Effect")) {
      case "Allow" -> true;
      case "Deny" -> false;
      default -> throw statement.broken("has another Effect than Allow and Deny");
    };
  }

  private static Principals principals(Properties statement) {
    if (statement.optional("Principal").filter("*"::equals).isPresent()) {
      return Principals.EVERYONE;
    }
    Properties principal = statement.child("Principal");
    List<String> services = texts(principal, "Service");
    principal.done();
    if (services.isEmpty()) {
      throw statement.broken("has no Principal that is judged here");
    }
    return new Principals(false, services);
  }

  private static List<String> patterns(Properties statement, String name) {
    List<String> patterns = texts(statement, name);
    if (patterns.isEmpty()) {
      throw statement.broken("has no " + name);
    }
    patterns.stream()
        .filter(pattern -> pattern.contains("${"))
        .forEach(
            pattern -> {
              throw statement.broken("has a policy variable, which is not judged here: " + pattern);
            });
    return patterns;
  }

  private static List<Condition> conditions(Properties statement) {
    var conditions = new ArrayList<Condition>();
    Properties operators = statement.child("Condition");
    for (String written : new TreeSet<>(operators.names())) {
      var operator =
          Condition.Operator.of(written)
              .orElseThrow(() -> notJudged(statement, "operator", written));
      Properties keys = operators.child(written);
      for (String key : new TreeSet<>(keys.names())) {
        if (!KEYS.contains(key) && !key.startsWith(TAG)) {
          throw notJudged(statement, "key", key);
        }
        conditions.add(new Condition(operator, key, texts(keys, key)));
      }
    }
    return conditions;
  }

  private static BrokenTemplate notJudged(Properties statement, String what, String name) {
    return statement.broken(
        "has a condition that the embedded run does not judge, the %s %s".formatted(what, name));
  }

  /** One text or several. */
  private static List<String> texts(Properties of, String name) {
    JsonNode value = of.value(name);
    return value.isValueNode() ? List.of(value.asText()) : of.texts(name);
  }
}
