import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** An enum whose constructor draws numbers and whose static block fills the map of another class. */
public class EnumFillsRegistry {
  static final class Registry {
    static final AtomicInteger NUMBERS = new AtomicInteger(7);
    static final Map<String, Coin> BY_SIGN = new ConcurrentHashMap<>();
  }

  enum Coin {
    PENNY("p"),
    CROWN("c");

    static {
      for (Coin coin : values()) {
        Registry.BY_SIGN.put(coin.sign, coin);
      }
    }

    final String sign;
    final int number = Registry.NUMBERS.getAndIncrement();

    Coin(String sign) {
      this.sign = sign;
    }
  }

  public static void main(String[] args) throws Exception {
    int[] number = new int[1];
    Thread t = new Thread(() -> number[0] = Coin.CROWN.number);
    t.start();
    t.join();
    if (number[0] != 8 || Registry.BY_SIGN.get("c") != Coin.CROWN || Registry.NUMBERS.get() != 9) {
      throw new IllegalStateException(number[0] + " " + Registry.BY_SIGN);
    }
  }
}
