package org.loomgrade.model.explore;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an exploration came to; the same program, seed and settings give the same.
 *
 * @param format {@link #FORMAT}
 * @param schedules how many were run to their ends
 * @param findings distinct ones, in the order in which they were found
 * @param uncontrolled what could not be controlled, of kind {@code uncontrolled}: not known to be
 *     right
 * @param end why no more schedules were run
 * @param strategies taken in turn
 * @param stepBudget after how many steps a schedule is a livelock
 */
public record ExploreResult(
    String format,
    int schedules,
    List<ExploreFinding> findings,
    List<ExploreFinding> uncontrolled,
    ExploreEnd end,
    long seed,
    List<String> strategies,
    int stepBudget,
    ExploredProgram program) {
  public static final String FORMAT = "loomgrade-explore/1";

  public ExploreResult {
    Objects.requireNonNull(format, "format");
    findings = List.copyOf(findings);
    uncontrolled = List.copyOf(uncontrolled);
    Objects.requireNonNull(end, "end");
    strategies = List.copyOf(strategies);
    Objects.requireNonNull(program, "program");
  }

  /**
   * Reads a result.
   *
   * @throws JsonParseException when the text is not a result of this format
   */
  public static ExploreResult read(String json) {
    ExploreResult result = parse(json);
    if (result == null || !FORMAT.equals(result.format)) {
      throw new JsonParseException("not a " + FORMAT + " object");
    }
    return result;
  }

  public ExploreResult withFindings(
      List<ExploreFinding> newFindings, List<ExploreFinding> newUncontrolled) {
    return new ExploreResult(
        format,
        schedules,
        newFindings,
        newUncontrolled,
        end,
        seed,
        strategies,
        stepBudget,
        program);
  }

  /** The same, when all findings are of one schedule that printed this. */
  public ExploreResult withOutput(String output) {
    return withFindings(
        findings.stream().map(finding -> finding.withOutput(output)).toList(),
        uncontrolled.stream().map(finding -> finding.withOutput(output)).toList());
  }

  /** Whether every schedule was controlled, and nothing was found. */
  public boolean clean() {
    return findings.isEmpty() && uncontrolled.isEmpty();
  }

  /** The findings, then what was not controlled: as people number them, from 1. */
  public List<ExploreFinding> numbered() {
    return Stream.concat(findings.stream(), uncontrolled.stream()).toList();
  }

  /**
   * One of {@link #numbered}.
   *
   * @param name its number or its id
   */
  public Optional<ExploreFinding> finding(String name) {
    List<ExploreFinding> numbered = numbered();
    for (int i = 0; i < numbered.size(); i++) {
      if (name.equals(String.valueOf(i + 1)) || name.equals(numbered.get(i).id())) {
        return Optional.of(numbered.get(i));
      }
    }
    return Optional.empty();
  }

  private static @Nullable ExploreResult parse(String json) {
    try {
      return new Gson().fromJson(json, ExploreResult.class);
    } catch (JsonParseException e) {
      throw e;
    } catch (RuntimeException e) {
      // Gson's way to say that a record's constructor refused what it was given.
      throw new JsonParseException("not a " + FORMAT + " object", e);
    }
  }
}
