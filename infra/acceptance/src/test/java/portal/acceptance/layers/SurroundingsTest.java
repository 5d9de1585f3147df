package portal.acceptance.layers;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import portal.aws.Host;

/** Time, chance and environment come from the host alone. */
final class SurroundingsTest {
  private final JavaClasses shipped = Shipped.classes();

  @Test
  void nobodyElseReadsTheClock() {
    for (Class<?> source :
        new Class<?>[] {Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class}) {
      others().should().callMethodWhere(call(source, "now")).check(shipped);
    }
    others().should().callMethodWhere(call(Clock.class, "systemUTC")).check(shipped);
    others().should().callMethodWhere(call(Clock.class, "systemDefaultZone")).check(shipped);
  }

  @Test
  void nobodyElseThrowsDice() {
    others().should().callMethodWhere(call(Math.class, "random")).check(shipped);
    others().should().callMethodWhere(call(UUID.class, "randomUUID")).check(shipped);
    others()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Random.class, SecureRandom.class, ThreadLocalRandom.class)
        .check(shipped);
  }

  @Test
  void nobodyElseReadsTheEnvironment() {
    others().should().callMethodWhere(call(System.class, "getenv")).check(shipped);
  }

  @Test
  void logLinesAreWrittenInOnePlace() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.logging..")
        .check(shipped);
  }

  private static GivenClassesConjunction others() {
    return noClasses().that().doNotBelongToAnyOf(Host.class);
  }

  /** Without the clock that a caller may pass in. */
  private static DescribedPredicate<JavaMethodCall> call(Class<?> owner, String method) {
    DescribedPredicate<JavaMethodCall> takesNoClock =
        DescribedPredicate.describe(
            "without a clock",
            call ->
                call.getTarget().getRawParameterTypes().stream()
                    .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class)));
    return DescribedPredicate.<JavaMethodCall>describe("", call -> true)
        .and(target(name(method)).forSubtype())
        .and(target(owner(type(owner))).forSubtype())
        .and(takesNoClock);
  }
}
