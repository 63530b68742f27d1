package org.loomgrade.scheduler.engine;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which methods of the JDK's objects without a lock change them. {@code ChangesTest} holds that
 * every public method of these classes is known to do so, or not to.
 */
final class Changes {
  private static final Pattern CHANGE =
      Pattern.compile(
          "(add|put|remove|set|clear|poll|push|pop|offer|append|insert|delete|replace|sort|compute"
              + "|merge|retain|take|reverse(?!d)|trim|ensure|drain|trySet|orElseSet).*"
              + "|repeat|roll");

  /** Methods of {@code Matcher} that only tell what was found. */
  private static final Set<String> OF_A_MATCH =
      Set.of(
          "end",
          "group",
          "groupCount",
          "hasAnchoringBounds",
          "hasMatch",
          "hasTransparentBounds",
          "hitEnd",
          "namedGroups",
          "pattern",
          "regionEnd",
          "regionStart",
          "requireEnd",
          "start",
          "toMatchResult",
          "toString");

  private static final Set<String> OF_A_SCANNER =
      Set.of(
          "close",
          "findAll",
          "findInLine",
          "findWithinHorizon",
          "forEachRemaining",
          "reset",
          "skip",
          "tokens",
          "useDelimiter",
          "useLocale",
          "useRadix");

  /** Formats keep what they work with in themselves. */
  private static final Set<String> OF_A_FORMAT =
      Set.of(
          "format",
          "formatToCharacterIterator",
          "parse",
          "parseObject",
          "applyPattern",
          "applyLocalizedPattern");

  private Changes() {}

  /** Whether a method, by the class that a call names, changes the object. */
  static boolean of(String owner, String name) {
    return switch (owner) {
      case "java/util/regex/Matcher" -> !OF_A_MATCH.contains(name);
      case "java/util/BitSet" ->
          CHANGE.matcher(name).matches()
              || Set.of("flip", "and", "or", "xor", "andNot").contains(name);
      case "java/util/Scanner" ->
          name.contains("ext") || name.equals("remove") || OF_A_SCANNER.contains(name);
      case "java/util/StringTokenizer" -> name.startsWith("next");
      case "java/util/Formatter" -> Set.of("format", "flush", "close").contains(name);
      case "java/util/IntSummaryStatistics",
          "java/util/LongSummaryStatistics",
          "java/util/DoubleSummaryStatistics" ->
          name.equals("accept") || name.equals("combine");
      case "java/util/SplittableRandom", "java/util/random/RandomGenerator" ->
          !name.equals("isDeprecated");
      case "java/security/MessageDigest" -> Set.of("update", "digest", "reset").contains(name);
      case "java/util/zip/CRC32",
          "java/util/zip/CRC32C",
          "java/util/zip/Adler32",
          "java/util/zip/Checksum" ->
          name.equals("update") || name.equals("reset");
      default ->
          CHANGE.matcher(name).matches()
              || (owner.startsWith("java/text/") && OF_A_FORMAT.contains(name));
    };
  }
}
