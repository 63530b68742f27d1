package org.loomgrade.report;

import java.net.URI;
import java.net.URISyntaxException;

/** Relative links to other pages of the report. */
final class Link {
  static final String STUDENTS = "students";
  static final String SUBMISSIONS = "submissions";

  private Link() {}

  /** From the index to the instructor's page of a submission. */
  static String toSubmission(String id) {
    return SUBMISSIONS + "/" + file(id);
  }

  /** From the index to the page to send. */
  static String toStudent(String id) {
    return STUDENTS + "/" + file(id);
  }

  /** The name of a submission's pages. */
  static String fileName(String id) {
    return id + ".html";
  }

  private static String file(String id) {
    try {
      // A path of its own, lest a colon is taken for the end of a scheme.
      return new URI(null, null, "/" + fileName(id), null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no file name: " + id, e);
    }
  }
}
