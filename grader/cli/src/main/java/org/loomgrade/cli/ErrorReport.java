package org.loomgrade.cli;

import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.loomgrade.build.BuildException;
import org.loomgrade.exports.grade.ExportException;
import org.loomgrade.grading.StorageException;
import org.loomgrade.grading.UnknownCriterionException;
import org.loomgrade.intake.BadInputException;
import org.loomgrade.rubric.BadRubricException;
import org.loomgrade.settings.BadSettingsException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Says what went wrong and what to do; a stack trace only of a failure of ours, and only when asked
 * for.
 */
final class ErrorReport implements IExecutionExceptionHandler {
  static final int USAGE = 2;
  static final int OURS = 3;

  /** What shells make of Ctrl-C; the JVM says so by itself when it is ending already. */
  static final int INTERRUPTED = 130;

  private static final String DEBUG = "LOOMGRADE_DEBUG";

  @Override
  public int handleExecutionException(
      Exception exception, CommandLine line, ParseResult parseResult) {
    PrintWriter err = line.getErr();
    String prefix = "loomgrade: ";
    // Whatever else goes wrong then: channels, for one, are closed by it.
    if (exception instanceof InterruptedException || Thread.currentThread().isInterrupted()) {
      boolean goesOn = line.getCommand() instanceof BatchCommand;
      err.println(
          prefix
              + "interrupted"
              + (goesOn ? "; the same command goes on later: what is done stays done." : ""));
      return INTERRUPTED;
    }
    switch (exception) {
      case UserException _,
          BadInputException _,
          ExportException _,
          BadSettingsException _,
          BuildException _ ->
          err.println(prefix + exception.getMessage());
      case BadRubricException _, UnknownCriterionException _ ->
          err.println(prefix + "bad rubric: " + exception.getMessage());
      case ExplorerException e -> {
        err.println("%s%s (set %s=1 to see more)".formatted(prefix, e.getMessage(), DEBUG));
        if (System.getenv(DEBUG) != null) {
          err.println(e.detail());
        }
        return OURS;
      }
      case StorageException e -> {
        err.println(
            prefix
                + e.getMessage()
                + "; free space or correct the rights, then run the same command again: what is done stays done.");
        return OURS;
      }
      case FileSystemException e ->
          err.println(
              "%s%s: %s; correct its rights or name another."
                  .formatted(prefix, e.getFile(), reason(e)));
      default -> {
        err.println(
            "%sa failure of the grader: %s (set %s=1 to see more)"
                .formatted(prefix, exception, DEBUG));
        if (System.getenv(DEBUG) != null) {
          exception.printStackTrace(err);
        }
        return OURS;
      }
    }
    return USAGE;
  }

  private static String reason(FileSystemException e) {
    if (e.getReason() != null) {
      return e.getReason();
    }
    return switch (e) {
      case NoSuchFileException _ -> "there is no such file";
      case AccessDeniedException _ -> "it may not be read or written";
      default -> "cannot be read or written";
    };
  }
}
