package exercises;

import java.util.Deque;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The workers of one run, and what they share. */
final class DownloadCrew {

    private final Deque<String> pending;
    private final ConcurrentMap<Integer, Integer> completed = new ConcurrentHashMap<>();
    private final Phaser working;
    private final List<Thread> members = new ArrayList<>();

    DownloadCrew(int size, List<String> files) {
        pending = new ConcurrentLinkedDeque<>(files);
        working = new Phaser(size);
        SplittableRandom seeds = new SplittableRandom();
        for (int i = 1; i <= size; i++) {
            int id = i;
            SplittableRandom random = seeds.split(); // a SplittableRandom must not be shared
            completed.put(id, 0);
            members.add(Thread.ofPlatform().name("crew-" + id).unstarted(() -> work(id, random)));
        }
    }

    void start() {
        members.forEach(Thread::start);
    }

    /** Returns when the last member has left, or after the time given. */
    void await(long nanos) throws InterruptedException {
        try {
            // the last one to deregister terminates the phaser, which ends the wait just as well
            working.awaitAdvanceInterruptibly(0, nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            // whoever is still working will be dismissed
        }
    }

    void dismiss() throws InterruptedException {
        members.forEach(Thread::interrupt);
        for (Thread member : members) {
            member.join();
        }
    }

    Map<Integer, Integer> completed() {
        return new TreeMap<>(completed);
    }

    private void work(int id, SplittableRandom random) {
        try {
            while (pending.pollFirst() != null) {
                Thread.sleep(random.nextInt(100, 1001));
                completed.merge(id, 1, Integer::sum);
            }
        } catch (InterruptedException dismissed) {
            Thread.currentThread().interrupt();
        } finally {
            working.arriveAndDeregister();
        }
    }
}
