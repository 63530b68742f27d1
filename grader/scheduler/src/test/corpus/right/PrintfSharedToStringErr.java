public class PrintfSharedToStringErr {
  private int n;
  synchronized void inc() { n++; System.err.printf("now %d%n", n); }
  @Override public synchronized String toString() { return "n=" + n; }
  public static void main(String[] args) throws Exception {
    // out is locked while the text is made, err is another stream
    PrintfSharedToStringErr c = new PrintfSharedToStringErr();
    Thread t = new Thread(c::inc); t.start();
    System.out.printf("%s%n", c);
    t.join();
  }
}
