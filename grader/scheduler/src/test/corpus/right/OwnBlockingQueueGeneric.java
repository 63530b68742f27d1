import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.locks.*;

public class OwnBlockingQueueGeneric<E> extends AbstractQueue<E> {
  private final Object[] items; private int put, take, count;
  private final ReentrantLock lock = new ReentrantLock(); private final Condition full = lock.newCondition(), empty = lock.newCondition();
  OwnBlockingQueueGeneric(int n) { items = new Object[n]; }
  public void put(E e) throws InterruptedException { Objects.requireNonNull(e); lock.lockInterruptibly(); try { while (count == items.length) full.await(); enqueue(e); } finally { lock.unlock(); } }
  @SuppressWarnings("unchecked") public E take() throws InterruptedException { lock.lockInterruptibly(); try { while (count == 0) empty.await(); return dequeue(); } finally { lock.unlock(); } }
  private void enqueue(E e) { items[put] = e; put = (put + 1) % items.length; count++; empty.signal(); }
  @SuppressWarnings("unchecked") private E dequeue() { E e = (E) items[take]; items[take] = null; take = (take + 1) % items.length; count--; full.signal(); return e; }
  @Override public boolean offer(E e) { lock.lock(); try { if (count == items.length) return false; enqueue(e); return true; } finally { lock.unlock(); } }
  @Override public E poll() { lock.lock(); try { return count == 0 ? null : dequeue(); } finally { lock.unlock(); } }
  @SuppressWarnings("unchecked") @Override public E peek() { lock.lock(); try { return (E) items[take]; } finally { lock.unlock(); } }
  @Override public int size() { lock.lock(); try { return count; } finally { lock.unlock(); } }
  @SuppressWarnings("unchecked") @Override public Iterator<E> iterator() { lock.lock(); try { List<E> l = new ArrayList<>(); for (int i = 0; i < count; i++) l.add((E) items[(take + i) % items.length]); return l.iterator(); } finally { lock.unlock(); } }
  public static void main(String[] args) throws Exception {
    OwnBlockingQueueGeneric<int[]> q = new OwnBlockingQueueGeneric<>(2);
    int[] sums = new int[2];
    Thread[] ts = new Thread[4];
    for (int i = 0; i < 2; i++) { int id = i; ts[i] = new Thread(() -> { try { for (int k = 1; k < 4; k++) q.put(new int[] {k}); } catch (InterruptedException e) { } });
      ts[i + 2] = new Thread(() -> { try { for (int k = 0; k < 3; k++) sums[id] += q.take()[0]; } catch (InterruptedException e) { } }); }
    for (Thread t : ts) t.start();
    System.out.println(q.size() + " " + q.isEmpty());
    for (int[] x : q) if (x[0] < 1) throw new AssertionError();
    for (Thread t : ts) t.join();
    if (sums[0] + sums[1] != 12 || !q.isEmpty() || q.poll() != null || !q.add(new int[1])) throw new AssertionError(Arrays.toString(sums));
  }
}
