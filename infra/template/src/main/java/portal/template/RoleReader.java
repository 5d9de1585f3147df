package portal.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portal.template.iam.Policies;
import portal.template.iam.Statement;

/**
 * Reads who may do what: roles with what stacks attach to them, the roles that SAM makes of
 * functions, and the policies of buckets and queues.
 */
final class RoleReader {
  private final Map<String, List<Statement>> roles = new HashMap<>();
  private final Map<String, List<Statement>> resources = new HashMap<>();
  private final Map<String, List<String>> trusted = new HashMap<>();

  private RoleReader() {}

  /**
   * Of all stacks.
   *
   * @param functions as they were read
   */
  static RoleReader of(List<Stack> stacks, List<FunctionDefinition> functions) {
    var reader = new RoleReader();
    for (Stack stack : stacks) {
      stack.ofType("AWS::IAM::Role").forEach((id, of) -> reader.role(stack.ref(id), of));
    }
    functions.stream().filter(SamRole::isMadeFor).forEach(reader::made);
    for (Stack stack : stacks) {
      stack.ofType("AWS::Serverless::Function").forEach(reader::function);
      stack.ofType("AWS::IAM::RolePolicy").values().forEach(reader::attached);
      stack.ofType("AWS::S3::BucketPolicy").values().forEach(reader::bucket);
      stack.ofType("AWS::SQS::QueuePolicy").values().forEach(reader::queues);
    }
    return reader;
  }

  Policies policies() {
    return new Policies(roles, resources);
  }

  /** Whether the service may take the role on. */
  boolean trusts(String role, String service) {
    return trusted.getOrDefault(role, List.of()).contains(service);
  }

  private void role(String name, Properties of) {
    var statements = new ArrayList<Statement>();
    for (Properties policy : of.children("Policies")) {
      policy.ignore("PolicyName");
      statements.addAll(PolicyReader.ofRole(policy.child("PolicyDocument")));
      policy.done();
    }
    roles.put(ResourceNames.role(name), statements);
    trusted.put(
        ResourceNames.role(name), PolicyReader.trusted(of.child("AssumeRolePolicyDocument")));
    of.done();
  }

  private void made(FunctionDefinition function) {
    roles.put(function.role(), new ArrayList<>(SamRole.statements(function)));
    trusted.put(function.role(), List.of("lambda.amazonaws.com"));
  }

  /** What a function says itself; SAM overlooks it where the function has a role already. */
  private void function(String id, Properties of) {
    List<Properties> policies = of.children("Policies");
    if (of.has("Role") && of.has("Policies")) {
      throw of.broken("has Policies, which count for nothing beside its Role");
    }
    for (Properties policy : policies) {
      add(SamRole.arn(id), PolicyReader.ofRole(policy), policy);
    }
  }

  private void attached(Properties of) {
    of.ignore("PolicyName");
    String role = ResourceNames.role(of.text("RoleName"));
    add(role, PolicyReader.ofRole(of.child("PolicyDocument")), of);
    of.done();
  }

  private void add(String role, List<Statement> statements, Properties of) {
    List<Statement> all = roles.get(role);
    if (all == null) {
      throw of.broken("is for a role that is not there, " + role);
    }
    all.addAll(statements);
  }

  private void bucket(Properties of) {
    String bucket = "arn:aws:s3:::" + of.text("Bucket");
    resources.put(bucket, PolicyReader.ofResource(of.child("PolicyDocument")));
    of.done();
  }

  private void queues(Properties of) {
    List<Statement> statements = PolicyReader.ofResource(of.child("PolicyDocument"));
    for (String queue : of.texts("Queues")) {
      resources.put(ResourceNames.queue(DeploymentReader.lastPart(queue)), statements);
    }
    of.done();
  }
}
