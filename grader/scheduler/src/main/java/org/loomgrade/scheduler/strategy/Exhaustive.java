package org.loomgrade.scheduler.strategy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Depth-first search through all interleavings: each schedule repeats the choices of the one before
 * it up to the last that has an alternative, and takes that. Of interleavings that differ only in
 * the order of accesses that do not conflict it runs one, by sleep sets: Godefroid, "Partial-Order
 * Methods for the Verification of Concurrent Systems" (LNCS 1032, 1996), chapter 5.
 *
 * <p>Schedules build on each other, so the number of a schedule is its place in the search. Call
 * {@link #hasNext()} before each.
 */
public final class Exhaustive implements Strategy {
  private final List<Node> path = new ArrayList<>();
  private int depth;
  private boolean begun;

  /** A choice, what was taken, and what need not be taken any more. */
  private static final class Node {
    final int[] threads;
    final int[] objects;
    final boolean[] writes;

    /** Positions that are done with here, or asleep. */
    final BitSet closed = new BitSet();

    /** Positions whose steps had effects that their objects do not tell. */
    final BitSet wide = new BitSet();

    int taken;

    Node(int size) {
      threads = new int[size];
      objects = new int[size];
      writes = new boolean[size];
    }

    boolean independent(int one, int other) {
      boolean known = objects[one] != 0 && objects[other] != 0;
      return known
          && !wide.get(one)
          && !wide.get(other)
          && (objects[one] != objects[other] || (!writes[one] && !writes[other]));
    }

    boolean exhausted() {
      return closed.nextClearBit(0) >= threads.length;
    }

    void takeNext() {
      taken = closed.nextClearBit(0);
    }
  }

  @Override
  public String name() {
    return "exhaustive";
  }

  /** Prepares the next schedule; false when every interleaving has been run. */
  public boolean hasNext() {
    if (!begun) {
      return true;
    }
    begun = false;
    while (!path.isEmpty()) {
      Node last = path.getLast();
      last.closed.set(last.taken);
      if (!last.exhausted()) {
        last.takeNext();
        return true;
      }
      path.removeLast();
    }
    return false;
  }

  @Override
  public void begin(SplittableRandom random) {
    begun = true;
    depth = 0;
  }

  @Override
  public int choose(Choice choice) {
    if (depth == path.size()) {
      Node node = node(choice);
      if (node.exhausted()) {
        return NONE;
      }
      node.takeNext();
      path.add(node);
    }
    return path.get(depth++).taken;
  }

  private Node node(Choice choice) {
    Node node = new Node(choice.size());
    for (int i = 0; i < choice.size(); i++) {
      node.threads[i] = choice.thread(i);
      node.objects[i] = choice.object(i);
      node.writes[i] = choice.writes(i);
    }
    if (depth > 0) {
      sleep(node, path.get(depth - 1));
    }
    return node;
  }

  /** What was closed at the choice before sleeps on, unless what was taken there conflicts. */
  private static void sleep(Node node, Node before) {
    for (int i = 0; i < before.threads.length; i++) {
      if (before.closed.get(i) && i != before.taken && before.independent(i, before.taken)) {
        for (int j = 0; j < node.threads.length; j++) {
          if (node.threads[j] == before.threads[i]) {
            node.closed.set(j);
          }
        }
      }
    }
  }

  @Override
  public int pick(int count, SplittableRandom random) {
    if (depth == path.size()) {
      path.add(new Node(count));
    }
    return path.get(depth++).taken;
  }

  @Override
  public void effect() {
    if (depth > 0 && depth <= path.size()) {
      Node node = path.get(depth - 1);
      node.wide.set(node.taken);
    }
  }
}
