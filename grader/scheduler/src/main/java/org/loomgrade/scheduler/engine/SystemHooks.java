package org.loomgrade.scheduler.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** In place of what belongs to the JVM as a whole: its streams, its end, its size. */
public final class SystemHooks {
  /** So many processors has every machine. */
  private static final int PROCESSORS = 4;

  private static final long MEMORY_BYTES = 1L << 30;

  private SystemHooks() {}

  private static @Nullable Run run() {
    return Hooks.run();
  }

  /** {@code System.exit} and {@code Runtime.halt}. */
  public static void exit(int status, int site) {
    Task me = Hooks.current();
    Run run = run();
    if (me == null || run == null) {
      throw new IllegalStateException("exit " + status + " by a thread that is not controlled");
    }
    run.point(me, site);
    run.verdicts().exit(me, status);
    run.halt(me);
  }

  /** The same on an object of {@code Runtime}. */
  public static void exit(Runtime runtime, int status, int site) {
    exit(status, site);
  }

  public static void addShutdownHook(Runtime runtime, Thread hook) {
    Run run = run();
    if (run != null) {
      run.threads().addShutdownHook(hook);
    }
  }

  public static boolean removeShutdownHook(Runtime runtime, Thread hook) {
    Run run = run();
    return run != null && run.threads().removeShutdownHook(hook);
  }

  public static int availableProcessors(Runtime runtime) {
    return PROCESSORS;
  }

  public static long maxMemory(Runtime runtime) {
    return MEMORY_BYTES;
  }

  public static long totalMemory(Runtime runtime) {
    return MEMORY_BYTES / 2;
  }

  public static long freeMemory(Runtime runtime) {
    return MEMORY_BYTES / 4;
  }

  public static void setDefaultHandler(Thread.@Nullable UncaughtExceptionHandler handler) {
    Run run = run();
    if (run != null) {
      run.verdicts().setDefaultHandler(handler);
    }
  }

  public static Thread.@Nullable UncaughtExceptionHandler getDefaultHandler() {
    Run run = run();
    return run == null ? null : run.verdicts().defaultHandler();
  }

  /** {@code System.in}. */
  public static @Nullable InputStream in() {
    Run run = run();
    return run == null ? System.in : run.streams().in();
  }

  /** {@code System.out}. */
  public static @Nullable PrintStream out() {
    Run run = run();
    return run == null ? System.out : run.streams().out();
  }

  /** {@code System.err}. */
  public static @Nullable PrintStream err() {
    Run run = run();
    return run == null ? System.err : run.streams().err();
  }

  public static void setIn(@Nullable InputStream in) {
    Run run = run();
    if (run != null) {
      run.streams().setIn(in);
    }
  }

  public static void setOut(@Nullable PrintStream out) {
    Run run = run();
    if (run != null) {
      run.streams().setOut(out);
    }
  }

  public static void setErr(@Nullable PrintStream err) {
    Run run = run();
    if (run != null) {
      run.streams().setErr(err);
    }
  }

  public static void printStackTrace(Throwable thrown) {
    PrintStream err = err();
    if (err != null) {
      thrown.printStackTrace(err);
    }
  }

  /** {@code IO.println}. */
  public static void println(@Nullable Object text) {
    PrintStream out = out();
    if (out != null) {
      out.println(text);
    }
  }

  /** {@code IO.println}. */
  public static void println() {
    println("");
  }

  /** {@code IO.print}. */
  public static void print(@Nullable Object text) {
    PrintStream out = out();
    if (out != null) {
      out.print(text);
    }
  }

  /** {@code IO.readln}. */
  public static @Nullable String readln() throws IOException {
    InputStream in = in();
    StringBuilder line = new StringBuilder();
    int next = in == null ? -1 : in.read();
    if (next < 0) {
      return null;
    }
    for (; in != null && next >= 0 && next != '\n'; next = in.read()) {
      line.append((char) next);
    }
    return new String(
        line.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  /** {@code IO.readln} with a prompt. */
  public static @Nullable String readln(String prompt) throws IOException {
    print(prompt);
    return readln();
  }
}
