package org.loomgrade.bench.faulty;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.loomgrade.bench.program.Threads;

/** ABA: a lock-free stack takes a node that was popped and pushed again for one that never left. */
public final class AbaStack implements Runnable {
  private final AtomicReference<@Nullable Node> head = new AtomicReference<>();
  private final AtomicInteger taken = new AtomicInteger();

  @Override
  public void run() {
    Node third = new Node(3, null);
    head.set(new Node(1, new Node(2, third)));
    Threads.runAll(
        () -> count(pop()),
        () -> {
          Node first = pop();
          count(pop());
          if (first != null) {
            push(first);
          }
        });
    for (Node rest = pop(); rest != null; rest = pop()) {
      count(rest);
    }
    Threads.check(taken.get() == 6, "nodes were taken twice or lost: " + taken.get());
  }

  private void count(@Nullable Node node) {
    taken.addAndGet(node == null ? 0 : node.value);
  }

  private @Nullable Node pop() {
    while (true) {
      Node top = head.get();
      if (top == null) {
        return null;
      }
      Node next = top.next;
      if (head.compareAndSet(top, next)) {
        return top;
      }
    }
  }

  private void push(Node node) {
    do {
      node.next = head.get();
    } while (!head.compareAndSet(node.next, node));
  }

  private static final class Node {
    final int value;
    volatile @Nullable Node next;

    Node(int value, @Nullable Node next) {
      this.value = value;
      this.next = next;
    }
  }
}
