import java.util.concurrent.atomic.*;
public class StampedReferenceStack {
  static class Node { final int v; Node next; Node(int v) { this.v = v; } }
  static final AtomicStampedReference<Node> top = new AtomicStampedReference<>(null, 0);
  static void push(int v) { Node n = new Node(v); int[] s = new int[1]; Node t; do { t = top.get(s); n.next = t; } while (!top.compareAndSet(t, n, s[0], s[0] + 1)); }
  static Node pop() { int[] s = new int[1]; Node t; do { t = top.get(s); if (t == null) return null; } while (!top.compareAndSet(t, t.next, s[0], s[0] + 1)); return t; }
  public static void main(String[] args) throws Exception {
    AtomicInteger sum = new AtomicInteger();
    Thread a = new Thread(() -> { push(1); push(2); }), b = new Thread(() -> { Node n = pop(); if (n != null) sum.addAndGet(n.v); push(4); });
    a.start(); b.start(); a.join(); b.join();
    for (Node n; (n = pop()) != null; ) sum.addAndGet(n.v);
    if (sum.get() != 7) throw new IllegalStateException("" + sum);
  }
}
