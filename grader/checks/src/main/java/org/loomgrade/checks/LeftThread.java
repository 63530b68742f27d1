package org.loomgrade.checks;

import java.util.List;
import org.loomgrade.model.Location;

/**
 * A thread of the submission that still waits, sleeps or spins after the call has returned.
 *
 * @param state what it does: {@code waits}, {@code sleeps} or {@code runs}
 * @param where the places in the student's code on its stack, innermost first; empty for an idle
 *     pool thread
 */
public record LeftThread(long id, String name, String state, List<Location> where) {
  public LeftThread {
    where = List.copyOf(where);
  }
}
