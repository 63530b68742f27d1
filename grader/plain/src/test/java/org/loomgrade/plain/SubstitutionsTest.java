package org.loomgrade.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class SubstitutionsTest {
  @Test
  void everySubstitutedCallHasItsHookAndEveryHookItsCall() {
    Set<String> hooks =
        Arrays.stream(Hooks.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .map(method ->
                method.getName()
                    + MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                        .descriptorString())
            .collect(Collectors.toSet());

    assertThat(hooks).containsAll(Substitutions.hooks());
    hooks.removeAll(Substitutions.hooks());
    assertThat(hooks).containsExactlyInAnyOrder("point()V", "work()V", "task()V");
  }
}
