package org.loomgrade.verification;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * One change of a class that takes away or weakens a means of concurrency. The operators are those
 * of ConMAn that a class file shows: Bradbury, Cordy and Dingel, "Mutation Operators for Concurrent
 * Java (J2SE 5.0)" (MUTATION 2006), by the names that the paper gives them.
 *
 * @param place the method or field, and the line, if there is one
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares the bytes
record Mutation(Operator operator, String place, byte[] bytes) {
  /** What is changed. */
  enum Operator {
    /** Remove synchronized keyword from method. */
    ASK_RSK,
    /** Remove synchronized block. */
    RSB,
    /** Remove volatile keyword. */
    RVK,
    /** Remove thread method call: join, interrupt, wait, notify, notifyAll. */
    RTXC,
    /** Remove concurrency mechanism method call: of locks, latches, semaphores and the like. */
    RCXC,
    /** Replace notifyAll with notify, signalAll with signal. */
    RNA
  }

  private static final Set<String> THREAD_METHODS =
      Set.of("join", "interrupt", "wait", "notify", "notifyAll");
  private static final Set<String> MECHANISMS =
      Set.of(
          "lock",
          "unlock",
          "await",
          "signal",
          "signalAll",
          "acquire",
          "acquireUninterruptibly",
          "release",
          "countDown",
          "arrive",
          "arriveAndDeregister",
          "awaitAdvance",
          "register",
          "shutdown",
          "shutdownNow",
          "awaitTermination",
          "close");

  /** All mutations of a class. */
  static List<Mutation> of(byte[] original) {
    ClassModel model = ClassFile.of().parse(original);
    List<Mutation> mutations = new ArrayList<>();
    for (FieldModel field : model.fields()) {
      if (field.flags().has(AccessFlag.VOLATILE)) {
        mutations.add(
            new Mutation(
                Operator.RVK,
                simpleName(model) + "." + field.fieldName(),
                transformed(model, withoutVolatile(field))));
      }
    }
    for (MethodModel method : model.methods()) {
      addOf(model, method, mutations);
    }
    return mutations;
  }

  private static void addOf(ClassModel model, MethodModel method, List<Mutation> mutations) {
    String name = simpleName(model) + "." + method.methodName();
    if (method.flags().has(AccessFlag.SYNCHRONIZED)) {
      mutations.add(
          new Mutation(Operator.ASK_RSK, name, transformed(model, unsynchronized(method))));
    }
    CodeModel code = method.code().orElse(null);
    if (code == null) {
      return;
    }
    boolean monitors = code.elementStream().anyMatch(MonitorInstruction.class::isInstance);
    if (monitors) {
      mutations.add(new Mutation(Operator.RSB, name, transformed(model, unlocked(method))));
    }
    calls(code)
        .forEach((site, indices) ->
            mutations.add(
                new Mutation(
                    site.operator,
                    name + ":" + site.line + " " + site.call,
                    transformed(
                        model,
                        site.operator == Operator.RNA
                            ? weakened(method, indices::contains)
                            : withoutCall(method, indices::contains)))));
  }

  /** The calls to be changed, by their number in the code. */
  private static Map<Site, Set<Integer>> calls(CodeModel code) {
    Map<Site, Set<Integer>> calls = new LinkedHashMap<>();
    int line = 0;
    int index = 0;
    InvokeInstruction last = null;
    int variable = -1;
    Map<Integer, Site> closed = new HashMap<>();
    for (CodeElement element : code) {
      if (element instanceof LineNumber number) {
        line = number.line();
      }
      if (element instanceof LoadInstruction load) {
        variable = load.slot();
      }
      if (element instanceof InvokeInstruction call) {
        String name = call.name().stringValue();
        Operator removal = removal(call);
        if (removal != null && !restoresFlag(last, call)) {
          Site site = new Site(line, name, removal);
          Site same = name.equals("close") ? closed.computeIfAbsent(variable, _ -> site) : site;
          calls.computeIfAbsent(same, _ -> new HashSet<>()).add(index);
        }
        if (isAll(call)) {
          calls
              .computeIfAbsent(new Site(line, name, Operator.RNA), _ -> new HashSet<>())
              .add(index);
        }
        last = call;
        index++;
      }
    }
    return calls;
  }

  /**
   * A call in the source. Those in {@code finally} have copies at the same line, and those of a
   * resource at several lines.
   */
  private record Site(int line, String call, Operator operator) {}

  /** {@code Thread.currentThread().interrupt()}: after it was interrupted, which nobody does. */
  private static boolean restoresFlag(@Nullable InvokeInstruction last, InvokeInstruction call) {
    return call.name().equalsString("interrupt")
        && last != null
        && last.name().equalsString("currentThread");
  }

  private static @Nullable Operator removal(InvokeInstruction call) {
    String owner = call.owner().asInternalName();
    String name = call.name().stringValue();
    if (owner.startsWith("java/util/concurrent/") && MECHANISMS.contains(name)) {
      return Operator.RCXC;
    }
    boolean thread =
        owner.equals("java/lang/Thread")
            || owner.startsWith("exercises/")
            || owner.equals("java/lang/Object");
    return thread && THREAD_METHODS.contains(name) && call.opcode() != Opcode.INVOKESTATIC
        ? Operator.RTXC
        : null;
  }

  private static boolean isAll(InvokeInstruction call) {
    return call.name().equalsString("notifyAll") || call.name().equalsString("signalAll");
  }

  private static byte[] transformed(ClassModel model, ClassTransform transform) {
    return ClassFile.of().transformClass(model, transform);
  }

  private static ClassTransform withoutVolatile(FieldModel changed) {
    return (builder, element) -> {
      if (element == changed) {
        builder.transformField(
            changed,
            (b, e) -> {
              if (e instanceof java.lang.classfile.AccessFlags flags) {
                b.withFlags(flags.flagsMask() & ~ClassFile.ACC_VOLATILE);
              } else {
                b.with(e);
              }
            });
      } else {
        builder.with(element);
      }
    };
  }

  private static ClassTransform unsynchronized(MethodModel changed) {
    return (builder, element) -> {
      if (element == changed) {
        builder.transformMethod(
            changed,
            (b, e) -> {
              if (e instanceof java.lang.classfile.AccessFlags flags) {
                b.withFlags(flags.flagsMask() & ~ClassFile.ACC_SYNCHRONIZED);
              } else {
                b.with(e);
              }
            });
      } else {
        builder.with(element);
      }
    };
  }

  private static ClassTransform unlocked(MethodModel changed) {
    return code(
        changed,
        (code, element, _) -> {
          if (element instanceof MonitorInstruction) {
            code.pop();
          } else {
            code.with(element);
          }
        });
  }

  private static ClassTransform withoutCall(MethodModel changed, IntPredicate which) {
    return code(
        changed,
        (code, element, index) -> {
          if (element instanceof InvokeInstruction call && which.test(index)) {
            remove(code, call);
          } else {
            code.with(element);
          }
        });
  }

  private static void remove(CodeBuilder code, InvokeInstruction call) {
    List<ClassDesc> parameters = call.typeSymbol().parameterList();
    for (int i = parameters.size() - 1; i >= 0; i--) {
      pop(code, TypeKind.from(parameters.get(i)));
    }
    code.pop(); // the receiver
    TypeKind result = TypeKind.from(call.typeSymbol().returnType()).asLoadable();
    switch (result) {
      case VOID -> {}
      case LONG -> code.lconst_0();
      case DOUBLE -> code.dconst_0();
      case FLOAT -> code.fconst_0();
      case REFERENCE -> code.aconst_null();
      default -> code.iconst_1();
    }
  }

  private static void pop(CodeBuilder code, TypeKind kind) {
    if (kind.slotSize() == 2) {
      code.pop2();
    } else {
      code.pop();
    }
  }

  private static ClassTransform weakened(MethodModel changed, IntPredicate which) {
    return code(
        changed,
        (code, element, index) -> {
          if (element instanceof InvokeInstruction call && which.test(index)) {
            String name = call.name().equalsString("notifyAll") ? "notify" : "signal";
            code.invoke(
                call.opcode(),
                call.owner().asSymbol(),
                name,
                call.typeSymbol(),
                call.isInterface());
          } else {
            code.with(element);
          }
        });
  }

  /** Changes instructions of one method; calls have numbers, from 0. */
  private static ClassTransform code(MethodModel changed, Change change) {
    return (builder, element) -> {
      if (element != changed) {
        builder.with(element);
        return;
      }
      int[] calls = new int[1];
      builder.transformMethod(
          changed,
          (b, e) -> {
            if (e instanceof CodeModel code) {
              b.transformCode(
                  code,
                  (c, instruction) -> {
                    change.write(c, instruction, calls[0]);
                    calls[0] += instruction instanceof InvokeInstruction ? 1 : 0;
                  });
            } else {
              b.with(e);
            }
          });
    };
  }

  private static String simpleName(ClassModel model) {
    String name = model.thisClass().asInternalName();
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** Writes an instruction or something in its place. */
  private interface Change {
    void write(CodeBuilder code, CodeElement element, int call);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Mutation m && operator == m.operator && place.equals(m.place);
  }

  @Override
  public int hashCode() {
    return place.hashCode();
  }

  @Override
  public String toString() {
    return operator + " " + place;
  }
}
