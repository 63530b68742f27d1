import java.util.*;
import java.util.concurrent.*;

public class PhasedSimulation {
  static final int N = 3;
  public static void main(String[] args) throws Exception {
    double[] pos = new double[N], vel = {1, 2, 3}, force = new double[N]; List<String> log = new ArrayList<>();
    Phaser ph = new Phaser(N) { @Override protected boolean onAdvance(int phase, int parties) { log.add(phase + ":" + pos[0]); return phase >= 3 || parties == 0; } };
    Thread[] ts = new Thread[N];
    for (int i = 0; i < N; i++) { int me = i; (ts[i] = new Thread(() -> { while (!ph.isTerminated()) { double f = 0; for (int o = 0; o < N; o++) f += pos[o] - pos[me]; force[me] = f; ph.arriveAndAwaitAdvance(); if (ph.isTerminated()) break; vel[me] += force[me]; pos[me] += vel[me]; ph.arriveAndAwaitAdvance(); } })).start(); }
    for (Thread t : ts) t.join();
    if (log.size() != 4 || pos[0] != 4.0 && pos[0] == 0) throw new AssertionError(log + Arrays.toString(pos));
  }
}
