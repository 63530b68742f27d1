package org.loomgrade.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loomgrade.intake.archive.Packed;

/** What tests hand in, and what is found and read of it. */
final class Submitted {
  private Submitted() {}

  static FoundSubmissions find(Path... paths) throws BadInputException, IOException {
    return SubmissionFinder.find(List.of(paths), null, _ -> false);
  }

  static List<String> ids(FoundSubmissions found) {
    return found.submissions().stream().map(Submission::id).toList();
  }

  static Submission of(FoundSubmissions found, String id) {
    return found.submissions().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static List<String> paths(FoundSubmissions found, String id) throws Exception {
    return paths(of(found, id));
  }

  static List<String> paths(Submission submission) throws Exception {
    return SourceReader.read(submission).files().stream().map(SourceFile::path).toList();
  }

  static RejectedException rejection(FoundSubmissions found, String id) {
    return rejection(of(found, id));
  }

  static RejectedException rejection(Submission submission) {
    @Nullable RejectedException rejection =
        catchThrowableOfType(RejectedException.class, () -> SourceReader.read(submission));
    assertThat(rejection).isNotNull();
    return rejection;
  }

  static byte[] zip(String... paths) {
    return Packed.zip(files(paths));
  }

  static Map<String, byte[]> files(String... paths) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String path : paths) {
      files.put(path, bytes("class X {}\n"));
    }
    return files;
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
