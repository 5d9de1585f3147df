package portal.acceptance.layers;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LayersTest {
  private static final String[] EDGES = SharedModule.packages(SharedModule.EDGE);
  private static final String[] DOMAINS = SharedModule.packages(SharedModule.DOMAIN);

  private final JavaClasses shipped = Shipped.classes();

  @Test
  void functionsDependOnNoFunction() {
    for (String function : Shipped.functions()) {
      noClasses()
          .that()
          .resideInAPackage(function + "..")
          .should()
          .dependOnClassesThat(Shipped.isOfAFunction().and(not(resideInAPackage(function + ".."))))
          .check(shipped);
    }
  }

  @Test
  void sharedDependsOnNoFunction() {
    noClasses()
        .that(not(Shipped.isOfAFunction()))
        .should()
        .dependOnClassesThat(Shipped.isOfAFunction())
        .check(shipped);
  }

  @Test
  void edgesKnowNoDomain() {
    noClasses()
        .that()
        .resideInAnyPackage(EDGES)
        .should()
        .dependOnClassesThat(resideInAPackage("portal..").and(not(resideInAnyPackage(EDGES))))
        .check(shipped);
  }

  @Test
  void everySharedModuleSaysWhatItIs() {
    List<SharedModule> others =
        SharedModule.all().stream()
            .filter(
                module ->
                    !List.of(SharedModule.EDGE, SharedModule.DOMAIN, SharedModule.TEST)
                        .contains(module.layer()))
            .toList();
    assertEquals(List.of(), others, "Say in the property `layer` of its pom.xml: edge or domain.");
    assertNotEquals(0, EDGES.length);
    assertNotEquals(0, DOMAINS.length);
  }

  @Test
  void everySharedPackageIsAnEdgeOrADomain() {
    var others =
        shipped
            .that(
                not(Shipped.isOfAFunction())
                    .and(not(resideInAnyPackage(EDGES)))
                    .and(not(resideInAnyPackage(DOMAINS))))
            .stream()
            .map(JavaClass::getName)
            .toList();
    assertEquals(List.of(), others, "A module's package is `portal` and the module's name.");
  }

  @Test
  void domainsKnowAwsInTheirTablesOnly() {
    noClasses()
        .that()
        .resideInAnyPackage(DOMAINS)
        .and()
        .resideOutsideOfPackage("..tables..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("software.amazon..", "com.amazonaws..")
        .check(shipped);
  }

  @Test
  void functionsKnowAwsInLedgerPostAndHandlersOnly() {
    noClasses()
        .that(Shipped.isOfAFunction())
        .and()
        .resideOutsideOfPackages("..ledger..", "..post..", "..tables..")
        .and()
        .haveSimpleNameNotEndingWith("Handler")
        .and(not(Shipped.isGenerated()))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("software.amazon..")
        .check(shipped);
  }

  @Test
  void lettersAndLedgerRowsKnowNoAws() {
    noClasses()
        .that()
        .haveSimpleNameNotContaining("Table")
        .and()
        .haveSimpleNameNotEndingWith("Item")
        .and()
        .haveSimpleNameNotEndingWith("Module")
        .and()
        .resideInAPackage("..ledger..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("software.amazon..")
        .check(shipped);
  }

  @Test
  void packagesHoldDomainWords() {
    noClasses()
        .should()
        .resideInAnyPackage(
            "..util..",
            "..utils..",
            "..common..",
            "..helper..",
            "..helpers..",
            "..impl..",
            "..dto..",
            "..service..",
            "..services..",
            "..manager..",
            "..misc..")
        .check(shipped);
  }
}
