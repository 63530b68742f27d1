package exercises;

import java.util.HashMap;
import java.util.Map;

/** Collects what the threads found out and counts how many are through. */
class Collector {
    private final Map<Integer, Boolean> verdicts = new HashMap<>();
    private Integer counter = 0;

    void add(int number, boolean prime) {
        synchronized (counter) {
            verdicts.put(number, prime);
            counter++;
        }
    }

    /** To be called when all threads have ended. */
    Map<Integer, Boolean> getVerdicts() {
        return verdicts;
    }
}
