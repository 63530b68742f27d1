/** A class makes an object of its subclass when it is initialized, while a thread begins with the subclass. */
public class SubclassInitialized {
  static class Shape {
    static final Shape UNIT = new Square();

    static void draw() {}
  }

  static class Square extends Shape {
    static void paint() {}
  }

  public static void main(String[] args) throws Exception {
    Thread t = new Thread(Square::paint);
    t.start();
    Shape.draw();
    t.join();
  }
}
