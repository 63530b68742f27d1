import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.io.*;
import java.lang.invoke.*;
import java.time.Duration;

public class PublisherSubscriber {
  static int sum;
  public static void main(String[] args) throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    class Sub implements Flow.Subscriber<int[]> {
      Flow.Subscription s;
      int seen;
      public void onSubscribe(Flow.Subscription s) { this.s = s; s.request(1); }
      public void onNext(int[] x) { seen += x[0]; s.request(1); }
      public void onError(Throwable t) { t.printStackTrace(); }
      public void onComplete() { sum = seen; done.countDown(); }
    }
    try (SubmissionPublisher<int[]> p = new SubmissionPublisher<>()) {
      p.subscribe(new Sub());
      for (int i = 1; i <= 3; i++) { int[] b = new int[1]; b[0] = i; p.submit(b); }
    }
    done.await();
    check(sum == 6);
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
