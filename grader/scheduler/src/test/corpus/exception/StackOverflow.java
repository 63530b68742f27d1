/** Endless recursion. */
public class StackOverflow {
  static int recurse(int n) {
    return recurse(n + 1) + 1;
  }

  public static void main(String[] args) throws Exception {
    recurse(1);
  }
}
