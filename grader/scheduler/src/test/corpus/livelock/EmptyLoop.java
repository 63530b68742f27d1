/** A loop without any access. */
public class EmptyLoop {
  public static void main(String[] args) throws Exception {
    for (int i = 0; ; i++) {
      if (i < 0) i = 0;
    }
  }
}
