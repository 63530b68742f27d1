import java.util.*;
import java.util.concurrent.*;
/** SubmissionPublisher with a subscriber that keeps plain state: Flow orders its calls. */
public class FlowSubscriber {
  static class Item { int v; }
  static class Sub implements Flow.Subscriber<Item> {
    private Flow.Subscription s; private int sum; private final List<Integer> got = new ArrayList<>();
    final CountDownLatch done = new CountDownLatch(1);
    public void onSubscribe(Flow.Subscription s) { this.s = s; s.request(1); }
    public void onNext(Item i) { sum += i.v; got.add(i.v); s.request(1); }
    public void onError(Throwable t) { done.countDown(); }
    public void onComplete() { done.countDown(); }
  }
  public static void main(String[] args) throws Exception {
    Sub sub = new Sub();
    try (SubmissionPublisher<Item> p = new SubmissionPublisher<>()) {
      p.subscribe(sub);
      for (int i = 1; i <= 5; i++) { Item it = new Item(); it.v = i; p.submit(it); }
    }
    sub.done.await();
    if (sub.sum != 15 || sub.got.size() != 5) throw new IllegalStateException(sub.got.toString());
  }
}
