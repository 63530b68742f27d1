package org.loomgrade.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.loomgrade.exports.grade.ExportException;
import org.loomgrade.exports.grade.GradeSettings;
import org.loomgrade.exports.grade.LatePolicy;
import org.loomgrade.exports.grade.Roster;
import org.loomgrade.exports.grade.UserKey;
import org.loomgrade.settings.BadSettingsException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of verbs that hand grades on. */
final class GradeOptions {
  @Option(
      names = "--submission",
      paramLabel = "ID",
      description = "Only this submission; may be given several times.")
  private List<String> submissions = List.of();

  @Option(
      names = "--late-policy",
      paramLabel = "FILE",
      description = "What late submissions lose, as JSON; results stay as they are.")
  private @Nullable Path latePolicy;

  @Option(
      names = "--scale",
      paramLabel = "N",
      converter = Maximum.class,
      description = "Scale points to a maximum of N (default: the rubrics' points).")
  private @Nullable BigDecimal scale;

  @Option(
      names = "--users",
      paramLabel = "FILE",
      description = {
        "Ids that the download did not say, as CSV. The first column says who: submission, group, name, "
            + "email or an id such as moodle-participant; the header of each further one names an id "
            + "that it gives them, such as lti-user. Several rows of one submission or group are its "
            + "members."
      })
  private @Nullable Path users;

  @Option(
      names = "--user",
      paramLabel = "KEY",
      description =
          "By what users are named: email, name, submission or an id such as canvas-user.")
  private @Nullable String user;

  GradeSettings settings(boolean hidden) throws ExportException, BadSettingsException, IOException {
    return new GradeSettings(
        Set.copyOf(submissions),
        hidden,
        latePolicy == null ? null : LatePolicy.read(latePolicy),
        scale,
        users == null ? Roster.EMPTY : Roster.read(users));
  }

  @Nullable UserKey user() {
    return user == null ? null : new UserKey(user);
  }

  /** Points without an exponent, which might stand for more zeros than there is memory. */
  static final class Maximum implements ITypeConverter<BigDecimal> {
    @Override
    public BigDecimal convert(String value) {
      if (value.matches("\\d{1,9}(\\.\\d{1,9})?") && new BigDecimal(value).signum() > 0) {
        return new BigDecimal(value);
      }
      throw new TypeConversionException(
          "must be a number above 0, such as 10 or 12.5, was " + value);
    }
  }
}
