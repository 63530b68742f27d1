package org.loomgrade.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.loomgrade.model.ClassFiles;
import org.loomgrade.model.Failure;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Location;

final class BindingTest {
  private final Binding binding;

  BindingTest() throws Exception {
    binding =
        new Binding(
            SubmissionClasses.of(ClassFiles.read(testClasses())), getClass().getClassLoader());
  }

  @Test
  void widerParametersAndNarrowerResultsAreFair() {
    assertThat(binding.bind(OfComplete.class).collect(List.of(1, 2))).containsOnlyKeys(1, 2);
  }

  @Test
  void objectsAreViewedThroughInterfacesThoughTheirClassIsNotPublic() {
    assertThat(binding.bind(OfComplete.class).answer().value()).isEqualTo(42);
  }

  @Test
  void exceptionsComeThroughUnchanged() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> binding.bind(OfComplete.class).fail())
        .withMessage("as the student wrote");
  }

  @Test
  void missingMethodIsNamedAsItShouldBe() {
    Failure failure = failure(() -> binding.bind(OfIncomplete.class).fail());

    assertThat(failure.way()).isEqualTo("missing-member");
    assertThat(failure.kind()).isEqualTo(Kind.MISSING_MEMBER);
    assertThat(failure.values()).containsEntry("member", "public static void fail()");
  }

  @Test
  void instanceMethodIsNoStaticOneAndItsPlaceIsNamed() {
    Failure failure = failure(() -> binding.bind(OfIncomplete.class).collect(List.of()));

    assertThat(failure.values())
        .containsEntry("member", "public static Map<Integer, Boolean> collect(List<Integer>)");
    assertThat(failure.locations()).extracting(Location::file).containsExactly("Incomplete.java");
  }

  @Test
  void primitiveIsNoObjectToView() {
    Failure failure = failure(() -> binding.bind(OfIncomplete.class).answer());

    assertThat(failure.values()).containsEntry("member", "public static Answer answer()");
  }

  @Test
  void classOfTheSameNameInAnotherPackageIsPointedOut() {
    Failure failure = failure(() -> binding.bind(OfMisplaced.class).fail());

    assertThat(failure.way()).isEqualTo("misplaced-class");
    assertThat(failure.values())
        .containsEntry("class", "exercises.Complete")
        .containsEntry("package", "exercises")
        .containsEntry("found", "org.loomgrade.checks.students.Complete");
  }

  @Test
  void absentClassIsNamedBesideWhatIsThere() {
    Failure failure = failure(() -> binding.bind(OfAbsent.class).fail());

    assertThat(failure.way()).isEqualTo("missing-class");
    assertThat(failure.values()).containsEntry("class", "exercises.Absent");
  }

  private static Failure failure(ThrowingCallable call) {
    return catchThrowableOfType(Failed.class, call).failure();
  }

  private static Path testClasses() throws URISyntaxException {
    return Path.of(BindingTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  interface Members {
    Map<Integer, Boolean> collect(List<Integer> numbers);

    Answer answer();

    void fail();
  }

  interface Answer {
    int value();
  }

  @Implemented(by = "org.loomgrade.checks.students.Complete")
  interface OfComplete extends Members {}

  @Implemented(by = "org.loomgrade.checks.students.Incomplete")
  interface OfIncomplete extends Members {}

  @Implemented(by = "exercises.Complete")
  interface OfMisplaced extends Members {}

  @Implemented(by = "exercises.Absent")
  interface OfAbsent extends Members {}
}
