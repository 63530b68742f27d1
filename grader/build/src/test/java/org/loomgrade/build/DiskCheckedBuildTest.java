package org.loomgrade.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.model.ClassFiles;

class DiskCheckedBuildTest {
  private static final CompileUnit ALICE = Units.unit("alice", "A.java");
  private static final CompileUnit BOB = Units.unit("bob", "A.java");
  private static final Compilation COMPILED = new Compilation.Compiled(new ClassFiles(List.of()));
  private static final Compilation WRONG = failed("';' expected");
  private static final Compilation NOT_WRITTEN =
      failed("error while writing exercises.A: No space left on device");

  @TempDir Path folder;
  private final List<List<CompileUnit>> calls = new ArrayList<>();

  @Test
  void whatDoesNotCompileIsNotCompiledAgain() throws Exception {
    assertThat(compile(Map.of("alice", WRONG, "bob", COMPILED)))
        .isEqualTo(Map.of("alice", WRONG, "bob", COMPILED));
    assertThat(calls).hasSize(1);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatCouldNotBeWrittenIsCompiledOnceMore() throws Exception {
    assertThat(compile(Map.of("alice", NOT_WRITTEN, "bob", WRONG), Map.of("alice", COMPILED)))
        .isEqualTo(Map.of("alice", COMPILED, "bob", WRONG));
    assertThat(calls).containsExactly(List.of(ALICE, BOB), List.of(ALICE));
  }

  @Test
  void whatCannotBeWrittenThoughThereIsRoomDoesNotCompile() throws Exception {
    assertThat(compile(Map.of("alice", NOT_WRITTEN, "bob", COMPILED), Map.of("alice", NOT_WRITTEN)))
        .isEqualTo(Map.of("alice", NOT_WRITTEN, "bob", COMPILED));
  }

  @Test
  void nobodyFailsWhereNothingCanBeWritten() throws Exception {
    Files.delete(folder);

    assertThatThrownBy(() -> compile(Map.of("alice", WRONG, "bob", COMPILED)))
        .isInstanceOf(BuildException.class)
        .hasMessageContainingAll(folder.toString(), "set TMPDIR to another folder");
  }

  @Test
  void failureToWriteSourcesNamesTheFolder() {
    Build full =
        (units, building) -> {
          throw new IOException("No space left on device");
        };

    assertThatThrownBy(() -> new DiskCheckedBuild(full, folder).compile(List.of(ALICE), _ -> {}))
        .isInstanceOf(BuildException.class)
        .hasMessageStartingWith(folder + " cannot be written: No space left on device; free space");
  }

  private Map<String, Compilation> compile(Map<String, Compilation> answer) throws Exception {
    return compile(answer, Map.of());
  }

  private Map<String, Compilation> compile(
      Map<String, Compilation> first, Map<String, Compilation> second) throws Exception {
    Deque<Map<String, Compilation>> left = new ArrayDeque<>(List.of(first, second));
    Build build =
        (units, building) -> {
          calls.add(units);
          return left.removeFirst();
        };
    return new DiskCheckedBuild(build, folder).compile(List.of(ALICE, BOB), _ -> {});
  }

  private static Compilation failed(String text) {
    return new Compilation.Failed(List.of(new JavacMessage("A.java", 1, text)));
  }
}
