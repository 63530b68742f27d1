/** Two synchronized methods, but the transfer is not one. */
public class TransferNotAtomic {
  static class Acc { private int b; Acc(int b) { this.b = b; } synchronized int get() { return b; } synchronized void add(int n) { b += n; } }
  public static void main(String[] a) throws Exception { Acc x = new Acc(100), y = new Acc(100); Thread t = new Thread(() -> { x.add(-10); y.add(10); }); t.start(); int total = x.get() + y.get(); if (total != 200) throw new IllegalStateException("saw " + total); t.join(); }
}
