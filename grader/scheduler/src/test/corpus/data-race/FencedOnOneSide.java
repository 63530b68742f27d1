import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** A note is handed over by opaque accesses, and its reader has no fence. */
public class FencedOnOneSide {
  static final VarHandle PINNED;

  static {
    try {
      PINNED = MethodHandles.lookup().findVarHandle(FencedOnOneSide.class, "pinned", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  String note;
  boolean pinned;

  public static void main(String[] args) throws Exception {
    FencedOnOneSide board = new FencedOnOneSide();
    Thread writer =
        new Thread(() -> {
          board.note = "milk";
          VarHandle.releaseFence();
          PINNED.setOpaque(board, true);
        });
    writer.start();
    while (!(boolean) PINNED.getOpaque(board)) {
      Thread.onSpinWait();
    }
    if (!board.note.equals("milk")) {
      throw new IllegalStateException(board.note);
    }
    writer.join();
  }
}
