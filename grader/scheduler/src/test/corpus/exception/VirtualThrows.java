/** A virtual thread throws. */
public class VirtualThrows {
  public static void main(String[] args) throws Exception {
    Thread.startVirtualThread(
            () -> {
              throw new IllegalStateException("lost");
            })
        .join();
  }
}
