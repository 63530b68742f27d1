package org.loomgrade.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.loomgrade.grading.Merge;
import org.loomgrade.grading.StorageException;
import org.loomgrade.model.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Joins what shards have written. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description = {
      "Joins what the shards of a batch have written, or several batches.",
      "Submissions that none of them has graded are named."
    },
    footer = {
      "",
      "Writes ALL/results/<submission>.json, ALL/summary.json and ALL/timings.json, as one machine",
      "that grades all would. ALL may be one of the OUT.",
      "Exit status: 0 complete; 2 usage, or folders that contradict each other; 3 something missing."
    })
final class MergeCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "OUT", arity = "1..*", description = "Folders that batch wrote to.")
  private List<Path> outs = List.of();

  @Option(names = "--out", paramLabel = "ALL", required = true, description = "Where all goes.")
  private @Nullable Path all;

  @Override
  public Integer call() throws UserException, StorageException {
    if (spec == null || all == null) {
      throw new IllegalStateException("picocli sets these");
    }
    Merge merge = new Merge();
    List<Result> results;
    try {
      for (Path out : outs) {
        merge.add(out);
      }
      results = merge.writeTo(all);
    } catch (StorageException e) {
      throw e;
    } catch (IOException | Merge.ConflictException e) {
      throw new UserException(String.valueOf(e.getMessage()), e);
    }
    PrintWriter text = spec.commandLine().getOut();
    text.print(new BatchText(Ink.forStandardOutput()).render(results, all));
    List<String> missing = merge.missing();
    if (!missing.isEmpty()) {
      text.printf("%d missing; grade them by the same batch again:%n", missing.size());
      missing.forEach(id -> text.println("  " + id));
    }
    text.flush();
    return missing.isEmpty() ? 0 : ErrorReport.OURS;
  }
}
