import java.util.*;
public class SynchronizedMapUnlockedIteration { public static void main(String[] a) throws Exception { Map<Integer, Integer> m = Collections.synchronizedMap(new HashMap<>()); m.put(1, 1); Thread t = new Thread(() -> m.put(2, 2)); t.start(); for (int k : m.keySet()) System.out.println(k); t.join(); } }
