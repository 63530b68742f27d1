public class PetersonPlain {
  static boolean[] want = new boolean[2]; static int turn; static int count;
  static void work(int me) { int other = 1 - me; want[me] = true; turn = other; while (want[other] && turn == other) Thread.onSpinWait(); count++; want[me] = false; }
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> work(0)), b = new Thread(() -> work(1));
    a.start(); b.start(); a.join(); b.join();
    if (count != 2) throw new IllegalStateException("" + count);
  }
}
