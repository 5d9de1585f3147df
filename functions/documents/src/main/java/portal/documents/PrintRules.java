package portal.documents;

import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.aws.Sha256;
import portal.documents.paper.RulesPaper;
import portal.invoicing.Print;
import portal.invoicing.PrintName;
import portal.invoicing.Prints;
import portal.json.JsonObject;
import portal.storage.SmallObjects;
import portal.trail.Actor;
import portal.trail.Attempts;
import portal.trail.Event;
import portal.trail.Happening;

/**
 * Prints the rulebooks once a quote may be accepted or was: every edition that holds then or later,
 * in every language, each once. A mail that encloses one finds it made.
 */
final class PrintRules {
  private final Prints prints;
  private final SmallObjects objects;
  private final InstituteTime time;
  private final Attempts attempts;
  private final String institute;

  @Inject
  PrintRules(
      Prints prints, SmallObjects objects, InstituteTime time, Attempts attempts, Host host) {
    this.prints = prints;
    this.objects = objects;
    this.time = time;
    this.attempts = attempts;
    this.institute = host.variable("SELLER_NAME");
  }

  /** Prints what there is no print of on the day of the event. */
  void after(Event event) {
    RulesPrint.from(time.dateOf(event.at())).stream()
        .filter(one -> prints.find(one.name()).isEmpty())
        .forEach(this::print);
  }

  private void print(RulesPrint rules) {
    byte[] kept = kept(rules);
    JsonObject data =
        JsonObject.builder()
            .text("rules", rules.book().code())
            .text("version", rules.edition().version().toString())
            .text("language", rules.language().code())
            .text("sha256", Sha256.hex(kept))
            .number("length", kept.length)
            .build();
    PrintName name = rules.name();
    Print.Made made =
        Print.Made.of(name, new Happening("RulesPrinted", Actor.PORTAL, data), time.now());
    attempts.ofEvent(() -> prints.store(made).isStored() || prints.find(name).isPresent());
  }

  /** The bytes that are kept of it: new ones, unless somebody came before. */
  private byte[] kept(RulesPrint rules) {
    String key = rules.name().key();
    byte[] printed = RulesPaper.of(rules, institute);
    return objects.put(key, Print.TYPE, printed) ? printed : objects.read(key, Print.MOST_BYTES);
  }
}
