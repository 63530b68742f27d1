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

/**
 * Lists all live threads, virtual ones too, by the JDK's thread dump (JEP 444, "Observing virtual
 * threads"). Its shape was read in JDK 25.0.3; CensusTest notices when it changes.
 */
final class Census {
  private Census() {}

  static List<Sighting> take() {
    JsonObject dump =
        JsonParser.parseString(dump()).getAsJsonObject().getAsJsonObject("threadDump");
    List<Sighting> sightings = new ArrayList<>();
    for (JsonElement container : dump.getAsJsonArray("threadContainers")) {
      for (JsonElement thread : container.getAsJsonObject().getAsJsonArray("threads")) {
        sightings.add(sighting(thread.getAsJsonObject()));
      }
    }
    return sightings;
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
