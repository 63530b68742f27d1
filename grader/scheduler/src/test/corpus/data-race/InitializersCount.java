/** Initializers of two classes count up a plain field of a third. */
public class InitializersCount {
  static class Loaded {
    static int classes;
  }

  static class Parser {
    static int uses;

    static {
      Loaded.classes++;
    }
  }

  static class Printer {
    static int uses;

    static {
      Loaded.classes++;
    }
  }

  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> Parser.uses = 1);
    Thread b = new Thread(() -> Printer.uses = 1);
    a.start();
    b.start();
    a.join();
    b.join();
  }
}
