package org.loomgrade.scheduler.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.loomgrade.scheduler.strategy.Choice;

/** The tasks that can go on; for a choice, the running one is added as the last. */
final class Ready implements Choice {
  private Task[] tasks = new Task[8];
  private int count;
  private @Nullable Task running;

  void add(Task task) {
    if (count == tasks.length) {
      tasks = Arrays.copyOf(tasks, count * 2);
    }
    task.ready = true;
    tasks[count++] = task;
  }

  void remove(Task task) {
    task.ready = false;
    for (int i = 0; i < count; i++) {
      if (tasks[i] == task) {
        count--;
        System.arraycopy(tasks, i + 1, tasks, i, count - i);
        return;
      }
    }
  }

  boolean isSingle() {
    return count == 1;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** Adds the running task to the choice, or leaves it out. */
  Choice with(@Nullable Task newRunning) {
    running = newRunning;
    return this;
  }

  Task get(int position) {
    Task current = running;
    return position == count && current != null ? current : tasks[position];
  }

  @Override
  public int size() {
    return running == null ? count : count + 1;
  }

  @Override
  public int thread(int position) {
    return get(position).number;
  }

  @Override
  public int current() {
    return running == null ? -1 : count;
  }

  @Override
  public int object(int position) {
    return get(position).object;
  }

  @Override
  public boolean writes(int position) {
    return get(position).writes;
  }
}
