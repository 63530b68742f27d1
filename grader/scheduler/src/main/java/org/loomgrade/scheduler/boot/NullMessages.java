package org.loomgrade.scheduler.boot;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Called by {@code NullPointerException} with the text that the JVM has made of the instruction
 * that failed (JEP 358). In rewritten code that names what was added: a call of the JDK goes by a
 * method whose name says which, after one colon when its first parameter is the receiver, or two.
 */
public final class NullMessages {
  private static final String ADDED = "$loomgrade$";
  private static final Pattern CALL =
      Pattern.compile(
          "\"[^\"(]*[$]loomgrade[$]call[$][0-9]+:(?<free>:?)(?<name>[^\"(]*)"
              + "[(](?<first>[^\",)]*)(?:, )?(?<rest>[^\")]*)[)]\"");
  private static final Pattern REASON = Pattern.compile(" because \"<?\\w+>?\" is null$");
  private static final Pattern OURS =
      Pattern.compile(" because [^\"]*\"org[.]loomgrade[.]scheduler[.].*");

  private NullMessages() {}

  /** The text that the JVM would have made of the code as it was compiled. */
  public static @Nullable String original(@Nullable String text, NullPointerException thrown) {
    if (text == null) {
      return null;
    }
    String message = text;
    if (text.contains(ADDED)) {
      message = CALL.matcher(text).replaceAll(NullMessages::called);
      message = message.replace(ADDED + "fields", "");
    }
    if (isInAdded(thrown)) {
      message = REASON.matcher(message).replaceFirst(""); // a parameter of the added method
    }
    return OURS.matcher(message).replaceFirst("");
  }

  private static String called(java.util.regex.MatchResult call) {
    String rest = call.group("rest");
    String comma = rest.isEmpty() ? "" : ", ";
    String parameters = call.group("free").isEmpty() ? rest : call.group("first") + comma + rest;
    String name = call.group("name").replace(':', '.');
    return Matcher.quoteReplacement("\"" + name + "(" + parameters + ")\"");
  }

  private static boolean isInAdded(NullPointerException thrown) {
    StackTraceElement[] stack = thrown.getStackTrace();
    return stack.length > 0 && stack[0].getMethodName().contains("$loomgrade$call$");
  }
}
