package org.loomgrade.plain;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lists all live threads, virtual ones too, by the JDK's thread dump (JEP 444, "Observing virtual
 * threads"). Its shape was read in JDK 25.0.3; CensusTest notices when it changes.
 */
final class Census {
  /** Dumps are milliseconds apart; a thread that is blank in all of them is no accident. */
  private static final int DUMPS = 20;

  private Census() {}

  static List<Sighting> take() {
    return take(Census::dump);
  }

  /**
   * What the first dump that is whole lists.
   *
   * @param dumps a new dump at each call
   * @throws IllegalStateException when none of {@value #DUMPS} is whole
   */
  static List<Sighting> take(Supplier<String> dumps) {
    return Stream.generate(dumps)
        .limit(DUMPS)
        .map(Census::threads)
        .filter(threads -> threads.stream().noneMatch(Census::isBlank))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the JVM says nothing of a thread it lists"))
        .stream()
        .map(Census::sighting)
        .toList();
  }

  private static List<JsonObject> threads(String json) {
    JsonObject dump = JsonParser.parseString(json).getAsJsonObject().getAsJsonObject("threadDump");
    List<JsonObject> threads = new ArrayList<>();
    for (JsonElement container : dump.getAsJsonArray("threadContainers")) {
      for (JsonElement thread : container.getAsJsonObject().getAsJsonArray("threads")) {
        threads.add(thread.getAsJsonObject());
      }
    }
    return threads;
  }

  /** Whether the thread ended, or moved between carriers, just as the JVM looked at it. */
  private static boolean isBlank(JsonObject thread) {
    return thread.get("name").isJsonNull();
  }

  private static Sighting sighting(JsonObject thread) {
    List<Frame> stack =
        thread.getAsJsonArray("stack").asList().stream()
            .map(frame -> Frame.parse(frame.getAsString()))
            .toList();
    return new Sighting(
        thread.get("tid").getAsLong(),
        thread.get("name").getAsString(),
        Thread.State.valueOf(thread.get("state").getAsString()),
        stack);
  }

  private static String dump() {
    try {
      Path folder = Files.createTempDirectory("census");
      Path file = folder.resolve("threads.json");
      ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
          .dumpThreads(file.toString(), ThreadDumpFormat.JSON);
      String json = Files.readString(file);
      Files.delete(file);
      Files.delete(folder);
      return json;
    } catch (IOException e) {
      throw new UncheckedIOException("the threads cannot be listed", e);
    }
  }
}
