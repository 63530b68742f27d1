import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.io.*;
import java.lang.invoke.*;
import java.time.Duration;

public class SerialReference {
  interface Job extends Runnable, Serializable {}
  static AtomicInteger n = new AtomicInteger();
  static void inc() { n.incrementAndGet(); }
  static Job copy(Job j) throws Exception {
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    try (ObjectOutputStream o = new ObjectOutputStream(b)) { o.writeObject(j); }
    try (ObjectInputStream i = new ObjectInputStream(new ByteArrayInputStream(b.toByteArray())) {
      @Override protected Class<?> resolveClass(ObjectStreamClass d) throws ClassNotFoundException { return Class.forName(d.getName(), false, SerialReference.class.getClassLoader()); }
    }) { return (Job) i.readObject(); }
  }
  public static void main(String[] args) throws Exception {
    copy(SerialReference::inc).run();
    check(n.get() == 1);
  }
  static void both(Runnable... bodies) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (Runnable r : bodies) threads.add(new Thread(r));
    for (Thread t : threads) t.start();
    for (Thread t : threads) t.join();
  }

  static void check(boolean holds) {
    if (!holds) throw new IllegalStateException("does not hold");
  }
}
