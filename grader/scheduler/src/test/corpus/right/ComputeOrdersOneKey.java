import java.util.concurrent.ConcurrentHashMap;

/** What is computed for one key happens one after the other, each time with all that was before. */
public class ComputeOrdersOneKey {
  static final class Tally {
    int votes;
  }

  public static void main(String[] args) throws Exception {
    ConcurrentHashMap<String, Tally> tallies = new ConcurrentHashMap<>();
    Thread[] offices = new Thread[3];
    for (int i = 0; i < offices.length; i++) {
      offices[i] =
          new Thread(() ->
              tallies.compute(
                  "ann",
                  (name, tally) -> {
                    Tally counted = tally == null ? new Tally() : tally;
                    counted.votes++;
                    return counted;
                  }));
      offices[i].start();
    }
    for (Thread office : offices) {
      office.join();
    }
    if (tallies.get("ann").votes != 3) {
      throw new IllegalStateException("votes: " + tallies.get("ann").votes);
    }
  }
}
