import java.util.*;
/** Plug-ins that register themselves in a static block, as JDBC drivers do. */
public class RegistryStaticBlock {
  static final List<String> REGISTRY = Collections.synchronizedList(new ArrayList<>());
  static class PluginA { static { REGISTRY.add("A"); } static void load() {} }
  static class PluginB { static { REGISTRY.add("B"); } PluginB() {} }
  public static void main(String[] args) throws Exception {
    Thread t = new Thread(PluginA::load);
    t.start();
    new PluginB();
    t.join();
    if (REGISTRY.size() != 2) throw new IllegalStateException("registered: " + REGISTRY);
  }
}
