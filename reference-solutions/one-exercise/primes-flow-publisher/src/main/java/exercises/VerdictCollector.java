package exercises;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;

/** Flow calls onNext for one item after the other, so a plain map will do. */
final class VerdictCollector implements Flow.Subscriber<PrimeChecker.Verdict> {

    private final Map<Integer, Boolean> verdicts = new HashMap<>();
    private final CountDownLatch completed = new CountDownLatch(1);
    private Throwable failure;

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(PrimeChecker.Verdict verdict) {
        verdicts.put(verdict.number(), verdict.prime());
    }

    @Override
    public void onError(Throwable throwable) {
        failure = throwable;
        completed.countDown();
    }

    @Override
    public void onComplete() {
        completed.countDown();
    }

    Map<Integer, Boolean> await() throws InterruptedException {
        completed.await();
        if (failure != null) throw new IllegalStateException(failure);
        return verdicts;
    }
}
