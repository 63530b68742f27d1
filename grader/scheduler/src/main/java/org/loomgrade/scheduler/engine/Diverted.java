package org.loomgrade.scheduler.engine;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Stands for a standard stream of the JVM while a schedule runs: what the JDK prints on a thread of
 * the schedule, as loggers do, is part of the schedule's output. There are two for good, as a
 * logger keeps the one that it finds.
 */
final class Diverted extends PrintStream {
  private static final Diverted OUT = new Diverted(false);
  private static final Diverted ERR = new Diverted(true);

  private final boolean isError;
  private PrintStream real;

  @SuppressWarnings("SystemOut") // what is to be diverted
  private Diverted(boolean isError) {
    super(OutputStream.nullOutputStream());
    this.isError = isError;
    this.real = isError ? System.err : System.out;
  }

  @SuppressWarnings({"SystemOut", "ReferenceEquality"}) // the streams themselves are meant
  static void begin() {
    if (System.out != OUT) {
      OUT.real = System.out;
      System.setOut(OUT);
    }
    if (System.err != ERR) {
      ERR.real = System.err;
      System.setErr(ERR);
    }
  }

  @SuppressWarnings({"SystemOut", "ReferenceEquality"})
  static void end() {
    if (System.out == OUT) {
      System.setOut(OUT.real);
    }
    if (System.err == ERR) {
      System.setErr(ERR.real);
    }
  }

  @SuppressWarnings("ReferenceEquality") // the stream itself is meant
  private PrintStream target() {
    Run run = Hooks.run();
    if (run == null || run.current() == null) {
      return real;
    }
    PrintStream stream = isError ? run.streams().err() : run.streams().out();
    return stream == null || stream == this
        ? new PrintStream(OutputStream.nullOutputStream())
        : stream;
  }

  @Override
  public void flush() {
    target().flush();
  }

  @Override
  public void close() {
    target().close();
  }

  @Override
  public boolean checkError() {
    return target().checkError();
  }

  @Override
  public void write(int b) {
    target().write(b);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    target().write(bytes, from, length);
  }

  @Override
  public void write(byte[] bytes) {
    target().write(bytes, 0, bytes.length);
  }

  @Override
  public void writeBytes(byte[] bytes) {
    target().writeBytes(bytes);
  }

  @Override
  public void print(boolean value) {
    target().print(value);
  }

  @Override
  public void print(char value) {
    target().print(value);
  }

  @Override
  public void print(int value) {
    target().print(value);
  }

  @Override
  public void print(long value) {
    target().print(value);
  }

  @Override
  public void print(float value) {
    target().print(value);
  }

  @Override
  public void print(double value) {
    target().print(value);
  }

  @Override
  public void print(char[] value) {
    target().print(value);
  }

  @Override
  public void print(@Nullable String value) {
    target().print(value);
  }

  @Override
  public void print(@Nullable Object value) {
    target().print(value);
  }

  @Override
  public void println() {
    target().println();
  }

  @Override
  public void println(boolean value) {
    target().println(value);
  }

  @Override
  public void println(char value) {
    target().println(value);
  }

  @Override
  public void println(int value) {
    target().println(value);
  }

  @Override
  public void println(long value) {
    target().println(value);
  }

  @Override
  public void println(float value) {
    target().println(value);
  }

  @Override
  public void println(double value) {
    target().println(value);
  }

  @Override
  public void println(char[] value) {
    target().println(value);
  }

  @Override
  public void println(@Nullable String value) {
    target().println(value);
  }

  @Override
  public void println(@Nullable Object value) {
    target().println(value);
  }

  @Override
  @SuppressWarnings("AnnotateFormatMethod") // as PrintStream
  public PrintStream format(String format, @Nullable Object... arguments) {
    target().format(format, arguments);
    return this;
  }

  @Override
  @SuppressWarnings("AnnotateFormatMethod") // as PrintStream
  public PrintStream format(@Nullable Locale locale, String format, @Nullable Object... arguments) {
    target().format(locale, format, arguments);
    return this;
  }
}
