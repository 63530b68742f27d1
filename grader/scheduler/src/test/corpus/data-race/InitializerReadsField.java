/** An initializer reads a plain field of an object while another thread writes it. */
public class InitializerReadsField {
  static class Options {
    int width;
  }

  static final Options OPTIONS = new Options();

  static class Canvas {
    static final int WIDTH = OPTIONS.width;
  }

  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> OPTIONS.width = 80);
    t.start();
    int width = Canvas.WIDTH;
    t.join();
    if (width > 80) throw new IllegalStateException();
  }
}
