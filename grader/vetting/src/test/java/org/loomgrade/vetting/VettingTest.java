package org.loomgrade.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.model.ClassFiles;
import org.loomgrade.model.Location;

class VettingTest {
  @TempDir Path folder = Path.of("");

  @TestFactory
  Stream<DynamicTest> isRefusedByNameAndLine() throws IOException {
    List<Snippet> snippets = Snippet.read("refused.txt");
    List<List<Violation>> violations = Snippet.vet(snippets, folder);
    return IntStream.range(0, snippets.size())
        .mapToObj(i ->
            dynamicTest(
                snippets.get(i).body(),
                () ->
                    assertThat(violations.get(i))
                        .extracting(Violation::what, Violation::location)
                        .contains(tuple(snippets.get(i).expected(), Snippet.BODY))));
  }

  @TestFactory
  Stream<DynamicTest> isAllowed() throws IOException {
    List<Snippet> snippets = Snippet.read("allowed.txt");
    List<List<Violation>> violations = Snippet.vet(snippets, folder);
    return IntStream.range(0, snippets.size())
        .mapToObj(i ->
            dynamicTest(snippets.get(i).expected(), () -> assertThat(violations.get(i)).isEmpty()));
  }

  @Test
  void memberThatIsInheritedIsTheJdks() throws IOException {
    List<Violation> violations =
        Snippet.vetClasses(
            """
            class Worker extends Thread {
              void end() { setContextClassLoader(null); super.setContextClassLoader(null); }
              void setContextClassLoader(int own) { }
              void fine() { setContextClassLoader(1); }
            }
            """,
            folder);

    assertThat(violations)
        .extracting(Violation::what, Violation::location)
        .containsExactly(
            tuple("java.lang.Thread.setContextClassLoader", new Location("A.java", 3)));
  }

  @Test
  void whatIsOnlyDeclaredIsRefused() throws IOException {
    assertThat(what("class A { java.nio.file.Path path; }")).containsExactly("java.nio.file.Path");
    assertThat(what("class A { void f(java.net.URL uri) { } }")).containsExactly("java.net.URL");
    assertThat(what("class A extends ClassLoader { }"))
        .containsExactly("new java.lang.ClassLoader");
    assertThat(what("interface A { } abstract class B implements java.sql.Driver { }"))
        .containsExactly("java.sql.Driver");
    assertThat(what("@javax.annotation.processing.Generated(\"x\") class A { }")).isEmpty();
    assertThat(
            what(
                "@Resource class A { } @interface Resource { Class<?> f() default Process.class; }"))
        .isEmpty();
  }

  @Test
  void whatTheJvmCallsByItselfIsRefused() throws IOException {
    assertThat(what("class A { native void f(); }")).containsExactly("f");
    assertThat(what("class A { protected void finalize() { } }")).containsExactly("finalize");
    assertThat(what("class A implements Serializable { Object readResolve() { return this; } }"))
        .containsExactly("readResolve");
    assertThat(what("class A { void finalize(int n) { } void readObject(String s) { } }"))
        .isEmpty();
  }

  @Test
  void classesInReservedPackagesAreRefused() throws IOException {
    for (String reserved : List.of("org.loomgrade.checks", "org.junit.jupiter.api", "com.sun.x")) {
      assertThat(Snippet.vetFile("package " + reserved + ";\nclass A { int n = 1; }", folder))
          .extracting(Violation::what, Violation::location)
          .containsExactly(tuple(reserved + ".A", new Location("A.java", 2)));
    }
    assertThat(Snippet.vetFile("package org.junior; class A { }", folder)).isEmpty();
  }

  @Test
  void whatJavacMakesOfEnumsInPatternsIsAllowed() throws IOException {
    assertThat(
            what(
                """
                sealed interface S permits E, R { } enum E implements S { A, B } record R(int n) implements S { }
                class C { String f(S s) { return switch (s) {
                  case E.A -> "a"; case R(int n) when n > 1 -> "r"; case E.B -> "b"; case R r -> "c"; }; } }
                """))
        .isEmpty();
  }

  @Test
  void annotationsOfOnesOwnAreAllowed() throws IOException {
    assertThat(
            what(
                """
                @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Mark { }
                class B { @Mark @Deprecated void f() { } @SafeVarargs final <T> void g(T... t) { } }
                @FunctionalInterface interface I { void f(); }
                """))
        .isEmpty();
  }

  @Test
  void classesOfOnesOwnMayHaveNamesOfTheJdks() throws IOException {
    assertThat(what("class File { } class Process { void exec() { new File(); } }")).isEmpty();
  }

  @Test
  void thousandsOfClassesThatExtendEachOtherAreVetted() throws IOException {
    ClassDesc object = ClassDesc.of("java.lang.Object");
    int deep = 2_000;
    for (int i = 0; i < deep; i++) {
      ClassDesc parent = i == deep - 1 ? object : ClassDesc.of("C" + (i + 1));
      MethodTypeDesc none = MethodTypeDesc.of(ClassDesc.ofDescriptor("V"));
      byte[] code =
          ClassFile.of()
              .build(
                  ClassDesc.of("C" + i),
                  builder ->
                      builder
                          .withSuperclass(parent)
                          .withMethodBody(
                              "f",
                              none,
                              ClassFile.ACC_STATIC,
                              body -> body.invokestatic(ClassDesc.of("C0"), "g", none).return_()));
      Files.write(folder.resolve("C" + i + ".class"), code);
    }

    assertThat(Vetting.standard().vet(ClassFiles.read(folder)))
        .extracting(Violation::what)
        .containsOnly("C0.g");
  }

  @Test
  void everythingRefusedSaysWhyAndWhatToDoInstead() throws IOException {
    assertThat(
            Snippet.vetClasses(
                "class A { void f() { new Thread().stop(); javax.swing.SwingUtilities.isEventDispatchThread(); } }",
                folder))
        .hasSize(2)
        .allSatisfy(violation -> assertThat(violation.why()).isNotBlank())
        .allSatisfy(violation -> assertThat(violation.instead()).endsWith("."));
  }

  private List<String> what(String classes) throws IOException {
    return Snippet.vetClasses(classes, folder).stream().map(Violation::what).distinct().toList();
  }
}
