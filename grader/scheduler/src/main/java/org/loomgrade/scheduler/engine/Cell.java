package org.loomgrade.scheduler.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The last write of a variable and the last read by each thread since. Flanagan and Freund,
 * "FastTrack: Efficient and Precise Dynamic Race Detection" (PLDI 2009), section 3: one reader is
 * an epoch, several are a vector.
 */
final class Cell {
  /** What is known of the last conflict found. */
  record Conflict(int thread, int site) {}

  private @Nullable VectorClock clock;
  private int writer = -1;
  private int writeTime;
  private int writeSite;
  private int reader = -1;
  private int readTime;
  private int readSite;
  private int @Nullable [] readTimes;
  private int @Nullable [] readSites;

  /** Happens-before through the variable itself, when it is volatile. */
  VectorClock clock() {
    VectorClock known = clock;
    if (known == null) {
      known = new VectorClock();
      clock = known;
    }
    return known;
  }

  /** Notes a read; the write that is not ordered before it, if there is one. */
  @Nullable Conflict read(Task task, int site) {
    Conflict conflict = conflictingWrite(task);
    int time = task.clock.of(task.number);
    if (readTimes != null) {
      readTimes = note(readTimes, task.number, time);
      readSites = note(java.util.Objects.requireNonNull(readSites), task.number, site);
    } else if (reader < 0 || reader == task.number || readTime <= task.clock.of(reader)) {
      reader = task.number;
      readTime = time;
      readSite = site;
    } else {
      int size = Math.max(reader, task.number) + 1;
      readTimes = note(note(new int[size], reader, readTime), task.number, time);
      readSites = note(note(new int[size], reader, readSite), task.number, site);
    }
    return conflict;
  }

  private static int[] note(int[] values, int thread, int value) {
    int[] noted = thread < values.length ? values : Arrays.copyOf(values, thread + 2);
    noted[thread] = value;
    return noted;
  }

  /** Notes a write; another access that is not ordered before it, if there is one. */
  @Nullable Conflict write(Task task, int site) {
    Conflict conflict = conflictingWrite(task);
    if (conflict == null) {
      conflict = conflictingRead(task);
    }
    writer = task.number;
    writeTime = task.clock.of(task.number);
    writeSite = site;
    reader = -1;
    readTimes = null;
    readSites = null;
    return conflict;
  }

  private @Nullable Conflict conflictingWrite(Task task) {
    boolean conflicts = writer >= 0 && writer != task.number && writeTime > task.clock.of(writer);
    return conflicts ? new Conflict(writer, writeSite) : null;
  }

  /** A read that is not ordered before what a task does now, if there is one. */
  @Nullable Conflict conflictingRead(Task task) {
    int[] times = readTimes;
    int[] sites = readSites;
    if (times == null || sites == null) {
      boolean conflicts = reader >= 0 && reader != task.number && readTime > task.clock.of(reader);
      return conflicts ? new Conflict(reader, readSite) : null;
    }
    for (int i = 0; i < times.length; i++) {
      if (i != task.number && times[i] > task.clock.of(i)) {
        return new Conflict(i, sites[i]);
      }
    }
    return null;
  }
}
