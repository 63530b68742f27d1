import java.util.*;
import java.util.concurrent.*;

public class PbqComparatorLambda {
  static class Task { private int priority; private String name; Task(String n, int p) { setName(n); setPriority(p); } void setName(String n) { name = n; } void setPriority(int p) { priority = p; } int getPriority() { return priority; } String getName() { return name; } }
  public static void main(String[] args) throws Exception {
    PriorityBlockingQueue<Task> q = new PriorityBlockingQueue<>(11, Comparator.comparingInt(Task::getPriority).thenComparing(t -> t.getName()));
    Thread[] ts = new Thread[2];
    for (int i = 0; i < 2; i++) { int id = i; (ts[i] = new Thread(() -> { for (int k = 0; k < 2; k++) q.put(new Task("t" + id, k)); })).start(); }
    Task first = q.take(); for (Thread t : ts) t.join();
    if (q.size() != 3 || first.getPriority() > 0) throw new AssertionError();
  }
}
