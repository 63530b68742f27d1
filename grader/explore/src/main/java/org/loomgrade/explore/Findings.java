package org.loomgrade.explore;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Location;
import org.loomgrade.model.Schedule;
import org.loomgrade.model.StudentText;
import org.loomgrade.model.explore.ExploreFinding;
import org.loomgrade.model.explore.ThreadPlace;
import org.loomgrade.scheduler.report.Finding;
import org.loomgrade.scheduler.report.Involved;
import org.loomgrade.scheduler.report.Site;

/** Says the scheduler's findings as results have them. */
public final class Findings {
  static final String RESOURCE_LIMIT = "resource-limit";

  private static final int MESSAGE_LENGTH = 2_000;
  private static final int NAME_LENGTH = 100;

  private Findings() {}

  /**
   * A finding with the last steps up to its fault.
   *
   * @param rows at most how many
   */
  public static ExploreFinding of(Finding finding, int rows) {
    String kind = finding.kind().id();
    Rows trace = Rows.of(finding, rows);
    return new ExploreFinding(
        id(kind, finding.sides()),
        kind,
        message(finding.sentence()),
        locations(finding.sides()),
        schedule(finding.token()),
        trace.threads(),
        finding.trace().steps().size(),
        trace.rows(),
        null);
  }

  /** A finding in a schedule that was not seen to its end. */
  static ExploreFinding unseen(String kind, String sentence, List<Involved> sides, String token) {
    return new ExploreFinding(
        id(kind, sides),
        kind,
        message(sentence),
        locations(sides),
        schedule(token),
        sides.stream().map(side -> place(side.thread(), side.site())).toList(),
        0,
        List.of(),
        null);
  }

  static ThreadPlace place(String thread, Site site) {
    return new ThreadPlace(name(thread), name(site.operation()), file(site), line(site));
  }

  /** Text that the program chose, fit for a cell. */
  static String name(String text) {
    return StudentText.clean(text, NAME_LENGTH);
  }

  static @Nullable String file(Site site) {
    return site.line() < 1 ? null : name(site.file());
  }

  static @Nullable Integer line(Site site) {
    return site.line() < 1 ? null : site.line();
  }

  private static String message(String sentence) {
    return StudentText.clean(sentence, MESSAGE_LENGTH);
  }

  private static String id(String kind, List<Involved> sides) {
    CRC32 crc = new CRC32();
    sides.stream()
        .map(side -> side.site() + "\n")
        .sorted()
        .forEach(text -> crc.update(text.getBytes(StandardCharsets.UTF_8)));
    return "%s-%08x".formatted(kind, crc.getValue());
  }

  private static List<Location> locations(List<Involved> sides) {
    List<Location> locations = new ArrayList<>();
    for (Involved side : sides) {
      String file = file(side.site());
      if (file != null) {
        locations.add(new Location(file, side.site().line()));
      }
    }
    return locations.stream().distinct().toList();
  }

  /**
   * @param token such as {@code pct:42:17}
   */
  private static Schedule schedule(String token) {
    String[] parts = token.split(":", -1);
    return new Schedule(Long.parseLong(parts[1]), parts[0], Long.parseLong(parts[2]));
  }
}
