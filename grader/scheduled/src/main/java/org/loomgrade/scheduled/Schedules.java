package org.loomgrade.scheduled;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;
import org.loomgrade.model.Schedule;
import org.loomgrade.scheduler.Token;

/** The schedules of a check, one after the other; the program is told of each before it runs. */
final class Schedules implements Iterator<Token> {
  private final int count;
  private final IntFunction<Schedule> schedules;
  private final CheckProgram program;
  private int next;

  Schedules(int count, IntFunction<Schedule> schedules, CheckProgram program) {
    this.count = count;
    this.schedules = schedules;
    this.program = program;
  }

  static Token token(Schedule schedule) {
    return new Token(schedule.strategy(), schedule.seed(), (int) schedule.index());
  }

  @Override
  public boolean hasNext() {
    return next < count;
  }

  @Override
  public Token next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Schedule schedule = schedules.apply(next++);
    program.prepare(schedule);
    return token(schedule);
  }
}
