/** Prints, and reads standard input, which is empty. */
public class PrintsAndReads {
  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 50; i++) System.out.println("line " + i);
    check(System.in.read() == -1);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
