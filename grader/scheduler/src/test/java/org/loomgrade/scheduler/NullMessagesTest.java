package org.loomgrade.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loomgrade.scheduler.weave.ClassSource;

/** What the JVM says of a null names what stands in the source, not what rewriting has added. */
class NullMessagesTest {
  @TempDir Path classes;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "map.get(1) | Cannot invoke \"java.util.Map.get(Object)\" because \"Main.map\" is null",
        "map.put(1, 2) | Cannot invoke \"java.util.Map.put(Object, Object)\" because \"Main.map\" is"
            + " null",
        "map.replace(1, 2, 3) | Cannot invoke \"java.util.Map.replace(Object, Object, Object)\""
            + " because \"Main.map\" is null",
        "thread.join(5) | Cannot invoke \"java.lang.Thread.join(long)\" because \"Main.thread\" is"
            + " null",
        "map.wait() | Cannot invoke \"java.util.Map.wait()\" because \"Main.map\" is null",
        "map.hashCode() | Cannot invoke \"java.util.Map.hashCode()\" because \"Main.map\" is null",
        "empty.get(1).length() | Cannot invoke \"String.length()\" because the return value of"
            + " \"java.util.Map.get(Object)\" is null",
        "empty.put(1, \"\").length() | Cannot invoke \"String.length()\" because the return value of"
            + " \"java.util.Map.put(Object, Object)\" is null",
        "Kept.NAME.length() | Cannot invoke \"String.length()\" because \"Main$Kept.NAME\" is null",
      })
  void namesWhatStandsInTheSource(String expression, String message) throws IOException {
    String text =
        "import java.util.*; public class Main { static Map<Integer, Object> map;"
            + " static Map<Integer, String> empty = new HashMap<>(); static Thread thread;"
            + " interface Kept { String NAME = new HashMap<Integer, String>().get(1); }"
            + " public static void main(String[] args) throws Exception {"
            + expression
            + ";}}";
    ClassSource source = ClassSource.directory(Sources.compile(classes, text));

    Exploration exploration = Explorer.seeded(1).explore(Programs.main(source, "Main"));

    assertThat(exploration.findings().getFirst().sentence())
        .isEqualTo("thread main ended by java.lang.NullPointerException: " + message);
  }
}
