public class PetersonVolatile {
  static volatile boolean want0, want1; static volatile int turn; static int count;
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> { for (int i = 0; i < 3; i++) { want0 = true; turn = 1; while (want1 && turn == 1) ; count++; want0 = false; } });
    Thread b = new Thread(() -> { for (int i = 0; i < 3; i++) { want1 = true; turn = 0; while (want0 && turn == 0) ; count++; want1 = false; } });
    a.start(); b.start(); a.join(); b.join();
    if (count != 6) throw new IllegalStateException("" + count);
  }
}
