package org.loomgrade.fourth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.loomgrade.checks.Criterion;
import org.loomgrade.checks.Failed;
import org.loomgrade.checks.Observation;
import org.loomgrade.checks.Run;
import org.loomgrade.model.Kind;

/** Checks a bounded buffer. */
final class BufferChecks {
  private static final int PRODUCERS = 2;
  private static final int EACH = 3;

  @Criterion(value = "buffer.order", ways = "wrong-order")
  void valuesComeInOrder(Run run) {
    BoundedBuffer buffers = run.submission(BoundedBuffer.class);
    List<Integer> taken =
        run.observe(
                () -> {
                  BoundedBuffer.Buffer buffer = buffers.create(3);
                  List<Integer> values = new ArrayList<>();
                  buffer.put(1);
                  buffer.put(2);
                  values.add(buffer.take());
                  buffer.put(3);
                  values.add(buffer.take());
                  values.add(buffer.take());
                  return values;
                })
            .result();
    if (!taken.equals(List.of(1, 2, 3))) {
      throw Failed.because("wrong-order", Kind.WRONG_RESULT).with("taken", taken);
    }
  }

  @Criterion(value = "buffer.bounded", ways = "not-bounded")
  void aFullBufferMakesPutWait(Run run) {
    BoundedBuffer buffers = run.submission(BoundedBuffer.class);
    Observation<Integer> seen =
        run.observe(() -> {
          BoundedBuffer.Buffer buffer = buffers.create(1);
          Thread.ofPlatform().daemon().start(() -> putAll(buffer, 1, 2));
          return 0;
        });
    seen.returned();
    // Nobody takes: the second put still waits.
    if (seen.left().isEmpty()) {
      throw Failed.because("not-bounded", Kind.WRONG_RESULT);
    }
  }

  @Criterion(value = "buffer.safe", ways = "lost-values")
  void nothingIsLostBetweenThreads(Run run) {
    BoundedBuffer buffers = run.submission(BoundedBuffer.class);
    ConcurrentLinkedQueue<Integer> taken = new ConcurrentLinkedQueue<>();
    Observation<Integer> seen =
        run.observe(() -> {
          BoundedBuffer.Buffer buffer = buffers.create(1);
          List<Thread> threads = new ArrayList<>();
          for (int p = 0; p < PRODUCERS; p++) {
            int first = p * EACH;
            threads.add(new Thread(() -> putAll(buffer, first, first + 1, first + 2)));
            threads.add(new Thread(() -> takeAll(buffer, taken)));
          }
          threads.forEach(Thread::start);
          for (Thread thread : threads) {
            thread.join();
          }
          return 0;
        });
    seen.returned();
    if (!taken.stream().sorted().toList().equals(List.of(0, 1, 2, 3, 4, 5))) {
      throw Failed.because("lost-values", Kind.WRONG_RESULT).with("taken", taken);
    }
    assertThat(seen.uncaught()).isEmpty();
  }

  private static void putAll(BoundedBuffer.Buffer buffer, int... values) {
    try {
      for (int value : values) {
        buffer.put(value);
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void takeAll(BoundedBuffer.Buffer buffer, ConcurrentLinkedQueue<Integer> taken) {
    try {
      for (int i = 0; i < EACH; i++) {
        taken.add(buffer.take());
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
