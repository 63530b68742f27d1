import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public class MandelbrotRows {
  public static void main(String[] args) throws Exception {
    int w = 12, h = 6; char[][] img = new char[h][]; AtomicInteger row = new AtomicInteger();
    Runnable r = () -> { for (int y; (y = row.getAndIncrement()) < h; ) { char[] line = new char[w]; for (int x = 0; x < w; x++) { double a = 0, b = 0, cr = x * 3.0 / w - 2, ci = y * 2.0 / h - 1; int i = 0; while (i < 20 && a * a + b * b < 4) { double t = a * a - b * b + cr; b = 2 * a * b + ci; a = t; i++; } line[x] = i == 20 ? '#' : '.'; } img[y] = line; } };
    ExecutorService ex = Executors.newCachedThreadPool();
    Future<?> f = ex.submit(r), g = ex.submit(r); r.run(); f.get(); g.get(); ex.shutdown();
    StringBuilder sb = new StringBuilder(); for (char[] line : img) sb.append(line).append('\n');
    if (sb.length() != 78 || sb.indexOf("#") < 0) throw new AssertionError(sb);
  }
}
