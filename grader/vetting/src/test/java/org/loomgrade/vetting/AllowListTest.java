package org.loomgrade.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    list.members().forEach(member -> assertThatAllExist(member.type(), member.names()));
    for (AllowList.Denial denial : list.denied()) {
      if (denial.type() != null) {
        assertThatAllExist(denial.type(), Objects.requireNonNull(denial.names()));
      }
    }
  }

  private static void assertThatAllExist(String type, List<String> patterns) {
    List<String> signatures = signatures(load(type));
    assertThat(patterns)
        .allSatisfy(pattern ->
            assertThat(signatures)
                .as("%s.%s", type, pattern)
                .anyMatch(signature -> Names.match(pattern, signature)));
  }

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
