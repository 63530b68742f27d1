package org.loomgrade.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SummaryTest {
  private static final Identity CAROL =
      new Identity(
          "moodle",
          List.of(new Student("Carol", null, Map.of("moodle-participant", "00123"))),
          null,
          false,
          null);

  @Test
  void summaryHasCountsAndARowASubmissionInTheOrderOfIds() {
    Summary summary =
        Summary.of(
            List.of(
                result("dave", ResultStatus.GRADED, null),
                result("bob", ResultStatus.REJECTED, "No file."),
                result("carol", ResultStatus.GRADED, null)),
            Map.of("carol", CAROL));

    assertThat(ResultJson.write(summary))
        .isEqualTo(
            """
            {
              "format": "loomgrade-summary/1",
              "counts": {
                "compile-error": 0,
                "graded": 2,
                "grader-error": 0,
                "rejected": 1,
                "submissions": 3
              },
              "submissions": [
                {
                  "id": "bob",
                  "status": "rejected",
                  "score": 0.0,
                  "maxScore": 0.0,
                  "message": "No file.",
                  "result": "results/bob.json"
                },
                {
                  "id": "carol",
                  "status": "graded",
                  "score": 0.0,
                  "maxScore": 0.0,
                  "result": "results/carol.json",
                  "identity": {
                    "shape": "moodle",
                    "students": [
                      {
                        "name": "Carol",
                        "ids": {
                          "moodle-participant": "00123"
                        }
                      }
                    ],
                    "late": false
                  }
                },
                {
                  "id": "dave",
                  "status": "graded",
                  "score": 0.0,
                  "maxScore": 0.0,
                  "result": "results/dave.json"
                }
              ]
            }
            """);
  }

  @Test
  void summaryIsReadAsItWasWritten() {
    Summary summary =
        Summary.of(List.of(result("carol", ResultStatus.GRADED, null)), Map.of("carol", CAROL));
    assertThat(ResultJson.readSummary(ResultJson.write(summary))).isEqualTo(summary);
  }

  @Test
  void rowsThatAreKeptAreCounted() {
    Summary earlier = Summary.of(List.of(result("bob", ResultStatus.REJECTED, "No.")), Map.of());
    Summary both =
        Summary.of(List.of(result("carol", ResultStatus.GRADED, null)), Map.of())
            .with(earlier.submissions());

    assertThat(both.submissions()).extracting(Summary.Row::id).containsExactly("bob", "carol");
    assertThat(both.counts()).containsEntry("submissions", 2L).containsEntry("rejected", 1L);
  }

  private static Result result(String id, ResultStatus status, @Nullable String message) {
    Provenance provenance = new Provenance("0.1.0", "sha256:aa", "sha256:bb", "25", 1, 0);
    return Result.of(id, status, message, provenance, List.of());
  }
}
