package org.loomgrade.grading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.loomgrade.grading.Worker.Patience;
import org.loomgrade.model.ClassFiles;
import org.loomgrade.model.Failure;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Outcome;
import org.loomgrade.model.WorkEvent;
import org.loomgrade.model.WorkOrder;

@Timeout(60)
class WorkerTest {
  private static final String NONCE = "5f3a";
  private static final Patience IMPATIENT =
      new Patience(Duration.ofMillis(50), Duration.ofMinutes(5));
  private static final Duration LONG = Duration.ofMinutes(5);

  @Test
  void silentWorkerIsEndedAndItsCheckNamed() throws Exception {
    WorkerReport report = watch(new FakeProcess(said(WorkEvent.started("x.a")), ""), IMPATIENT);

    assertThat(report.end()).isEqualTo(WorkerReport.End.TOO_SILENT);
    assertThat(report.unfinishedCriterion()).isEqualTo("x.a");
  }

  @Test
  void noiseIsNoSignOfLife() throws Exception {
    WorkerReport report = watch(new FakeProcess(said(WorkEvent.started("x.a")), "y\n"), IMPATIENT);

    assertThat(report.end()).isEqualTo(WorkerReport.End.TOO_SILENT);
    assertThat(report.unfinishedCriterion()).isEqualTo("x.a");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void workerIsEndedThoughItSleeps() throws Exception {
    Process process = sh("echo '" + said(WorkEvent.started("x.a")).strip() + "'; exec sleep 600");

    WorkerReport report = watch(process, new Patience(Duration.ofSeconds(1), LONG));

    assertThat(report.end()).isEqualTo(WorkerReport.End.TOO_SILENT);
    assertThat(report.unfinishedCriterion()).isEqualTo("x.a");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void processThatTheWorkerLeftIsNotWaitedFor() throws Exception {
    // Both streams stay open for ten minutes; the first sleep has the watch already listen.
    Process process =
        sh("echo '" + said(WorkEvent.started("x.a")).strip() + "'; sleep 0.3; sleep 600 & exit 1");

    WorkerReport report = watch(process, new Patience(LONG, Duration.ofMillis(200)));

    assertThat(report.end()).isEqualTo(WorkerReport.End.ITS_OWN);
    assertThat(report.unfinishedCriterion()).isEqualTo("x.a");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void signalIsNotTheWorkersOwnEnd() throws Exception {
    Process process = sh("echo '" + said(WorkEvent.started("x.a")).strip() + "'; kill -9 $$");

    WorkerReport report = watch(process, Patience.USUAL);

    assertThat(report.end()).isEqualTo(WorkerReport.End.KILLED);
    assertThat(report.unfinishedCriterion()).isEqualTo("x.a");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void workersTextIsUtf8() throws Exception {
    Failure failure = Failure.of("wrong", Kind.WRONG_RESULT, Map.of("key", "größer 质数 😀"));
    Outcome outcome = Outcome.failed("x.a", 1, failure);

    WorkerReport report =
        watch(sh("echo '" + said(WorkEvent.finished(outcome)) + "'"), Patience.USUAL);

    assertThat(report.outcomes()).containsExactly(outcome);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void logHasTheLastLines() throws Exception {
    WorkerReport report =
        watch(
            sh("i=1; while [ $i -le 100 ]; do echo line $i >&2; i=$((i+1)); done"), Patience.USUAL);

    assertThat(report.log().lines()).hasSize(40).first().isEqualTo("line 61");
  }

  private static WorkerReport watch(Process process, Patience patience) throws Exception {
    WorkOrder order = new WorkOrder(NONCE, new ClassFiles(List.of()), 1, false, List.of());
    return new Worker(process, patience).carryOut(order, criterion -> {});
  }

  private static Process sh(String script) throws IOException {
    return new ProcessBuilder("sh", "-c", "read order; " + script).start();
  }

  private static String said(WorkEvent event) {
    return event.toLine(NONCE) + "\n";
  }

  /** A process that reads, says something, then repeats a text until it is ended. */
  private static final class FakeProcess extends Process {
    private final CountDownLatch order = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);
    private final InputStream out;

    FakeProcess(String first, String repeated) {
      byte[] bytes = repeated.getBytes(UTF_8);
      InputStream rest =
          new InputStream() {
            private int position;

            @Override
            public int read() {
              if (bytes.length == 0) {
                waitFor();
              }
              return end.getCount() == 0 ? -1 : bytes[position++ % bytes.length];
            }

            @Override
            public int read(byte[] into, int offset, int length) {
              int c = read();
              into[offset] = (byte) c;
              return c < 0 ? -1 : 1;
            }
          };
      InputStream answer =
          new ByteArrayInputStream(first.getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
              await(order);
              return super.read(into, offset, length);
            }
          };
      out = new SequenceInputStream(answer, rest);
    }

    @Override
    public InputStream getInputStream() {
      return out;
    }

    @Override
    public InputStream getErrorStream() {
      return InputStream.nullInputStream();
    }

    @Override
    public OutputStream getOutputStream() {
      return new OutputStream() {
        @Override
        public void write(int b) {
          order.countDown();
        }
      };
    }

    @Override
    public int waitFor() {
      await(end);
      return 137;
    }

    @Override
    public int exitValue() {
      if (end.getCount() > 0) {
        throw new IllegalThreadStateException("not ended");
      }
      return 137;
    }

    @Override
    public Stream<ProcessHandle> descendants() {
      return Stream.of();
    }

    private static void await(CountDownLatch latch) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void destroy() {
      end.countDown();
    }
  }
}
