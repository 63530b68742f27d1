import java.util.concurrent.atomic.*;
/** JCiP 15.7. */
public class MichaelScott<E> {
  private static class Node<E> { final E item; final AtomicReference<Node<E>> next; Node(E i, Node<E> n) { item = i; next = new AtomicReference<>(n); } }
  private final Node<E> dummy = new Node<>(null, null);
  private final AtomicReference<Node<E>> head = new AtomicReference<>(dummy), tail = new AtomicReference<>(dummy);
  boolean put(E item) {
    Node<E> n = new Node<>(item, null);
    while (true) { Node<E> t = tail.get(), x = t.next.get(); if (t == tail.get()) { if (x != null) tail.compareAndSet(t, x); else if (t.next.compareAndSet(null, n)) { tail.compareAndSet(t, n); return true; } } }
  }
  public static void main(String[] args) throws Exception {
    MichaelScott<Integer> q = new MichaelScott<>();
    Thread[] ts = new Thread[3]; for (int i = 0; i < 3; i++) { int k = i; (ts[i] = new Thread(() -> { q.put(k); q.put(k + 10); })).start(); } for (Thread t : ts) t.join();
    int n = 0; for (Node<Integer> x = q.head.get().next.get(); x != null; x = x.next.get()) n++;
    if (n != 6) throw new IllegalStateException("" + n);
  }
}
