import java.io.*;
import java.util.*;

public class PrintWriterReport {
  static class Row { int v; synchronized void set(int x, PrintWriter w) { v = x; w.println((Object) ("set " + x)); } @Override public synchronized String toString() { return "row " + v; } }
  public static void main(String[] args) throws Exception {
    StringWriter sw = new StringWriter(); PrintWriter w = new PrintWriter(sw, true); Row r = new Row();
    Thread a = new Thread(() -> r.set(3, w)), b = new Thread(() -> w.println(r));
    a.start(); b.start(); a.join(); b.join();
    if (!sw.toString().contains("set 3") || sw.toString().lines().count() != 2) throw new AssertionError(sw);
  }
}
