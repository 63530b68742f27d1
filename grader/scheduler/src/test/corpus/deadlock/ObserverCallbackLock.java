import java.util.*;

public class ObserverCallbackLock {
  static class Subject { private final List<Runnable> obs = new ArrayList<>(); synchronized void add(Runnable r) { obs.add(r); } synchronized void fire() { obs.forEach(Runnable::run); } }
  static class View { final Subject s; View(Subject s) { this.s = s; s.add(this::update); } synchronized void update() { } synchronized void close() { s.add(() -> { }); } }
  public static void main(String[] args) throws Exception {
    Subject s = new Subject(); View v = new View(s);
    Thread a = new Thread(s::fire), b = new Thread(v::close); a.start(); b.start(); a.join(); b.join();
  }
}
