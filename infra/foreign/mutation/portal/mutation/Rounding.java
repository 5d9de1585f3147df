package portal.mutation;

import java.util.Map;
import org.pitest.bytecode.ASMVersion;
import org.pitest.mutationtest.engine.gregor.MethodInfo;
import org.pitest.mutationtest.engine.gregor.MethodMutatorFactory;
import org.pitest.mutationtest.engine.gregor.MutationContext;
import org.pitest.reloc.asm.MethodVisitor;
import org.pitest.reloc.asm.Opcodes;

/** The mutator of roundings, which PIT has not: another mode, one that differs in the least. */
public final class Rounding implements MethodMutatorFactory {
  static final String NAME = "ROUNDING";

  private static final String MODE = "java/math/RoundingMode";
  private static final Map<String, String> OTHERS =
      Map.of(
          "HALF_UP", "HALF_DOWN",
          "HALF_DOWN", "HALF_UP",
          "HALF_EVEN", "HALF_UP",
          "UP", "DOWN",
          "DOWN", "UP",
          "CEILING", "FLOOR",
          "FLOOR", "CEILING");

  @Override
  public MethodVisitor create(MutationContext context, MethodInfo method, MethodVisitor next) {
    return new Swapping(this, context, next);
  }

  @Override
  public String getGloballyUniqueId() {
    return NAME;
  }

  @Override
  public String getName() {
    return NAME;
  }

  private static final class Swapping extends MethodVisitor {
    private final Rounding mutator;
    private final MutationContext context;

    Swapping(Rounding mutator, MutationContext context, MethodVisitor next) {
      super(ASMVersion.asmVersion(), next);
      this.mutator = mutator;
      this.context = context;
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
      String other = OTHERS.get(name);
      if (opcode != Opcodes.GETSTATIC || !owner.equals(MODE) || other == null) {
        super.visitFieldInsn(opcode, owner, name, descriptor);
        return;
      }
      var id = context.registerMutation(mutator, "Rounded " + other + " in place of " + name);
      super.visitFieldInsn(opcode, owner, context.shouldMutate(id) ? other : name, descriptor);
    }
  }
}
