import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
public class MemoizerJcip<A, V> { private final ConcurrentMap<A, Future<V>> cache = new ConcurrentHashMap<>(); private final Function<A, V> c; MemoizerJcip(Function<A, V> c) { this.c = c; }
  V compute(A arg) throws InterruptedException { while (true) { Future<V> f = cache.get(arg); if (f == null) { FutureTask<V> ft = new FutureTask<>(() -> c.apply(arg)); f = cache.putIfAbsent(arg, ft); if (f == null) { f = ft; ft.run(); } } try { return f.get(); } catch (CancellationException e) { cache.remove(arg, f); } catch (ExecutionException e) { throw new IllegalStateException(e); } } }
  static class Big { int v; } static int calls;
  public static void main(String[] a) throws Exception { var m = new MemoizerJcip<Integer, Big>(k -> { calls++; Big b = new Big(); b.v = k * 2; return b; }); Thread[] ts = new Thread[3]; for (int i = 0; i < 3; i++) (ts[i] = new Thread(() -> { try { if (m.compute(21).v != 42) throw new IllegalStateException(); } catch (InterruptedException e) { } })).start(); for (Thread t : ts) t.join(); if (calls != 1) throw new IllegalStateException(); } }
