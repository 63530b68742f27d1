package org.loomgrade.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list names what there is: a typing mistake would allow or refuse something else. */
class AllowListTest {
  private final AllowList list = AllowList.standard();

  @Test
  void everyTypeOfTheListExists() {
    List<String> types = new ArrayList<>();
    list.types().forEach(entry -> types.addAll(Objects.requireNonNull(entry.names())));
    list.members().forEach(member -> types.add(member.type()));
    list.denied()
        .forEach(denial -> {
          types.addAll(denial.type() == null ? List.of() : List.of(denial.type()));
          types.addAll(denial.types() == null ? List.of() : denial.types());
        });

    assertThat(types).allSatisfy(type -> assertThat(load(type)).isNotNull());
  }

  @Test
  void everyMemberOfTheListExists() {
    Stream.concat(
            list.members().stream().map(m -> new Names1(m.type(), m.names())),
            list.denied().stream()
                .filter(denial -> denial.type() != null)
                .map(d ->
                    new Names1(
                        Objects.requireNonNull(d.type()), Objects.requireNonNull(d.names()))))
        .forEach(entry ->
            assertThat(entry.patterns())
                .allSatisfy(pattern ->
                    assertThat(signatures(load(entry.type())))
                        .as("%s.%s", entry.type(), pattern)
                        .anyMatch(signature -> Names.match(pattern, signature))));
  }

  /** A type and patterns of its members. */
  private record Names1(String type, List<String> patterns) {}

  private static List<String> signatures(Class<?> type) {
    List<String> signatures = new ArrayList<>();
    for (var field : type.getDeclaredFields()) {
      signatures.add(field.getName());
    }
    for (var method : type.getDeclaredMethods()) {
      signatures.add(signature(method.getName(), method.getParameterTypes()));
    }
    for (var constructor : type.getDeclaredConstructors()) {
      signatures.add(signature("<init>", constructor.getParameterTypes()));
    }
    return signatures;
  }

  private static String signature(String name, Class<?>[] parameters) {
    return Names.signature(
        name,
        java.lang.invoke.MethodType.methodType(void.class, parameters)
            .describeConstable()
            .orElseThrow());
  }

  /** A type by its name in source code. */
  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ClassLoader.getPlatformClassLoader());
    } catch (ClassNotFoundException e) {
      int dot = name.lastIndexOf('.');
      if (dot < 0) {
        throw new AssertionError("there is no such type", e);
      }
      return load(name.substring(0, dot) + "$" + name.substring(dot + 1));
    }
  }
}
