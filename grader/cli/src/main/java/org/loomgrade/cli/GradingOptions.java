package org.loomgrade.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loomgrade.build.Build;
import org.loomgrade.build.BuildException;
import org.loomgrade.build.DiskCheckedBuild;
import org.loomgrade.build.JavacBuild;
import org.loomgrade.build.MavenBuild;
import org.loomgrade.build.MavenInstallation;
import org.loomgrade.grading.Examiner;
import org.loomgrade.grading.Grader;
import org.loomgrade.grading.GradingListener;
import org.loomgrade.grading.ResultFactory;
import org.loomgrade.grading.UnknownCriterionException;
import org.loomgrade.grading.WorkerPool;
import org.loomgrade.intake.Submission;
import org.loomgrade.rubric.BadRubricException;
import org.loomgrade.rubric.RubricFiles;
import org.loomgrade.rubric.Rubrics;
import picocli.CommandLine.Option;

/** The options that all grading verbs share. */
final class GradingOptions {
  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "The same seed gives the same inputs and schedules (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--rubrics",
      paramLabel = "DIR",
      description = "The folder of rubrics (default: the product's own).")
  private @Nullable Path rubrics;

  Rubrics readRubrics(Installation installation) throws BadRubricException, IOException {
    return RubricFiles.read(rubrics == null ? installation.rubrics() : rubrics);
  }

  /** Grades one submission for its author, in a temporary folder. */
  void check(Submission submission, Rubrics read, GradingListener listener, WorkerPool workers)
      throws UserException,
          BuildException,
          UnknownCriterionException,
          IOException,
          InterruptedException {
    try (WorkFolder folder = WorkFolder.create()) {
      Build build = new DiskCheckedBuild(new JavacBuild(folder.path()), folder.path());
      grade(List.of(submission), read, 1, listener, build, workers);
    }
  }

  /**
   * Grades submissions of others in a temporary folder.
   *
   * @param pool makes, from that folder, the worker JVMs in which they run
   */
  void grade(
      List<Submission> submissions,
      Rubrics read,
      int jobs,
      GradingListener listener,
      PoolFactory pool)
      throws UserException,
          BuildException,
          UnknownCriterionException,
          IOException,
          InterruptedException {
    MavenInstallation maven = MavenInstallation.find(System.getenv());
    try (WorkFolder folder = WorkFolder.create();
        WorkerPool workers = pool.open(folder.path())) {
      Build build =
          new DiskCheckedBuild(
              new MavenBuild(maven, Installation.javaHome(), folder.path()), folder.path());
      grade(submissions, read, jobs, listener, build, workers);
    }
  }

  /** Makes worker JVMs. */
  interface PoolFactory {
    WorkerPool open(Path workFolder) throws UserException, IOException, InterruptedException;
  }

  private void grade(
      List<Submission> submissions,
      Rubrics read,
      int jobs,
      GradingListener listener,
      Build build,
      WorkerPool workers)
      throws BuildException, UnknownCriterionException, IOException, InterruptedException {
    ResultFactory results = new ResultFactory(read, Version.number(), seed);
    new Grader(build, new Examiner(workers, read, seed), results, jobs)
        .grade(submissions, listener);
  }
}
