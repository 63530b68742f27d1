import java.util.Observable;

/** The methods of an observable are synchronized, and its observers are called without the lock. */
@SuppressWarnings("deprecation")
public class ObservedByTwo extends Observable {
  private int news;

  void tell(int number) {
    news = number;
    setChanged();
  }

  public static void main(String[] args) throws Exception {
    ObservedByTwo paper = new ObservedByTwo();
    Thread press = new Thread(() -> paper.tell(7));
    press.start();
    while (!paper.hasChanged()) {
      Thread.sleep(1);
    }
    if (paper.news != 7) {
      throw new IllegalStateException("news " + paper.news);
    }
    int[] read = new int[1];
    paper.addObserver((from, argument) -> read[0] = paper.countObservers());
    paper.notifyObservers();
    press.join();
    if (read[0] != 1) {
      throw new IllegalStateException("observers " + read[0]);
    }
  }
}
