package exercises;

import java.util.Map;
import java.util.TreeMap;

final class StatisticsService {
    private final Map<Integer, Integer> completed = new TreeMap<>();

    StatisticsService(int workers) {
        for (int id = 1; id <= workers; id++) {
            completed.put(id, 0);
        }
    }

    synchronized void recordCompletion(int worker) {
        completed.merge(worker, 1, Integer::sum);
    }

    synchronized Map<Integer, Integer> snapshot() {
        return Map.copyOf(completed);
    }
}
