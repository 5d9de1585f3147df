package portal.stores;

import java.util.List;
import java.util.Random;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.aws.tables.TableWriter;
import portal.aws.tables.Transaction;
import portal.book.Books;
import portal.campaign.Bookings;
import portal.campaign.Campaigns;
import portal.capability.Capabilities;
import portal.capability.Capability;
import portal.capability.Confirmation;
import portal.capability.ConfirmationCode;
import portal.capability.Confirmations;
import portal.capability.Purpose;
import portal.capability.Secret;
import portal.certification.Cases;
import portal.checklist.Checklist;
import portal.invoicing.Invoices;
import portal.invoicing.Prints;
import portal.invoicing.TaxTable;
import portal.pricing.FreeOffer;
import portal.pricing.Offers;
import portal.pricing.Places;
import portal.pricing.Tariff;
import portal.requests.Buckets;
import portal.requests.OnlyOnce;
import portal.submission.Materials;
import portal.testing.tables.Faults;
import portal.testing.tables.TableEngine;
import portal.testing.tables.TemplateTables;
import portal.trail.AggregateId;
import portal.trail.Answers;
import portal.trail.Event;
import portal.trail.History;

/**
 * The real stores over the template's tables, in memory. What one test stores is another's business
 * in nothing.
 */
public final class Stores {
  private final TableEngine tables = TemplateTables.inMemory();
  private final Random random = new Random(5);
  private final Host host;
  private final StoresComponent all;

  /** Those of a host, which names the tables. */
  public Stores(Host host) {
    this.host = host;
    this.all = DaggerStoresComponent.factory().create(host, tables, _ -> {});
  }

  /** What goes wrong with the calls to the tables. */
  public Faults faults() {
    return tables.faults();
  }

  public TableEngine tables() {
    return tables;
  }

  public Cases cases() {
    return all.cases();
  }

  public Books<Tariff> tariffs() {
    return all.tariffs();
  }

  public Books<FreeOffer> freeOffers() {
    return all.freeOffers();
  }

  public Offers offers() {
    return all.offers();
  }

  public Places places() {
    return all.places();
  }

  public Books<TaxTable> taxes() {
    return all.taxes();
  }

  public Invoices invoices() {
    return all.invoices();
  }

  public Prints prints() {
    return all.prints();
  }

  public Books<Checklist> checklists() {
    return all.checklists();
  }

  public Materials materials() {
    return all.materials();
  }

  public Campaigns campaigns() {
    return all.campaigns();
  }

  public Bookings bookings() {
    return all.bookings();
  }

  public Capabilities capabilities() {
    return all.capabilities();
  }

  public Confirmations confirmations() {
    return all.confirmations();
  }

  /** A code that confirms for the subject, from now on, as a mail would carry it. */
  public String code(String subject) {
    ConfirmationCode code = ConfirmationCode.mint(random);
    var kept = Confirmation.from(host.businessClock().instant(), subject, code);
    store(Transaction.of(all.confirmationsTable().put(kept)));
    return code.reveal();
  }

  public Buckets buckets() {
    return all.buckets();
  }

  public Answers answers() {
    return all.answers();
  }

  /** An aggregate's chain, oldest first. */
  public List<Event> history(AggregateId aggregate) {
    return all.history().of(aggregate);
  }

  public History history() {
    return all.history();
  }

  /** What carries requests out once; it waits for nobody. */
  public OnlyOnce onlyOnce() {
    return new OnlyOnce(answers(), _ -> {}, new InstituteTime(host));
  }

  /** A secret that opens the subject for the purpose, from now on, as a mail would carry it. */
  public String link(String subject, Purpose purpose) {
    Secret secret = Secret.mint(random);
    Capability capability = Capability.from(host.businessClock().instant(), purpose, subject);
    store(Transaction.of(all.capabilitiesTable().put(secret, capability)));
    all.capabilitiesTable()
        .endOthers(secret, capability)
        .map(Transaction::of)
        .ifPresent(this::store);
    return secret.reveal();
  }

  private void store(Transaction prepared) {
    TableWriter writer = new TableWriter(tables, _ -> {});
    while (!writer.commit(prepared).isStored()) {
      // Whatever goes wrong at the test's wish, its own preparation goes on.
    }
  }
}
