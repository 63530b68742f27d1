package org.loomgrade.cli;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.loomgrade.grading.GradedFolder;
import org.loomgrade.grading.ResultStore;
import org.loomgrade.grading.Shard;
import org.loomgrade.intake.BadInputException;
import org.loomgrade.intake.FoundSubmissions;
import org.loomgrade.intake.Submission;
import org.loomgrade.intake.SubmissionFinder;
import org.loomgrade.intake.shape.Shapes;
import org.loomgrade.intake.tree.PassedOver;
import org.loomgrade.model.Identity;
import org.loomgrade.model.ResultStatus;
import org.loomgrade.model.Summary;
import org.loomgrade.rubric.Rubrics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Grades many submissions. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    description = {
      "Grades every submission found under IN: folders, archives (zip, tar, tar.gz, 7z) and what an LMS lets one download.",
      "What an earlier run has graded from the same sources, rubrics and seed is not graded again."
    },
    footer = {
      "",
      "Shapes that are recognized, or named by --from:",
      "  moodle            \"Download all submissions\", as it came or unpacked",
      "  moodle-teams      the same of a group assignment (Moodle 4.2 and later)",
      "  canvas            \"Download Submissions\", as it came or unpacked",
      "  gradescope        \"Export Submissions\", with its submission_metadata.yml",
      "  github-classroom  what 'gh classroom clone student-repos' makes",
      "  folder            a submission, or a folder with one in each folder or archive",
      "  sections          a folder of such folders",
      "",
      "Writes OUT/results/<submission>.json, OUT/summary.json and OUT/timings.json.",
      "Whoever handed in the same sources is graded once.",
      "Exit status: 0 all graded, whatever the marks; 2 usage or environment; 3 some could not be graded."
    })
final class BatchCommand implements Callable<Integer> {
  private static final int MAX_PASSED_OVER = 20;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "IN",
      arity = "1..*",
      description = "Folders or archives of submissions, or submissions.")
  private List<Path> in = List.of();

  @Option(names = "--out", paramLabel = "OUT", description = "Where results go.")
  private @Nullable Path out;

  @Option(
      names = "--from",
      paramLabel = "SHAPE",
      description = "What IN is, see below (default: what it looks like).")
  private @Nullable String shape;

  @Mixin private final Selection selection = new Selection();

  @Option(
      names = "--dry-run",
      description = "Say what would be graded, as whom and from which files; grade nothing.")
  private boolean dryRun;

  @Option(names = "--regrade", description = "Grade again what an earlier run has graded.")
  private boolean regrade;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many are graded at the same time (default: the number of processors).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      description = {
        "Grade part I of N, from 0; parts are split by content, so that machines need not talk.",
        "OUT may be shared by all, or be one for each: 'loomgrade merge' joins them."
      })
  private @Nullable String shard;

  @Option(
      names = "--confirm",
      description = {
        "Run what passes once more on threads of the JVM, in real time, a minute or two each.",
        "What fails there is listed for you in OUT/disagreements.json and takes no marks."
      })
  private boolean confirm;

  @Mixin private final ProtectionOptions protection = new ProtectionOptions();

  @Mixin private final GradingOptions options = new GradingOptions();

  @Override
  public Integer call() throws Exception {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec");
    }
    requireOptions(spec);
    try (FoundSubmissions found = find()) {
      List<Submission> all = selection.of(found.submissions());
      Shard mine = shard == null ? null : parseShard(shard);
      List<Submission> chosen = mine == null ? all : mine.of(all);
      if (dryRun) {
        tell(found.remarks(), spec.commandLine().getErr());
        new DryRun(found, chosen).print(spec.commandLine().getOut());
        return 0;
      }
      List<String> roster = all.stream().map(Submission::id).toList();
      return grade(found, chosen, mine == null ? null : new BatchRun.Part(mine, roster), spec);
    }
  }

  private void requireOptions(CommandSpec given) throws UserException {
    if (out == null && !dryRun) {
      throw new ParameterException(given.commandLine(), "Missing required option: '--out=OUT'");
    }
    if (jobs < 1) {
      throw new UserException("--jobs must be >= 1, was " + jobs);
    }
    if (shape != null && !Shapes.names().contains(shape)) {
      throw new UserException(
          "--from %s is unknown; the shapes are %s."
              .formatted(Printable.of(shape), String.join(", ", Shapes.names())));
    }
  }

  private FoundSubmissions find() throws BadInputException, IOException, UserException {
    Path results = out == null ? null : out.toAbsolutePath().normalize();
    FoundSubmissions found =
        SubmissionFinder.find(in, shape, folder -> results != null && isSame(folder, results));
    if (found.submissions().isEmpty()) {
      found.close();
      throw new UserException(
          "no submission was found under %s; expected a folder with Java files, or folders of such."
              .formatted(in));
    }
    return found;
  }

  private static boolean isSame(Path folder, Path results) {
    try {
      return Files.exists(results) && Files.isSameFile(folder, results);
    } catch (IOException e) {
      // A folder that cannot be looked at is not the one that results are written to.
      return false;
    }
  }

  private static Shard parseShard(String text) throws UserException {
    try {
      return Shard.parse(text);
    } catch (IllegalArgumentException e) {
      throw new UserException("--shard %s: %s.".formatted(Printable.of(text), e.getMessage()), e);
    }
  }

  private int grade(
      FoundSubmissions found,
      List<Submission> chosen,
      BatchRun.@Nullable Part part,
      CommandSpec given)
      throws Exception {
    Path folder = Objects.requireNonNull(out);
    Installation installation = Installation.ofThisProcess();
    Rubrics rubrics = options.readRubrics(installation);
    ResultStore store = openStore(folder);
    PrintWriter err = given.commandLine().getErr();
    tell(found.remarks(), err);
    tellPassedOver(found.passedOver(), err);
    BatchRun run =
        new BatchRun(
            store,
            confirm,
            regrade,
            identities(chosen),
            part == null ? earlierRows(folder, found) : List.of(),
            part);
    // Closed in any case: the summary tells of what is done so far.
    try (run;
        BatchProgress progress = BatchProgress.of(chosen.size(), err)) {
      options.grade(
          chosen,
          rubrics,
          jobs,
          run.listener(progress),
          work -> protection.open(installation, work, err));
    }
    PrintWriter text = given.commandLine().getOut();
    text.print(new BatchText(Ink.forStandardOutput()).render(run.results(), folder));
    if (confirm) {
      text.print(DisagreementsText.render(run.disagreements(), folder));
    }
    text.flush();
    return run.count(ResultStatus.GRADER_ERROR) > 0 ? ErrorReport.OURS : 0;
  }

  private static Map<String, Identity> identities(List<Submission> submissions) {
    Map<String, Identity> identities = new HashMap<>();
    for (Submission submission : submissions) {
      if (submission.identity() != null) {
        identities.put(submission.id(), submission.identity());
      }
    }
    return identities;
  }

  /** What an earlier run said of submissions that this one leaves out, or may not come to. */
  private List<Summary.Row> earlierRows(Path folder, FoundSubmissions found) throws UserException {
    if (!Files.exists(folder.resolve("summary.json"))) {
      return List.of();
    }
    Set<String> ids = found.submissions().stream().map(Submission::id).collect(toSet());
    try {
      return GradedFolder.open(folder).summary().submissions().stream()
          .filter(row -> ids.contains(row.id()))
          .toList();
    } catch (IOException e) {
      if (!selection.isPartial()) {
        return List.of(); // it is written anew
      }
      throw new UserException(
          "%s Without --only and --limit, it is written anew.".formatted(e.getMessage()), e);
    }
  }

  private static void tell(List<String> remarks, PrintWriter err) {
    remarks.forEach(remark -> err.println("loomgrade: " + Printable.of(remark)));
  }

  private static void tellPassedOver(List<PassedOver> all, PrintWriter err) {
    List<PassedOver> told = all.stream().filter(each -> !each.isLeftover()).toList();
    told.stream()
        .limit(MAX_PASSED_OVER)
        .forEach(each -> err.println("loomgrade: not graded: " + DryRun.line(each)));
    if (told.size() > MAX_PASSED_OVER) {
      err.printf(
          "loomgrade: not graded: %d others, which --dry-run lists%n",
          told.size() - MAX_PASSED_OVER);
    }
  }

  private static ResultStore openStore(Path folder) throws UserException {
    try {
      return ResultStore.open(folder);
    } catch (IOException e) {
      throw new UserException(
          "nothing can be written to %s (%s); name another folder for --out, or free space there."
              .formatted(folder, e),
          e);
    }
  }
}
