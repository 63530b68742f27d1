package org.loomgrade.report;

/** Who reads a page. */
enum Audience {
  /** Sees of hidden criteria the title and the hint, and nothing of other submissions. */
  STUDENT,
  INSTRUCTOR
}
