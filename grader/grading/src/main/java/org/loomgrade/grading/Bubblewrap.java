package org.loomgrade.grading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Linux's bubblewrap: the JVM sees the JDK, the worker's jars and an empty {@code /tmp}; no
 * network, no other process, no file of the host's. Its limits are set by {@code prlimit}. Where
 * root grades, the JVM runs as a user of its own that owns nothing.
 *
 * <p>Read in bubblewrap 0.8. Started as root, it would leave {@code /proc/sys} writable and the
 * limit of processes without effect: so root's rights are dropped before it, by {@code setpriv}. It
 * ends its JVM when the thread that started it ends: those of a {@link Grader} last until all is
 * graded.
 */
public final class Bubblewrap implements Sandbox {
  private static final List<String> LIBRARIES =
      List.of("/lib", "/lib64", "/lib32", "/usr/lib", "/usr/lib64", "/usr/lib32");

  /**
   * Users that no system has: of these, systemd gives to services that ask for one of their own.
   */
  private static final int FIRST_USER = 61_184;

  private static final int USERS = 4_000;
  private static final String NO_MORE_NAMESPACES = "--disable-userns";
  private static final int PROBE_SECONDS = 30;

  private final Path javaHome;
  private final Path jars;
  private final boolean root;
  private final List<String> options;
  private final AtomicInteger users =
      new AtomicInteger((int) (ProcessHandle.current().pid() % USERS));

  private Bubblewrap(Path javaHome, Path jars, boolean root, List<String> options) {
    this.javaHome = javaHome;
    this.jars = jars;
    this.root = root;
    this.options = options;
  }

  /**
   * Tries out whether a JVM can be started inside.
   *
   * @param jars the folder of the worker's jars
   * @param workFolder where files may be written while it is tried out
   * @throws SandboxException when it cannot
   */
  public static Bubblewrap tryOut(Path javaHome, Path jars, Path workFolder)
      throws SandboxException, IOException, InterruptedException {
    if (!System.getProperty("os.name").equals("Linux")) {
      throw new SandboxException("bubblewrap is for Linux only");
    }
    boolean root = Integer.valueOf(0).equals(Files.getAttribute(workFolder, "unix:uid"));
    Bubblewrap strict =
        new Bubblewrap(javaHome.toRealPath(), jars.toRealPath(), root, List.of(NO_MORE_NAMESPACES));
    if (strict.probe(workFolder).isEmpty()) {
      return strict;
    }
    // Older ones do not know the option, and some containers do not let it be.
    Bubblewrap lenient = new Bubblewrap(strict.javaHome, strict.jars, root, List.of());
    String failure = lenient.probe(workFolder);
    if (!failure.isEmpty()) {
      throw new SandboxException(failure);
    }
    return lenient;
  }

  @Override
  public List<String> around(List<String> command) {
    List<String> all = new ArrayList<>();
    if (root) {
      int user = FIRST_USER + Math.floorMod(users.getAndIncrement(), USERS);
      all.addAll(List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups"));
      all.addAll(List.of("--no-new-privs", "--bounding-set=-all", "--inh-caps=-all"));
    }
    all.addAll(limits());
    all.add("bwrap");
    all.addAll(namespaces());
    all.addAll(files());
    all.addAll(command);
    return all;
  }

  private List<String> limits() {
    List<String> limits = new ArrayList<>(List.of("prlimit"));
    if (root) {
      limits.add("--nproc=4096"); // else it would count all that the user runs
    }
    limits.addAll(
        List.of(
            "--nofile=512",
            "--core=0",
            "--fsize=67108864",
            "--cpu=3600",
            "--data=6000000000",
            "--stack=8388608",
            "--memlock=65536",
            "--msgqueue=0"));
    return limits;
  }

  private List<String> namespaces() {
    List<String> namespaces = new ArrayList<>(List.of("--unshare-user"));
    namespaces.addAll(options);
    namespaces.addAll(
        List.of(
            "--unshare-ipc",
            "--unshare-pid",
            "--unshare-net",
            "--unshare-uts",
            "--unshare-cgroup-try",
            "--die-with-parent",
            "--new-session",
            "--clearenv",
            "--setenv",
            "LC_ALL",
            "C.UTF-8",
            "--hostname",
            "box",
            "--uid",
            "65534",
            "--gid",
            "65534",
            "--cap-drop",
            "ALL"));
    return namespaces;
  }

  private List<String> files() {
    List<String> files = new ArrayList<>();
    for (String library : LIBRARIES) {
      Path path = Path.of(library);
      if (Files.isSymbolicLink(path)) {
        files.addAll(List.of("--symlink", linkTarget(path), library));
      } else {
        files.addAll(List.of("--ro-bind-try", library, library));
      }
    }
    files.addAll(List.of("--ro-bind-try", "/etc/ld.so.cache", "/etc/ld.so.cache"));
    // Where distributions keep the configuration that a JDK of theirs links to.
    files.addAll(List.of("--ro-bind-try", "/etc/java-25-openjdk", "/etc/java-25-openjdk"));
    files.addAll(List.of("--proc", "/proc", "--dev", "/dev", "--remount-ro", "/dev"));
    files.addAll(List.of("--size", "67108864", "--tmpfs", "/tmp"));
    for (Path path : List.of(javaHome, jars)) {
      files.addAll(List.of("--ro-bind", path.toString(), path.toString()));
    }
    files.addAll(List.of("--remount-ro", "/", "--chdir", "/tmp", "--"));
    return files;
  }

  private static String linkTarget(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(link + " cannot be read", e);
    }
  }

  /** What is said by a JVM that cannot be started; nothing when it can. */
  private String probe(Path workFolder) throws IOException, InterruptedException {
    Path log = Files.createTempFile(workFolder, "sandbox", ".log");
    try {
      Process process =
          new ProcessBuilder(around(WorkerCommand.probe(javaHome, jars)))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      if (!process.waitFor(PROBE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return "it did not start within %s s".formatted(PROBE_SECONDS);
      }
      String said = Files.readString(log, StandardCharsets.UTF_8).strip();
      return process.exitValue() == 0
          ? ""
          : "it ended with %s: %s"
              .formatted(process.exitValue(), said.lines().findFirst().orElse(""));
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    } finally {
      Files.delete(log);
    }
  }
}
