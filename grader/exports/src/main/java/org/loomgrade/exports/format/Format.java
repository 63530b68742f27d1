package org.loomgrade.exports.format;

import org.loomgrade.exports.grade.Course;
import org.loomgrade.exports.grade.ExportException;
import org.loomgrade.exports.grade.Grade;
import org.loomgrade.exports.grade.Notes;

/** A format that grades are exported to. */
public sealed interface Format {
  /** The name on the command line. */
  String name();

  /** A format that holds one submission. */
  non-sealed interface OfSubmission extends Format {
    /** The end of the names of its files, such as {@code .json}. */
    String extension();

    String write(Grade grade);
  }

  /** A format that holds all grades of a course. */
  non-sealed interface OfCourse extends Format {
    /**
     * Writes all grades.
     *
     * @param notes where it says who is left out
     * @throws ExportException when a setting that it needs is missing
     */
    String write(Course course, FormatSettings settings, Notes notes) throws ExportException;
  }

  /** A file of the platform's, which the instructor has downloaded and grades are filled into. */
  non-sealed interface OfTemplate extends Format {
    /**
     * Fills grades in; rows of others stay as they are, byte for byte.
     *
     * @param template the file's text
     * @param notes where it says who is left out
     * @throws ExportException when it is no such file
     */
    String fill(String template, Course course, FormatSettings settings, Notes notes)
        throws ExportException;
  }
}
