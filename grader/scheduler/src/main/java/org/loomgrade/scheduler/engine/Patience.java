package org.loomgrade.scheduler.engine;

/**
 * How long one schedule puts up with threads that get nowhere. All is counted, nothing timed, so
 * that a slow machine comes to the same.
 */
final class Patience {
  /** So many points in a row that change nothing, and a thread spins: others may relieve it. */
  private static final int SPIN_LIMIT = 200;

  private static final int AFTERLIFE = 1_000;

  /** So many points that change nothing, and whoever is busy is waiting for time to pass. */
  private static final int IDLE = 400;

  /** So many turns without a point, and some for each thread. */
  private static final int MOST_TURNS = 5_000;

  /** So many points, and time has passed whatever was done. */
  private static final int LONG = 300_000;

  /**
   * So many points that change nothing, though time was let pass: more than a search by division.
   */
  private static final int STALE = 300_000;

  private final int longestTurn;
  private int stale;
  private int streak;
  private int turn;
  private int turns;
  private int idle;
  private int sinceTimer;
  private int afterMain;
  private int jumpsAfterMain;
  private int jumps;

  /**
   * @param longestTurn after how many points others may relieve a thread whatever it does
   */
  Patience(int longestTurn) {
    this.longestTurn = longestTurn;
  }

  /** A thread that others could relieve is at a point: whether it was long enough its turn. */
  boolean spins() {
    return ++streak > SPIN_LIMIT || ++turn > longestTurn;
  }

  /** Somebody looks at the threads that go on: they may do so for as long as that one likes. */
  void watched() {
    turns = 0;
    jumps = 0;
  }

  /** Another thread goes on. */
  void relieved() {
    streak = 0;
    turn = 0;
  }

  /** A thread is at a point: whether time must pass, as nothing else happens. */
  boolean isLong() {
    turns = 0;
    return ++idle > IDLE || ++sinceTimer > LONG;
  }

  /** Something has changed: who waits busily may have what it waits for. */
  void progress() {
    streak = 0;
    idle = 0;
    stale = 0;
  }

  /** Time is to pass, as nothing else happens. */
  void timeMustPass() {
    idle = 0;
  }

  /** A thread is at a point: whether nothing has changed for so long that nothing will. */
  boolean isStale() {
    return ++stale > STALE;
  }

  /** Time has passed. */
  void timePassed() {
    sinceTimer = 0;
    idle = 0;
  }

  /** A thread has ended. */
  void threadEnded() {
    turns = 0;
    progress();
  }

  /** A thread is to have its turn: whether the program stands, though the JDK's threads go on. */
  boolean stands(int threads) {
    return ++turns > MOST_TURNS + 4 * threads;
  }

  /** Nothing can run and the clock jumps: whether to look around for threads in a circle. */
  boolean looksAround() {
    return ++jumps % AFTERLIFE == 0;
  }

  /** The clock jumps though main has ended: whether that happened too often. */
  boolean outlivesMain() {
    return ++jumpsAfterMain > AFTERLIFE;
  }

  /** Something happens after main has ended: whether to look if it is daemons only. */
  boolean isLateAfterMain() {
    return ++afterMain % AFTERLIFE == 0;
  }
}
