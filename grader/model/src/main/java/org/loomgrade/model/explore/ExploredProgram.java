package org.loomgrade.model.explore;

import java.util.List;
import java.util.Objects;

/**
 * A program, as the user named it.
 *
 * @param classpath the entries, relative to the folder in which the command is run; {@code
 *     folder/*} is all jars of a folder
 * @param main the class whose {@code main} method is called, with dots
 * @param arguments what {@code main} is given
 */
public record ExploredProgram(List<String> classpath, String main, List<String> arguments) {
  public ExploredProgram {
    classpath = List.copyOf(classpath);
    Objects.requireNonNull(main, "main");
    arguments = List.copyOf(arguments);
  }

  /** The same program elsewhere. */
  public ExploredProgram withClasspath(List<String> newClasspath) {
    return new ExploredProgram(newClasspath, main, arguments);
  }
}
