import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command whose output nobody reads. */
record Command(Path folder, List<String> words) {
  /** The second line of POSIX {@code times} is what the shell's children took. */
  private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s\\s*$");

  Cost run() throws Exception {
    return run(process -> {});
  }

  /**
   * @param meanwhile is handed the process when it has been started
   */
  Cost run(Consumer<Process> meanwhile) throws Exception {
    List<String> timed = new ArrayList<>(List.of("sh", "-c", "\"$@\" > /dev/null 2>&1; times", "sh"));
    timed.addAll(words);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(timed)
            .directory(folder.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    meanwhile.accept(process);
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    double seconds = (System.nanoTime() - start) / 1e9;
    Matcher times = TIMES.matcher(output.strip());
    if (!times.find()) {
      throw new IllegalStateException("not what POSIX says of times: " + output);
    }
    return new Cost(seconds, seconds(times, 1) + seconds(times, 3));
  }

  private static double seconds(Matcher times, int group) {
    return 60 * Double.parseDouble(times.group(group)) + Double.parseDouble(times.group(group + 1));
  }
}
