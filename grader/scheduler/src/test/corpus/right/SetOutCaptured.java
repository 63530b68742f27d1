import java.io.*;
/** Captures standard output, as unit tests do. */
public class SetOutCaptured {
  public static void main(String[] args) throws Exception {
    PrintStream old = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true));
    try {
      Thread t = new Thread(() -> System.out.print("hello"));
      t.start(); t.join();
    } finally { System.setOut(old); }
    if (!bytes.toString().equals("hello")) throw new IllegalStateException("captured " + bytes);
  }
}
