package org.loomgrade.cli;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Tells which source files of a folder change, from when it is opened. */
final class SourceChanges implements AutoCloseable {
  /** Editors write a file in several steps, and save several files at once. */
  private static final Duration QUIET = Duration.ofMillis(150);

  /** No file; stands for the end of watching. */
  private static final String END = "";

  private final Path folder;
  private final BlockingQueue<String> changed = new LinkedBlockingQueue<>();
  private final DirectoryWatcher watcher;
  private final CompletableFuture<?> ended;
  private volatile boolean closed;

  private SourceChanges(Path folder) throws IOException {
    this.folder = folder;
    // By what files hold, not by when they were written: saving anew what is the same is no change.
    this.watcher =
        DirectoryWatcher.builder().path(folder).listener(this::note).fileHashing(true).build();
    this.ended =
        watcher
            .watchAsync(task -> Thread.ofVirtual().name("source-changes").start(task))
            .whenComplete((_, _) -> changed.add(END));
  }

  /**
   * Watches a folder and those in it; what changes after the return is told.
   *
   * @throws IOException when it cannot be watched
   */
  static SourceChanges of(Path folder) throws IOException {
    return new SourceChanges(folder.toRealPath());
  }

  /**
   * Waits until something has changed and it is quiet again.
   *
   * @return the changed files, below the folder, with slashes; none when it is watched no more
   * @throws IOException when it cannot be watched any more
   */
  SortedSet<String> await() throws IOException, InterruptedException {
    SortedSet<String> files = new TreeSet<>();
    for (String file = changed.take();
        file != null;
        file = changed.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS)) {
      if (file.equals(END)) {
        return end();
      }
      files.add(file);
    }
    return files;
  }

  private SortedSet<String> end() throws IOException {
    try {
      ended.join();
      return new TreeSet<>();
    } catch (CompletionException e) {
      if (closed) { // perhaps before it had begun to watch
        return new TreeSet<>();
      }
      throw new IOException(folder + " cannot be watched any more: " + e.getCause(), e);
    }
  }

  private void note(DirectoryChangeEvent event) {
    Path path = event.path();
    if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW || path == null) {
      changed.add("(many files)");
    } else if (!event.isDirectory() && path.toString().endsWith(".java")) {
      changed.add(folder.relativize(path).toString().replace('\\', '/'));
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    watcher.close();
  }
}
