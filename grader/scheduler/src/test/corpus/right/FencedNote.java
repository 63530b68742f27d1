import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** A note is handed over by opaque accesses, with a fence on either side. */
public class FencedNote {
  static final VarHandle PINNED;

  static {
    try {
      PINNED = MethodHandles.lookup().findVarHandle(FencedNote.class, "pinned", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  String note;
  boolean pinned;

  public static void main(String[] args) throws Exception {
    FencedNote board = new FencedNote();
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
    VarHandle.acquireFence();
    if (!board.note.equals("milk")) {
      throw new IllegalStateException(board.note);
    }
    writer.join();
  }
}
