package portal.acceptance.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import portal.acceptance.template.SamFunction;
import portal.acceptance.template.SamTemplate;
import portal.aws.Function;
import portal.aws.Host;

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
  void handlersAreMadeByTheirProcessOrByAHost() throws Exception {
    for (SamFunction function : SamTemplate.read().functions()) {
      Class<?> type = Class.forName(function.handler());
      assertNotNull(type.getConstructor());
      assertNotNull(type.getConstructor(Host.class));
    }
  }
}
