package portal.acceptance.runtime;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portal.acceptance.template.Resolved;
import portal.acceptance.template.Samples;
import portal.aws.Host;
import portal.aws.Item;
import portal.campaigns.StaffCampaignsHandler;
import portal.capability.Capability;
import portal.capability.Purpose;
import portal.capability.Secret;
import portal.enquiries.StaffCasesHandler;
import portal.enquiries.VisitorEnquiriesHandler;
import portal.invoices.IssueInvoiceHandler;
import portal.local.tables.Tables;
import portal.materials.ApplicantSubmissionHandler;
import portal.materials.VisitorInvitationsHandler;
import portal.notifications.DispatchMailHandler;
import portal.notifications.QueueMailHandler;
import portal.template.TableDefinition;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What the sample events presuppose, made by the functions themselves: the case, its link, its
 * mails, a campaign. Each function has tables of its own.
 */
final class World {
  private static final String SECRET = "ABCDEFGHJKMNPQRSTVWXYZ0123";
  private static final String INVOICE_SECRET = "ABCDEFGHJKMNPQRSTVWXYZ0124";
  private static final String CODE = "ABCDEFGHJKMNPQRSTVWXYZ0125";
  private static final Set<String> MATERIAL =
      Set.of(
          "VisitorInvitations",
          "ApplicantSubmission",
          "StaffSubmissions",
          "CheckMaterial",
          "DiscardFile",
          "PlanErasure",
          "EraseMaterial");
  private static final Set<String> BILLING =
      Set.of("IssueInvoice", "ApplicantInvoice", "StaffInvoices");

  private final String owner;
  private final List<TableDefinition> definitions;
  private final DynamoDbClient dynamo;
  private final Map<String, String> endpoints;

  World(String owner, URI dynamoDb, String mail) {
    this.owner = owner;
    this.definitions = Resolved.tables().stream().map(this::own).toList();
    this.dynamo = Tables.open(dynamoDb, definitions).client();
    this.endpoints =
        Map.of("AWS_ENDPOINT_URL_DYNAMODB", dynamoDb.toString(), "AWS_ENDPOINT_URL_SESV2", mail);
  }

  /** Variables of a function that lives in this world. */
  Map<String, String> variables(String function) {
    var names =
        Resolved.tables().stream()
            .map(TableDefinition::name)
            .collect(Collectors.toMap(name -> name, this::own));
    var variables = new HashMap<>(Resolved.variables(function));
    variables.replaceAll((name, value) -> names.getOrDefault(value, value));
    variables.putAll(endpoints);
    return variables;
  }

  /** Forgets all and begins again: one case, enquired a moment ago, acknowledged by mail. */
  void reset() {
    definitions.forEach(this::empty);
    run(new VisitorEnquiriesHandler(host("VisitorEnquiries")), "VisitorEnquiries-submit");
    putLink(
        SECRET,
        owner.equals("ApplicantQuote") ? Purpose.QUOTE : Purpose.CASE,
        SampleDice.REFERENCE);
    if (owner.equals("ApplicantQuote")) {
      run(new StaffCasesHandler(host("StaffCases")), "StaffCases-decide-eligible");
    }
    run(new QueueMailHandler(host("QueueMail")), "QueueMail-enquiry-submitted");
    run(new StaffCampaignsHandler(host("StaffCampaigns")), "StaffCampaigns-open-taken");
    if (owner.equals("SettleMail")) {
      run(new DispatchMailHandler(host("DispatchMail")), "DispatchMail-queued");
    }
    if (BILLING.contains(owner)) {
      bill();
    }
    if (MATERIAL.contains(owner)) {
      invite();
    }
    // The sample's own key must be free again.
    definitions.stream()
        .filter(table -> table.name().endsWith("-idempotency"))
        .forEach(this::empty);
  }

  /** The case has agreed to its terms; all but the function that bills find an invoice. */
  private void bill() {
    Billing.agree(host("StaffCases"));
    if (!owner.equals("IssueInvoice")) {
      run(
          new IssueInvoiceHandler(Billing.early(host("IssueInvoice"))),
          "IssueInvoice-quote-accepted");
      putLink(INVOICE_SECRET, Purpose.INVOICE, "000001");
    }
  }

  /** The case has its code; all but the function that takes it find an upload with a file in it. */
  private void invite() {
    run(new StaffCasesHandler(host("StaffCases")), "StaffCases-decide-eligible");
    putLink(CODE, Purpose.INVITATION, SampleDice.REFERENCE + "/1");
    if (!owner.equals("VisitorInvitations")) {
      run(new VisitorInvitationsHandler(host("VisitorInvitations")), "VisitorInvitations-redeem");
      run(
          new ApplicantSubmissionHandler(host("ApplicantSubmission")),
          "ApplicantSubmission-declare");
    }
  }

  private void putLink(String secret, Purpose purpose, String subject) {
    var link = Capability.from(Instant.now(), purpose, subject);
    var item =
        Item.builder()
            .put("pk", Secret.parse(secret).orElseThrow().hash())
            .put("purpose", link.purpose().code())
            .put("subject", link.subject())
            .put("expires", link.expires())
            .build();
    String table = variables("ApplicantCase").get("CAPABILITIES_TABLE");
    dynamo.putItem(put -> put.tableName(table).item(item));
  }

  private Host host(String function) {
    return new Host(
        variables(function), Clock.systemUTC(), Clock.systemUTC(), new SampleDice(), List.of());
  }

  private static void run(RequestStreamHandler handler, String sample) {
    try {
      handler.handleRequest(
          new ByteArrayInputStream(Samples.text(sample).getBytes(StandardCharsets.UTF_8)),
          OutputStream.nullOutputStream(),
          null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void empty(TableDefinition table) {
    for (Map<String, AttributeValue> item :
        dynamo.scan(scan -> scan.tableName(table.name())).items()) {
      var key = new HashMap<String, AttributeValue>();
      key.put(table.keys().hash(), item.get(table.keys().hash()));
      table.keys().range().ifPresent(range -> key.put(range, item.get(range)));
      dynamo.deleteItem(delete -> delete.tableName(table.name()).key(key));
    }
  }

  private TableDefinition own(TableDefinition shared) {
    return new TableDefinition(
        own(shared.name()),
        shared.attributes(),
        shared.keys(),
        shared.indexes(),
        shared.streamView(),
        Optional.empty());
  }

  private String own(String table) {
    return owner + "." + table;
  }
}
