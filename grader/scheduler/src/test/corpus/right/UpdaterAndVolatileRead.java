import java.util.concurrent.atomic.*;
/** CAS through an updater, read as the volatile it is. */
public class UpdaterAndVolatileRead {
  private static final AtomicIntegerFieldUpdater<UpdaterAndVolatileRead> STATE =
      AtomicIntegerFieldUpdater.newUpdater(UpdaterAndVolatileRead.class, "state");
  private volatile int state;
  private String payload;
  void publish(String s) { payload = s; STATE.compareAndSet(this, 0, 1); }
  public static void main(String[] args) throws Exception {
    UpdaterAndVolatileRead u = new UpdaterAndVolatileRead();
    Thread t = new Thread(() -> u.publish("hello"));
    t.start();
    if (u.state == 1 && !"hello".equals(u.payload)) throw new IllegalStateException();
    t.join();
  }
}
