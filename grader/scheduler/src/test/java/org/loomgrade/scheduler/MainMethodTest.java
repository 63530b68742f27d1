package org.loomgrade.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomgrade.scheduler.weave.ClassPath;

class MainMethodTest {
  @TempDir Path classes = Path.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { public static void main(String[] a) { System.out.print(a[0] + a[1]); } }",
        "class A { static void main(String... a) { System.out.print(a[0] + a[1]); } }",
        "class A { protected void main(String[] a) { System.out.print(a[0] + a[1]); } }",
        "class A { static void main() { System.out.print(\"xy\"); } }",
        "class A { void main() { System.out.print(\"xy\"); } }",
        "class A extends B {} class B { static void main() { System.out.print(\"xy\"); } }",
        "class A implements I {} interface I { default void main() { System.out.print(\"xy\"); } }",
        "class A { void main() {} static void main(String[] a) { System.out.print(\"xy\"); } }",
        "class A extends B { void main() {} }"
            + " class B { void main(String[] a) { System.out.print(\"xy\"); } }",
        "enum A { ONE; static void main() { System.out.print(\"xy\"); } }",
        "interface A { static void main(String[] a) { System.out.print(\"xy\"); } }",
        "record A() { void main() { System.out.print(\"xy\"); } }"
      })
  void isFoundAsTheJavaCommandFindsIt(String source) throws IOException {
    assertThat(output(source)).isEqualTo("xy");
  }

  @Test
  void argumentsAreFreshInEachSchedule() throws IOException {
    String source =
        "class A { static void main(String[] a) { if (a[0] != \"x\" && !a[0].equals(\"x\"))"
            + " throw new Error(a[0]); a[0] = \"changed\"; } }";

    assertThat(Explorer.seeded(1).withSchedules(3).explore(program(source)).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { }",
        "class A { static int main(String[] a) { return 1; } }",
        "class A { private static void main(String[] a) { } }",
        "class A { static void main(int n) { } }"
      })
  void isNamedWhenItIsMissing(String source) {
    assertThatThrownBy(() -> program(source))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("A has no main method: void main(String[]) or void main()");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abstract class A { void main() { } }",
        "class A { A(int n) { } void main() { } }",
        "class A { private A() { } void main() { } }"
      })
  void isNoUseWithoutAnObject(String source) {
    assertThatThrownBy(() -> program(source))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("main of A is not static");
  }

  private String output(String source) throws IOException {
    return Explorer.seeded(1).replay(program(source), "random:1:0").output();
  }

  private org.loomgrade.scheduler.engine.Program program(String source) throws IOException {
    Path folder = Sources.compile(classes, source);
    return Programs.main(ClassPath.of(List.of(folder.toString())), "A", List.of("x", "y"));
  }
}
