package portal.acceptance.house;

import java.util.Optional;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Leaves out the packages of all other capabilities where {@code -Dportal.only} names one. JUnit
 * finds it by its entry in {@code META-INF/services}.
 */
public final class OneCapabilityAlone implements PostDiscoveryFilter {

  @Override
  public FilterResult apply(TestDescriptor test) {
    boolean isLeftOut =
        test.getSource()
            .flatMap(OneCapabilityAlone::typeOf)
            .filter(Capabilities::isOfAnother)
            .isPresent();
    return FilterResult.includedIf(!isLeftOut);
  }

  private static Optional<String> typeOf(TestSource source) {
    return switch (source) {
      case ClassSource type -> Optional.of(type.getClassName());
      case MethodSource method -> Optional.of(method.getClassName());
      default -> Optional.empty();
    };
  }
}
