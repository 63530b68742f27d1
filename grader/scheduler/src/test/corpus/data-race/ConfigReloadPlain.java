import java.util.*;

public class ConfigReloadPlain {
  private static Map<String, String> config = Map.of("k", "v");
  public static void main(String[] args) throws Exception {
    Thread r = new Thread(() -> { for (int i = 0; i < 2; i++) System.out.println(config.get("k")); });
    r.start();
    config = Map.of("k", "w");
    r.join();
  }
}
