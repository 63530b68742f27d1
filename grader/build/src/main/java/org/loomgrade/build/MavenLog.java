package org.loomgrade.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what Maven prints. Its shape was read in Maven 3.8.7 and maven-compiler-plugin 3.16.0;
 * MavenBuildTest notices when it changes.
 */
final class MavenLog {
  private static final Pattern BUILDING = Pattern.compile("\\[INFO\\] Building (s\\d{4}) .*");
  private static final Pattern MESSAGE =
      Pattern.compile(
          "\\[ERROR\\] .*[/\\\\](s\\d{4})[/\\\\]src[/\\\\](f\\d{4})[/\\\\][^/\\\\]+\\.java:\\[(\\d+),\\d+\\] (.*)");
  private static final Pattern FAILED =
      Pattern.compile("\\[ERROR\\] Failed to execute goal .* on project (s\\d{4}):.*");
  private static final Pattern UNRESOLVED =
      Pattern.compile(".*(in offline mode|could not be resolved|was not found in).*");
  private static final String PREFIX = "[";
  private static final int TAIL = 15;

  private final Reactor reactor;
  private final Consumer<String> building;
  private final Map<String, List<JavacMessage>> messages = new LinkedHashMap<>();
  private final Set<String> failures = new LinkedHashSet<>();
  private final Set<String> seen = new HashSet<>();
  private final List<String> errors = new ArrayList<>();
  private String openModule = "";
  private String lastModule = "";
  private boolean unresolved;

  /**
   * @param building is told of each module when its turn comes
   */
  MavenLog(Reactor reactor, Consumer<String> building) {
    this.reactor = reactor;
    this.building = building;
  }

  void accept(String line) {
    if (!line.startsWith(PREFIX)) {
      continueMessage(line);
      return;
    }
    openModule = "";
    Matcher message = MESSAGE.matcher(line);
    Matcher failed = FAILED.matcher(line);
    Matcher built = BUILDING.matcher(line);
    if (message.matches()) {
      startMessage(message);
    } else if (failed.matches()) {
      failures.add(failed.group(1));
      acceptError(line);
    } else if (built.matches()) {
      lastModule = built.group(1);
      building.accept(lastModule);
    } else if (line.startsWith("[ERROR]")) {
      acceptError(line);
    }
  }

  private void acceptError(String line) {
    unresolved |= UNRESOLVED.matcher(line).matches();
    errors.add(line);
  }

  /** The modules that failed, with what javac says of each. */
  Map<String, List<JavacMessage>> failed() {
    Map<String, List<JavacMessage>> failed = new LinkedHashMap<>();
    failures.forEach(module ->
        failed.put(module, messages.getOrDefault(module, List.of(CompileLimit.exceeded()))));
    return failed;
  }

  /** The module that was built last, or still is; empty when none was. */
  String lastModule() {
    return lastModule;
  }

  /** Whether something was missing that Maven would have to download. */
  boolean lacksDownloads() {
    return unresolved;
  }

  String tail() {
    return String.join("\n", errors.subList(Math.max(0, errors.size() - TAIL), errors.size()));
  }

  /** Maven prints each message again in its summary; the first time counts. */
  private void startMessage(Matcher message) {
    if (!seen.add(message.group())) {
      return;
    }
    String module = message.group(1);
    messages
        .computeIfAbsent(module, key -> new ArrayList<>())
        .add(
            new JavacMessage(
                reactor.originalPath(module, message.group(2)),
                Integer.parseInt(message.group(3)),
                message.group(4)));
    openModule = module;
  }

  private void continueMessage(String line) {
    List<JavacMessage> open = messages.get(openModule);
    if (open != null && !line.isBlank()) {
      JavacMessage last = open.removeLast();
      open.add(
          new JavacMessage(last.path(), last.line(), last.text() + "\n" + line.stripTrailing()));
    }
  }
}
