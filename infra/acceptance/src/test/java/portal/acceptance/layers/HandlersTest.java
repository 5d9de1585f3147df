package portal.acceptance.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import portal.acceptance.template.SamFunction;
import portal.acceptance.template.SamTemplate;
import portal.aws.Function;
import portal.http.HttpFunction;

final class HandlersTest {
  private final JavaClasses shipped = Shipped.classes();

  @Test
  void everyHandlerIsAFunctionOfTheTemplateByItsName() {
    var declared =
        SamTemplate.read().functions().stream()
            .map(SamFunction::handler)
            .collect(Collectors.toCollection(TreeSet::new));
    var written =
        shipped.stream()
            .filter(type -> type.isAssignableTo(Function.class))
            .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .map(JavaClass::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(declared, written);
  }

  @Test
  void handlersAreNamedAsTheirResources() {
    for (SamFunction function : SamTemplate.read().functions()) {
      String module = function.zip().split("/", -1)[1];
      assertEquals("portal." + module + "." + function.name() + "Handler", function.handler());
      assertEquals("functions/" + module + "/target/" + module + ".zip", function.zip());
    }
  }

  @Test
  void handlersAreMadeInOneWayWhoeverHostsThem() throws Exception {
    for (SamFunction function : SamTemplate.read().functions()) {
      Class<?> type = Class.forName(function.handler());
      assertEquals(List.of(type.getConstructor()), List.of(type.getDeclaredConstructors()));
    }
  }

  /** Else they are hard to find among those of all capabilities. */
  @Test
  void routesAreNamedAsTheirHandlers() {
    var named =
        shipped.stream()
            .filter(type -> type.isAssignableTo(HttpFunction.class))
            .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .map(type -> type.getName().replaceFirst("Handler$", "Routes"))
            .toList();
    assertTrue(named.size() > 10, named::toString);
    assertEquals(List.of(), named.stream().filter(name -> !shipped.contain(name)).toList());
  }
}
