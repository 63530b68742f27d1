import java.util.*;
import java.util.concurrent.*;

public class CacheOwnKeyPojo {
  static class Point { private int x, y; Point(int x, int y) { this.x = x; this.y = y; } public int getX() { return x; } public int getY() { return y; } @Override public boolean equals(Object o) { if (this == o) return true; if (o == null || getClass() != o.getClass()) return false; Point p = (Point) o; return x == p.x && y == p.y; } @Override public int hashCode() { return Objects.hash(x, y); } }
  static final Map<Point, Double> cache = new ConcurrentHashMap<>();
  static double dist(int x, int y) { return cache.computeIfAbsent(new Point(x, y), p -> Math.hypot(p.getX(), p.getY())); }
  public static void main(String[] args) throws Exception {
    ExecutorService ex = Executors.newFixedThreadPool(3); List<Future<Double>> fs = new ArrayList<>();
    for (int i = 0; i < 6; i++) { int k = i % 2; fs.add(ex.submit(() -> dist(3 + k, 4))); }
    double s = 0; for (Future<Double> f : fs) s += f.get();
    ex.shutdown();
    if (cache.size() != 2 || s < 30) throw new AssertionError(s);
  }
}
