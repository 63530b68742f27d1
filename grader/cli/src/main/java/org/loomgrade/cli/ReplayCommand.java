package org.loomgrade.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Result;
import org.loomgrade.model.ResultJson;
import org.loomgrade.model.explore.ExploreResult;
import org.loomgrade.rubric.BadRubricException;
import org.loomgrade.rubric.RubricFiles;
import org.loomgrade.rubric.Rubrics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the schedule of one finding again; what a file holds says how that is done. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description = "Runs the failing interleaving of one finding again, and shows it step by step.",
    footer = {
      "",
      "Exit status: 0 it failed again as recorded, 1 not, 2 usage or environment, 3 a failure of ours."
    })
final class ReplayCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "RESULT.json",
      description = "What check --json, batch or explore --json has written.")
  private Path file = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "FINDING",
      defaultValue = "1",
      description = "The finding's number, from 1, or its id (default: ${DEFAULT-VALUE}).")
  private String finding = "";

  @Option(
      names = {"--classpath", "-cp"},
      paramLabel = "CP",
      description = "Where the program is now (default: where it was).")
  private @Nullable String classpath;

  @Option(
      names = "--rubrics",
      paramLabel = "DIR",
      description = "The folder of rubrics that it was graded by (default: the product's own).")
  private @Nullable Path rubricFolder;

  @Option(
      names = "--rows",
      paramLabel = "N",
      defaultValue = "500",
      description = "How many steps are shown, the last ones (default: ${DEFAULT-VALUE}).")
  private int rows;

  @Option(
      names = "--patience",
      paramLabel = "SECONDS",
      defaultValue = "20",
      description =
          "When to give up on a schedule that does not come back (default: ${DEFAULT-VALUE}).")
  private int patience;

  @Override
  public Integer call() throws Exception {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec");
    }
    if (rows < 0 || patience < 1) {
      throw new UserException(
          "--rows must be >= 0 and --patience >= 1, were %d and %d".formatted(rows, patience));
    }
    String json = read();
    PrintWriter out = spec.commandLine().getOut();
    return switch (format(json)) {
      case ExploreResult.FORMAT ->
          new ExploreReplay(explored(json), classpath, rows, patience).run(file, finding, out);
      case Result.FORMAT -> new GradeReplay(graded(json), rubrics(), rows).run(file, finding, out);
      case String other ->
          throw new UserException(
              "%s has the format \"%s\", which cannot be replayed; %s and %s can."
                  .formatted(file, Printable.of(other), Result.FORMAT, ExploreResult.FORMAT));
    };
  }

  private String read() throws UserException, IOException {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new UserException(
          "there is no file %s; name one that check --json, batch or explore --json has written."
              .formatted(file),
          e);
    } catch (CharacterCodingException e) {
      throw new UserException("%s is no text in UTF-8.".formatted(file), e);
    }
  }

  private String format(String json) throws UserException {
    try {
      JsonElement format = JsonParser.parseString(json).getAsJsonObject().get("format");
      if (format != null) {
        return format.getAsString();
      }
    } catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
      throw new UserException(
          "%s is no result: it holds no JSON object with a format.".formatted(file), e);
    }
    throw new UserException("%s is no result: it names no format.".formatted(file));
  }

  private Rubrics rubrics() throws BadRubricException, IOException {
    return RubricFiles.read(
        rubricFolder == null ? Installation.ofThisProcess().rubrics() : rubricFolder);
  }

  private Result graded(String json) throws UserException {
    try {
      return ResultJson.read(json);
    } catch (JsonParseException e) {
      throw new UserException("%s is damaged: %s; grade again.".formatted(file, e.getMessage()), e);
    }
  }

  private ExploreResult explored(String json) throws UserException {
    try {
      return ExploreResult.read(json);
    } catch (JsonParseException e) {
      throw new UserException(
          "%s is damaged: %s; explore again with --json.".formatted(file, e.getMessage()), e);
    }
  }
}
