package org.loomgrade.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A build that takes no full disk for a fault of submissions: javac says of either that a
 * submission does not compile.
 */
public final class DiskCheckedBuild implements Build {
  /** More than compiling one takes, which may have failed with some room left. */
  private static final int ROOM_BYTES = 1 << 20;

  /** Of javac 25, in English; what follows is the system's, and may be of the class's name, too. */
  private static final String NOT_WRITTEN = "error while writing ";

  private final Build build;
  private final Path workFolder;

  /**
   * @param workFolder where the build writes
   */
  public DiskCheckedBuild(Build build, Path workFolder) {
    this.build = build;
    this.workFolder = workFolder;
  }

  /**
   * Compiles submissions.
   *
   * @throws BuildException also when the folder cannot be written to; the message names it
   */
  @Override
  public Map<String, Compilation> compile(List<CompileUnit> units, Consumer<String> building)
      throws BuildException, InterruptedException {
    Map<String, Compilation> compilations = new LinkedHashMap<>(attempt(units, building));
    // There is room now: whoever took it away for a moment, it was not the submission.
    List<CompileUnit> again =
        units.stream().filter(unit -> isNotWritten(compilations.get(unit.id()))).toList();
    if (!again.isEmpty()) {
      compilations.putAll(attempt(again, building));
    }
    return compilations;
  }

  private Map<String, Compilation> attempt(List<CompileUnit> units, Consumer<String> building)
      throws BuildException, InterruptedException {
    try {
      Map<String, Compilation> compilations = build.compile(units, building);
      if (compilations.values().stream().anyMatch(Compilation.Failed.class::isInstance)) {
        requireRoom();
      }
      return compilations;
    } catch (IOException e) {
      throw new BuildException(
          "%s cannot be written: %s; free space there, or set TMPDIR to another folder, then run the same command again."
              .formatted(workFolder, e.getMessage()),
          e);
    }
  }

  private static boolean isNotWritten(@Nullable Compilation compilation) {
    return compilation instanceof Compilation.Failed failed
        && failed.messages().stream().anyMatch(each -> each.text().startsWith(NOT_WRITTEN));
  }

  private void requireRoom() throws IOException {
    Path probe = Files.createTempFile(workFolder, "room", "");
    try {
      Files.write(probe, new byte[ROOM_BYTES]);
    } finally {
      Files.delete(probe);
    }
  }
}
