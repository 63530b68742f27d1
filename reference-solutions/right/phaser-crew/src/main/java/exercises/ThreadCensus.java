package exercises;

/** Counts the live platform threads, from the root thread group down. */
final class ThreadCensus {

    private ThreadCensus() {
    }

    static int count() {
        ThreadGroup root = Thread.currentThread().getThreadGroup();
        for (ThreadGroup parent = root.getParent(); parent != null; parent = root.getParent()) {
            root = parent;
        }
        return count(root);
    }

    private static int count(ThreadGroup group) {
        // enumerate() drops what does not fit: ask again with more room until there is room to spare
        Thread[] threads = new Thread[16];
        int own;
        while ((own = group.enumerate(threads, false)) == threads.length) {
            threads = new Thread[threads.length * 2];
        }
        ThreadGroup[] children = new ThreadGroup[8];
        int groups;
        while ((groups = group.enumerate(children, false)) == children.length) {
            children = new ThreadGroup[children.length * 2];
        }
        int total = own;
        for (int i = 0; i < groups; i++) {
            total += count(children[i]);
        }
        return total;
    }
}
