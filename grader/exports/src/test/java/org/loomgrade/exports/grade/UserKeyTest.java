package org.loomgrade.exports.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.loomgrade.model.ResultStatus;
import org.loomgrade.model.Student;

final class UserKeyTest {
  private static final List<UserKey> KEYS =
      Stream.of("lti-user", "canvas-user", "submission").map(UserKey::new).toList();

  @Test
  void idThatMostHaveIsTaken() {
    assertThat(
            mostCommon(
                List.of(
                    Map.of("lti-user", "1"),
                    Map.of("canvas-user", "2"),
                    Map.of("canvas-user", "3"))))
        .hasToString("canvas-user");
  }

  @Test
  void firstOfSeveralIsTaken() {
    assertThat(mostCommon(List.of(Map.of("lti-user", "1", "canvas-user", "2"))))
        .hasToString("lti-user");
  }

  @Test
  void submissionIsTakenWhereNobodyHasAnotherId() {
    assertThat(mostCommon(List.of(Map.of("submission", "a"), Map.of("submission", "b"))))
        .hasToString("submission");
    assertThat(
            mostCommon(
                List.of(Map.of("submission", "a"), Map.of("submission", "b", "lti-user", "u"))))
        .hasToString("lti-user");
  }

  @Test
  void firstIsTakenWhereNobodyHasAny() {
    assertThat(mostCommon(List.of(Map.of("sid", "1")))).hasToString("lti-user");
  }

  @Test
  void nameAndEmailAreKeysToo() {
    Student student = new Student("Ada", " ada@x.org ", Map.of("sid", " "));

    assertThat(new UserKey("name").of(student)).isEqualTo("Ada");
    assertThat(new UserKey("email").of(student)).isEqualTo("ada@x.org");
    assertThat(new UserKey("sid").of(student)).isNull();
  }

  private static UserKey mostCommon(List<Map<String, String>> ids) {
    Mark mark = new Mark(BigDecimal.ONE, BigDecimal.ONE, null);
    return UserKey.mostCommon(
        KEYS,
        ids.stream()
            .map(one -> new Student(null, null, one))
            .map(one ->
                new Recipient(
                    new Grade("s", ResultStatus.GRADED, null, mark, List.of(), null, List.of(one)),
                    one))
            .toList());
  }
}
