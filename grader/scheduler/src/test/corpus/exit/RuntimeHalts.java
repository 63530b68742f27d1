/** Runtime.halt in main. */
public class RuntimeHalts {
  public static void main(String[] args) throws Exception {
    Runtime.getRuntime().halt(1);
  }
}
