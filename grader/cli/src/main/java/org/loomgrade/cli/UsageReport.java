package org.loomgrade.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what was wrong with a call, how it is written, and where to read more: all of the help would
 * carry the mistake off the screen.
 */
final class UsageReport implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException exception, String[] arguments) {
    CommandLine line = exception.getCommandLine();
    PrintWriter err = line.getErr();
    err.println("loomgrade: " + exception.getMessage());
    UnmatchedArgumentException.printSuggestions(exception, err);
    CommandLine.Help help = line.getHelp();
    err.print(help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength()));
    err.println(line.getCommandSpec().qualifiedName() + " --help tells more.");
    err.flush();
    return ErrorReport.USAGE;
  }
}
