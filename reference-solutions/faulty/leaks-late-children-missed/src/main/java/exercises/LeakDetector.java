package exercises;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

public final class LeakDetector {
    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() { return threadsAfter > threadsBefore; }
    }

    private static Set<Thread> userThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Thread::isAlive)
                .filter(t -> t.getThreadGroup() != null && !t.getThreadGroup().getName().equals("system"))
                .filter(t -> !t.getName().startsWith("ForkJoinPool.commonPool"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    public static Report run(Runnable task) throws InterruptedException {
        Set<Thread> old = userThreads();
        Throwable problem = null;
        try {
            task.run();
        } catch (Throwable t) {
            problem = t;
        }
        Set<Thread> fresh = userThreads();
        fresh.removeAll(old);
        TimeUnit.MILLISECONDS.sleep(100);
        fresh.removeIf(t -> !t.isAlive());
        Report report = new Report(old.size(), old.size() + fresh.size());
        if (!fresh.isEmpty()) {
            System.out.println("WARNING: possible leak of " + fresh.size() + " thread(s):");
            for (Thread t : fresh) System.out.println("    " + t.getName() + " (" + t.getState() + ")");
        }
        if (problem instanceof RuntimeException re) throw re;
        if (problem instanceof Error err) throw err;
        return report;
    }

    public static void main(String[] args) throws Exception {
        System.out.println("clean: " + run(() -> System.out.println("hello")));
        Report r = run(() -> {
            Thread t = new Thread(() -> {
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException ignored) { }
            }, "sleeper");
            t.setDaemon(true);
            t.start();
        });
        System.out.println("leaking: " + r);
    }
}
