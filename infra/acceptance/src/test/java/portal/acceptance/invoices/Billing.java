package portal.acceptance.invoices;

import dagger.BindsInstance;
import dagger.Component;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.inject.Singleton;
import portal.acceptance.runtime.SampleDice;
import portal.aws.AwsModule;
import portal.aws.Host;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Change;
import portal.certification.Order;
import portal.certification.Stage;
import portal.certification.TermsMoves;
import portal.certification.tables.CertificationModule;
import portal.invoicing.Buyer;
import portal.pricing.Consents;
import portal.pricing.Facts;
import portal.pricing.Fee;
import portal.pricing.FirstTariff;
import portal.pricing.Occasion;
import portal.pricing.Scope;
import portal.trail.Actor;
import portal.trail.Answered;
import portal.trail.Once;
import portal.trail.Reply;
import portal.trail.tables.TrailModule;

/** Makes the case of the sample events owe its fee. */
final class Billing {
  /** Before the day on which the samples say that it was paid. */
  private static final Instant DAY = Instant.parse("2026-01-15T10:00:00Z");

  private Billing() {}

  @Singleton
  @Component(modules = {AwsModule.class, TrailModule.class, CertificationModule.class})
  interface Graph {
    Cases cases();

    /** Makes the graph for a host. */
    @Component.Factory
    interface Factory {
      Graph create(@BindsInstance Host host);
    }
  }

  /** The same host on the day of the samples' invoice. */
  static Host early(Host host) {
    return new Host(
        host.variables(),
        Clock.fixed(DAY, ZoneOffset.UTC),
        host.systemClock(),
        host.random(),
        host.interceptors());
  }

  static void agree(Host host) {
    Cases cases = DaggerBilling_Graph.factory().create(host).cases();
    LocalDate today = DAY.atOffset(ZoneOffset.UTC).toLocalDate();
    var quote = FirstTariff.tariff().quote(new Fee(Scope.SINGLE, Occasion.INITIAL), today);
    var decision = new Stage.Decision("It can be certified.", Actor.staff("sample"), DAY);
    Case enquired = cases.find(new CaseId(SampleDice.REFERENCE)).orElseThrow();
    Change quoted = TermsMoves.quote(enquired, decision, quote).orElseThrow();
    cases.store(quoted, answered());
    cases.store(
        TermsMoves.accept(
                quoted.after(),
                Order.of(Facts.of(new Consents(true, true, 60)), buyer()),
                today,
                DAY)
            .orElseThrow(),
        answered());
  }

  private static Buyer buyer() {
    return new Buyer(
        "Example GmbH",
        List.of("Ring 1"),
        Optional.of("1010"),
        "Wien",
        "AT",
        Optional.empty(),
        Optional.empty());
  }

  private static Answered answered() {
    return new Answered(
        new Once(UUID.randomUUID().toString(), "print", DAY), new Reply(200, Map.of(), "{}"));
  }
}
