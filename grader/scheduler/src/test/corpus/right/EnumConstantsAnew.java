import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What the JDK and the compiler remember of an enum whose constants are made anew. */
public class EnumConstantsAnew {
  sealed interface Piece permits Card, Token {}

  record Card(int value) implements Piece {}

  enum Token implements Piece {
    KNIGHT,
    ROOK;

    final AtomicInteger moves = new AtomicInteger();
  }

  static int rank(Piece piece) {
    return switch (piece) {
      case Token.KNIGHT -> 3;
      case Card(int value) when value > 9 -> 10;
      case Token.ROOK -> 5;
      case Card card -> card.value();
    };
  }

  static int guarded(Token token) {
    return switch (token) {
      case Token t when t.moves.get() > 9 -> 0;
      case KNIGHT -> 1;
      case ROOK -> 2;
    };
  }

  static int plain(Token token) {
    return switch (token) {
      case KNIGHT -> 1;
      case ROOK -> 2;
    };
  }

  public static void main(String[] args) throws Exception {
    Map<Token, Integer> squares = new EnumMap<>(Token.class);
    Thread t = new Thread(() -> Token.KNIGHT.moves.incrementAndGet());
    t.start();
    Token.KNIGHT.moves.incrementAndGet();
    t.join();
    for (Token token : EnumSet.allOf(Token.class)) {
      squares.put(token, plain(token) + guarded(token));
    }
    check(Token.valueOf("KNIGHT").moves.get() == 2);
    check(rank(Token.KNIGHT) == 3 && rank(Token.ROOK) == 5 && rank(new Card(12)) == 10);
    check(rank(new Card(2)) == 2 && squares.get(Token.ROOK) == 4 && squares.get(Token.KNIGHT) == 2);
    check(Token.class.getEnumConstants()[1] == Token.ROOK && EnumSet.of(Token.ROOK).contains(Token.ROOK));
  }

  static void check(boolean holds) {
    if (!holds) throw new IllegalStateException();
  }
}
