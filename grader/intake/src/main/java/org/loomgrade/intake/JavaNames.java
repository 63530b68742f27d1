package org.loomgrade.intake;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What names and first lines of Java files say. */
final class JavaNames {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");

  private JavaNames() {}

  static boolean isJava(String name) {
    // A module declaration would hide the submission from its checks; macOS twins start with a dot.
    return name.endsWith(".java") && !name.startsWith(".") && !name.equals("module-info.java");
  }

  /** The name of the class that a file declares, for comparing: its package and its file's name. */
  static String className(String fileName, byte[] bytes) {
    // The packages in question are ASCII, whatever the rest is in.
    Matcher matcher = PACKAGE.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    return (matcher.find() ? matcher.group(1) + "." : "") + fileName;
  }
}
