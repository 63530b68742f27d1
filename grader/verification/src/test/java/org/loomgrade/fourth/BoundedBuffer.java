package org.loomgrade.fourth;

import org.loomgrade.checks.Implemented;

/** The exercise as a submission implements it: a class with a static {@code create}. */
@Implemented(by = "exercises.BoundedBuffer")
public interface BoundedBuffer {
  Buffer create(int capacity) throws Exception;

  /** What {@code create} returns. */
  interface Buffer {
    /** Waits while the buffer is full. */
    void put(int value) throws Exception;

    /** Waits while it is empty; values come in the order in which they were put. */
    int take() throws Exception;
  }
}
