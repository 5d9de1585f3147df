package portal.mutation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pitest.bytecode.analysis.ClassTree;
import org.pitest.classinfo.ClassName;
import org.pitest.mutationtest.build.InterceptorParameters;
import org.pitest.mutationtest.build.InterceptorType;
import org.pitest.mutationtest.build.MutationInterceptor;
import org.pitest.mutationtest.build.MutationInterceptorFactory;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.MutationIdentifier;
import org.pitest.plugin.Feature;

/**
 * A sample of all mutants: first every rounding, then those of the packages in `sample.first`, then
 * the rest, each in an order that `sample.seed` decides, up to `sample.count`. PIT looks through
 * all classes twice, once before it runs the tests: what there is then is known when the sample is
 * taken.
 *
 * <p>Mutants are taken by the handful, a few of one class: PIT starts a process for the mutants of
 * a class, which takes longer than to try one.
 */
public final class Sample implements MutationInterceptorFactory {
  private static final long SEED = Long.getLong("sample.seed");
  private static final int COUNT = Integer.getInteger("sample.count");
  private static final Set<String> FIRST = Set.of(System.getProperty("sample.first").split(","));

  private static final int HANDFUL = 4;

  private static final Set<ClassName> seen = new HashSet<>();
  private static final Set<MutationIdentifier> all = new HashSet<>();
  private static Set<MutationIdentifier> taken = Set.of();

  @Override
  public MutationInterceptor createInterceptor(InterceptorParameters parameters) {
    return new Taking();
  }

  @Override
  public Feature provides() {
    return Feature.named("SAMPLE").withOnByDefault(true).withDescription(description());
  }

  @Override
  public String description() {
    return "A sample by a seed";
  }

  private static final class Taking implements MutationInterceptor {
    private boolean again;

    @Override
    public InterceptorType type() {
      return InterceptorType.PRE_SCAN_FILTER;
    }

    @Override
    public void begin(ClassTree tree) {
      again = !seen.add(tree.name());
      if (again && taken.isEmpty()) {
        taken = take();
        System.out.println("Taken: " + taken.size() + " of " + all.size() + " mutants");
      }
    }

    @Override
    public Collection<MutationDetails> intercept(
        Collection<MutationDetails> mutants, Mutater mutater) {
      if (again) {
        return mutants.stream().filter(mutant -> taken.contains(mutant.getId())).toList();
      }
      mutants.forEach(mutant -> all.add(mutant.getId()));
      return mutants;
    }

    @Override
    public void end() {}
  }

  private static Set<MutationIdentifier> take() {
    return all.stream()
        .collect(Collectors.groupingBy(id -> List.of(turn(id), id.getClassName().asJavaName())))
        .values()
        .stream()
        .flatMap(Sample::handfuls)
        .sorted(Comparator.comparingInt(Handful::turn).thenComparingLong(Handful::lot))
        .flatMap(handful -> handful.mutants().stream())
        .limit(COUNT)
        .collect(Collectors.toSet());
  }

  private static Stream<Handful> handfuls(List<MutationIdentifier> alike) {
    List<MutationIdentifier> drawn =
        alike.stream()
            .sorted(
                Comparator.comparingLong(Sample::lot)
                    .thenComparing(Comparator.<MutationIdentifier>naturalOrder()))
            .toList();
    return IntStream.iterate(0, from -> from < drawn.size(), from -> from + HANDFUL)
        .mapToObj(from -> drawn.subList(from, Math.min(from + HANDFUL, drawn.size())))
        .map(mutants -> new Handful(turn(mutants.getFirst()), lotOf(mutants), mutants));
  }

  private static int turn(MutationIdentifier id) {
    if (id.getMutator().equals(Rounding.NAME)) {
      return 0;
    }
    return FIRST.contains(id.getClassName().getPackage().asJavaName()) ? 1 : 2;
  }

  private static long lotOf(List<MutationIdentifier> mutants) {
    return new SplittableRandom(lot(mutants.getFirst())).nextLong();
  }

  private static long lot(MutationIdentifier id) {
    List<Object> place = List.of(id.getLocation().toString(), id.getIndexes(), id.getMutator());
    return new SplittableRandom(SEED * 31 + place.hashCode()).nextLong();
  }

  private record Handful(int turn, long lot, List<MutationIdentifier> mutants) {}
}
