public class StackIndexOfCaller {
  static String me() { return Thread.currentThread().getStackTrace()[1].getMethodName(); }
  public static void main(String[] args) throws Exception {
    String[] s = new String[1]; Thread t = new Thread(() -> s[0] = me()); t.start(); t.join();
    if (!me().equals("me") || !s[0].equals("me")) throw new AssertionError(me() + s[0]);
  }
}
