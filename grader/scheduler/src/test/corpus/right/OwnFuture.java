import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

public class OwnFuture<T> implements Future<T> {
  private T value; private Throwable error; private boolean done, cancelled; private final List<Consumer<OwnFuture<T>>> callbacks = new ArrayList<>();
  synchronized void complete(T v, Throwable t) { if (done) return; value = v; error = t; done = true; notifyAll(); callbacks.forEach(c -> c.accept(this)); }
  synchronized void onDone(Consumer<OwnFuture<T>> c) { if (done) c.accept(this); else callbacks.add(c); }
  public synchronized boolean cancel(boolean b) { if (done) return false; done = cancelled = true; notifyAll(); return true; }
  public synchronized boolean isCancelled() { return cancelled; }
  public synchronized boolean isDone() { return done; }
  public synchronized T get() throws InterruptedException, ExecutionException { while (!done) wait(); return result(); }
  public synchronized T get(long t, TimeUnit u) throws InterruptedException, ExecutionException, TimeoutException {
    long end = System.nanoTime() + u.toNanos(t);
    while (!done) { long left = end - System.nanoTime(); if (left <= 0) throw new TimeoutException(); u.timedWait(this, 0); TimeUnit.NANOSECONDS.timedWait(this, left); }
    return result();
  }
  private T result() throws ExecutionException { if (cancelled) throw new CancellationException(); if (error != null) throw new ExecutionException(error); return value; }
  static <T> OwnFuture<T> start(Callable<T> c) { OwnFuture<T> f = new OwnFuture<>(); new Thread(() -> { try { f.complete(c.call(), null); } catch (Throwable t) { f.complete(null, t); } }).start(); return f; }
  <R> OwnFuture<R> then(Function<T, R> fn) { OwnFuture<R> r = new OwnFuture<>(); onDone(f -> { if (f.error != null) r.complete(null, f.error); else r.complete(fn.apply(f.value), null); }); return r; }
  public static void main(String[] args) throws Exception {
    OwnFuture<List<Integer>> f = start(() -> { Thread.sleep(20); return new ArrayList<>(List.of(1)); });
    OwnFuture<Integer> g = f.then(l -> { l.add(2); return l.size(); });
    try { f.get(5, TimeUnit.MILLISECONDS); throw new AssertionError(); } catch (TimeoutException e) { }
    if (g.get() != 2 || f.get(1, TimeUnit.SECONDS).size() != 2) throw new AssertionError();
    OwnFuture<Object> bad = start(() -> { throw new java.io.IOException("x"); });
    try { bad.get(); throw new AssertionError(); } catch (ExecutionException e) { if (!(e.getCause() instanceof java.io.IOException)) throw new AssertionError(e); }
    OwnFuture<String> never = new OwnFuture<>();
    if (!never.cancel(true) || !never.isDone()) throw new AssertionError();
  }
}
