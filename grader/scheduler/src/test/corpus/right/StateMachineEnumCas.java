import java.util.*;
import java.util.concurrent.atomic.*;

public class StateMachineEnumCas {
  enum Phase {
    NEW { Set<Phase> next() { return EnumSet.of(RUNNING, CANCELLED); } }, RUNNING { Set<Phase> next() { return EnumSet.of(DONE, CANCELLED); } }, DONE, CANCELLED;
    Set<Phase> next() { return EnumSet.noneOf(Phase.class); }
  }
  private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.NEW);
  private final AtomicReference<Thread> runner = new AtomicReference<>();
  boolean to(Phase p) { while (true) { Phase now = phase.get(); if (!now.next().contains(p)) return false; if (phase.compareAndSet(now, p)) return true; } }
  boolean run(Runnable r) { if (!to(Phase.RUNNING)) return false; runner.set(Thread.currentThread()); try { r.run(); } finally { runner.set(null); } return to(Phase.DONE); }
  public static void main(String[] args) throws Exception {
    StateMachineEnumCas m = new StateMachineEnumCas();
    AtomicInteger wins = new AtomicInteger(), runs = new AtomicInteger();
    Thread a = new Thread(() -> { if (m.run(runs::incrementAndGet)) wins.incrementAndGet(); });
    Thread b = new Thread(() -> { if (m.run(runs::incrementAndGet)) wins.incrementAndGet(); });
    Thread c = new Thread(() -> { if (m.to(Phase.CANCELLED)) wins.incrementAndGet(); });
    for (Thread t : List.of(a, b, c)) t.start();
    for (Thread t : List.of(a, b, c)) t.join();
    if (wins.get() != 1 || runs.get() > 1 || !m.phase.get().next().isEmpty()) throw new AssertionError(wins + " " + runs + m.phase);
  }
}
