package org.loomgrade.scheduler.engine;

import java.util.Arrays;

/**
 * The last write of a variable and the last read by each thread since. Flanagan and Freund,
 * "FastTrack: Efficient and Precise Dynamic Race Detection" (PLDI 2009), section 3; reads are kept
 * in a vector from the second reader on.
 */
final class Cell {
  /** Happens-before through the variable itself, when it is volatile. */
  final VectorClock clock = new VectorClock();

  private int writer = -1;
  private int writeTime;
  private int writeSite;
  private int[] readTimes = {};
  private int[] readSites = {};

  /** The thread of the last conflict found. */
  int otherThread;

  int otherSite;
  boolean otherWrote;

  /** Notes a read; true when a write is not ordered before it. */
  boolean read(Task task, int site) {
    boolean race = conflictsWithWrite(task);
    if (task.number >= readTimes.length) {
      readTimes = Arrays.copyOf(readTimes, task.number + 2);
      readSites = Arrays.copyOf(readSites, task.number + 2);
    }
    readTimes[task.number] = task.clock.of(task.number);
    readSites[task.number] = site;
    return race;
  }

  /** Notes a write; true when another access is not ordered before it. */
  boolean write(Task task, int site) {
    boolean race = conflictsWithWrite(task);
    for (int reader = 0; reader < readTimes.length && !race; reader++) {
      if (reader != task.number && readTimes[reader] > task.clock.of(reader)) {
        race = conflict(reader, readSites[reader], false);
      }
    }
    writer = task.number;
    writeTime = task.clock.of(task.number);
    writeSite = site;
    Arrays.fill(readTimes, 0);
    return race;
  }

  private boolean conflictsWithWrite(Task task) {
    return writer >= 0
        && writer != task.number
        && writeTime > task.clock.of(writer)
        && conflict(writer, writeSite, true);
  }

  private boolean conflict(int thread, int site, boolean wrote) {
    otherThread = thread;
    otherSite = site;
    otherWrote = wrote;
    return true;
  }
}
