package org.loomgrade.scheduler.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** The scheduler's monitor of one object. */
final class Monitor {
  final int number;
  String label;
  final VectorClock clock = new VectorClock();
  final Queue<Task> entering = new ArrayDeque<>(2);
  final List<Task> waiting = new ArrayList<>(2);
  @Nullable Task owner;
  int count;

  /** How many tasks own it or want to, where that is counted. */
  int users;

  /** Where the owner entered. */
  int site;

  Monitor(int number, String label) {
    this.number = number;
    this.label = label;
  }
}
