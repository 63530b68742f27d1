package org.loomgrade.cli;

import java.io.PrintWriter;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Result;
import org.loomgrade.model.ResultStatus;

/** Grades anew whenever sources change, and shows what became of it. */
final class Watch {
  private final Callable<Result> grading;
  private final WatchView view;
  private final PrintWriter out;

  Watch(Callable<Result> grading, WatchView view, PrintWriter out) {
    this.grading = grading;
    this.view = view;
    this.out = out;
  }

  /**
   * Goes on until nothing is watched any more, or nobody reads what it says; what fails in grading
   * is thrown.
   */
  void run(SourceChanges changes) throws Exception {
    @Nullable Result graded = null;
    SortedSet<String> files = new TreeSet<>();
    do {
      Result now = grading.call();
      out.print(view.render(files, graded, now));
      if (out.checkError()) { // flushes, too
        return;
      }
      // Code that does not compile for a moment is no news: compare with what last did.
      graded = now.status() == ResultStatus.GRADED ? now : graded;
      files = changes.await();
    } while (!files.isEmpty());
  }
}
