package org.loomgrade.vetting;

import java.lang.classfile.ClassModel;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where a member is declared that is called on a type: {@code stop()} on a class that extends
 * {@code Thread} is the JDK's. Types of the JDK are looked up in the JDK that this runs on, which
 * is the workers' as well.
 */
final class Resolution {
  private static final ClassLoader JDK = ClassLoader.getPlatformClassLoader();

  private final Map<String, ClassModel> own;
  private final Map<String, Optional<Class<?>>> types = new HashMap<>();
  private final Map<Use.OfMember, Resolved> resolved = new HashMap<>();

  /**
   * @param own the submission's classes by their names in class files
   */
  Resolution(Map<String, ClassModel> own) {
    this.own = own;
  }

  /** A type of the JDK; none when there is none of this name. */
  Optional<Class<?>> jdkType(String internalName) {
    return types.computeIfAbsent(internalName, Resolution::load);
  }

  private static Optional<Class<?>> load(String internalName) {
    try {
      return Optional.of(Class.forName(internalName.replace('/', '.'), false, JDK));
    } catch (ClassNotFoundException | LinkageError e) {
      // Not the JDK's, which is what is asked.
      return Optional.empty();
    }
  }

  /**
   * Where a member was found.
   *
   * @param found whether anybody declares it
   * @param path the types of the JDK from the one that it is looked up in to the one that declares
   *     it; empty when the submission declares it itself
   */
  record Resolved(boolean found, List<Class<?>> path) {}

  Resolved resolve(Use.OfMember member) {
    return resolved.computeIfAbsent(
        member,
        _ -> {
          Path path = new Path(member, new ArrayList<>());
          return new Resolved(search(member.owner(), path), path.types());
        });
  }

  /** Without recursion: a submission may have thousands of classes that extend each other. */
  private boolean search(String start, Path path) {
    Deque<String> left = new ArrayDeque<>(List.of(start));
    Set<String> visited = new HashSet<>();
    while (!left.isEmpty()) {
      String type = left.pop();
      ClassModel model = own.get(type);
      if (!visited.add(type)) {
        continue;
      }
      if (model == null
          ? jdkType(type).map(found -> search(found, path)).orElse(false)
          : declares(model, path.member())) {
        return true;
      }
      if (model != null) {
        model.interfaces().reversed().forEach(parent -> left.push(parent.asInternalName()));
        model.superclass().ifPresent(parent -> left.push(parent.asInternalName()));
      }
    }
    return false;
  }

  private boolean search(Class<?> type, Path path) {
    path.types().add(type);
    if (declares(type, path.member())) {
      return true;
    }
    for (Class<?> parent : parents(type)) {
      if (search(parent, path)) {
        return true;
      }
    }
    path.types().remove(type);
    return false;
  }

  /** Interfaces inherit the members of Object, as it were. */
  private static List<Class<?>> parents(Class<?> type) {
    List<Class<?>> parents = new ArrayList<>();
    if (type.getSuperclass() != null) {
      parents.add(type.getSuperclass());
    }
    parents.addAll(Arrays.asList(type.getInterfaces()));
    if (type.isInterface()) {
      parents.add(Object.class);
    }
    return parents;
  }

  private static boolean declares(ClassModel model, Use.OfMember member) {
    return member.isMethod()
        ? model.methods().stream()
            .anyMatch(m ->
                m.methodName().equalsString(member.name())
                    && m.methodType().equalsString(member.descriptor()))
        : model.fields().stream().anyMatch(f -> f.fieldName().equalsString(member.name()));
  }

  private static boolean declares(Class<?> type, Use.OfMember member) {
    if (!member.isMethod()) {
      return Arrays.stream(type.getDeclaredFields())
          .anyMatch(field -> field.getName().equals(member.name()));
    }
    if (member.name().equals("<init>")) {
      return Arrays.stream(type.getDeclaredConstructors())
          .anyMatch(c -> descriptor(void.class, c.getParameterTypes()).equals(member.descriptor()));
    }
    // Of these, a method takes whatever it is called with.
    boolean anyDescriptor = type == VarHandle.class || type == MethodHandle.class;
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getName().equals(member.name()))
        .anyMatch(method ->
            anyDescriptor
                || descriptor(method.getReturnType(), method.getParameterTypes())
                    .equals(member.descriptor()));
  }

  private static String descriptor(Class<?> returned, Class<?>[] parameters) {
    return MethodType.methodType(returned, parameters).descriptorString();
  }

  /** The way of one search. */
  private record Path(Use.OfMember member, List<Class<?>> types) {}
}
