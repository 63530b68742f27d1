package org.loomgrade.explore;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.loomgrade.scheduler.report.Involved;
import org.loomgrade.scheduler.report.Site;
import org.loomgrade.scheduler.weave.ClassPath;

/**
 * Where the thread of the program is that runs just now. A carrier's own stack ends where a virtual
 * thread begins; only the JDK's dump of all threads has those that are mounted, too. {@code
 * ExploreHostileTest} notices when its form changes.
 */
final class ThreadDump {
  private static final Pattern FRAME =
      Pattern.compile("(?:[^/]*/+)*([\\w.$]+)\\.([^.(]+)\\((.+):(\\d+)\\)");

  private final ClassPath classPath;

  ThreadDump(ClassPath classPath) {
    this.classPath = classPath;
  }

  /**
   * The thread that runs.
   *
   * @param at its innermost place in code under test
   * @param isNative whether it is in native code there, as whatever waits is
   */
  record Running(Involved at, boolean isNative) {}

  /** The thread that runs; null when it is not seen. */
  @Nullable Running running() {
    try {
      return threads().stream()
          .filter(ThreadDump::canRun)
          .sorted(Comparator.comparing(thread -> !thread.has("carrier")))
          .map(this::place)
          .filter(place -> place != null)
          .findFirst()
          .orElse(null);
    } catch (IOException | RuntimeException e) {
      return null; // the finding is said without a place then
    }
  }

  private static List<JsonObject> threads() throws IOException {
    Path folder = Files.createTempDirectory("dump");
    Path file = folder.resolve("threads.json");
    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
        .dumpThreads(file.toString(), ThreadDumpFormat.JSON);
    JsonObject dump = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    List<JsonObject> threads = new ArrayList<>();
    for (JsonElement container :
        dump.getAsJsonObject("threadDump").getAsJsonArray("threadContainers")) {
      for (JsonElement thread : container.getAsJsonObject().getAsJsonArray("threads")) {
        threads.add(thread.getAsJsonObject());
      }
    }
    return threads;
  }

  private static boolean canRun(JsonObject thread) {
    return thread.has("virtual") && thread.get("state").getAsString().equals("RUNNABLE");
  }

  private @Nullable Running place(JsonObject thread) {
    JsonArray stack = thread.getAsJsonArray("stack");
    for (JsonElement element : stack) {
      Matcher frame = FRAME.matcher(element.getAsString());
      if (frame.matches() && classPath.bytes(frame.group(1)) != null) {
        Site site =
            new Site(
                frame.group(1),
                frame.group(2),
                frame.group(3),
                Integer.parseInt(frame.group(4)),
                "call in " + frame.group(2));
        return new Running(
            new Involved(thread.get("name").getAsString(), 0, site),
            stack.get(0).getAsString().endsWith("(Native Method)"));
      }
    }
    return null;
  }
}
