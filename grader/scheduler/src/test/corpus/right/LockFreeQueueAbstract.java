import java.util.*;
import java.util.concurrent.atomic.*;
/** Treiber stack that extends AbstractQueue, used as a Queue. */
public class LockFreeQueueAbstract {
  static class Stack<E> extends AbstractQueue<E> {
    private record Node<E>(E item, Node<E> next) {}
    private final AtomicReference<Node<E>> top = new AtomicReference<>();
    public boolean offer(E e) { Node<E> t; do { t = top.get(); } while (!top.compareAndSet(t, new Node<>(e, t))); return true; }
    public E poll() { Node<E> t; do { t = top.get(); if (t == null) return null; } while (!top.compareAndSet(t, t.next())); return t.item(); }
    public E peek() { Node<E> t = top.get(); return t == null ? null : t.item(); }
    public int size() { int n = 0; for (Node<E> x = top.get(); x != null; x = x.next()) n++; return n; }
    public Iterator<E> iterator() { throw new UnsupportedOperationException(); }
  }
  public static void main(String[] args) throws Exception {
    Queue<Integer> q = new Stack<>();
    Thread a = new Thread(() -> q.offer(1)), b = new Thread(() -> q.offer(2));
    a.start(); b.start(); a.join(); b.join();
    if (q.poll() + q.poll() != 3 || q.poll() != null) throw new IllegalStateException();
  }
}
