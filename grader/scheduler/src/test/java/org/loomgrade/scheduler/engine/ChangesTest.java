package org.loomgrade.scheduler.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every public method of the JDK's objects without a lock changes them, or is known not to. */
class ChangesTest {
  /** The methods that do not change an object, by its class; a later JDK may have more. */
  private static final Map<String, String> READS = new TreeMap<>();

  static {
    reads(
        "java.util.BitSet",
        "cardinality clone equals get hashCode intersects isEmpty length nextClearBit nextSetBit"
            + " previousClearBit previousSetBit size stream toByteArray toLongArray toString");
    reads("java.util.StringJoiner", "length toString");
    reads("java.util.Scanner", "delimiter ioException locale match radix toString");
    reads("java.util.Formatter", "ioException locale out toString");
    reads("java.util.StringTokenizer", "asIterator countTokens hasMoreElements hasMoreTokens");
    for (String sort : Set.of("Int", "Long", "Double")) {
      reads(
          "java.util." + sort + "SummaryStatistics",
          "andThen getAverage getCount getMax getMin getSum toString");
    }
    reads(
        "java.util.regex.Matcher",
        "end group groupCount hasAnchoringBounds hasMatch hasTransparentBounds hitEnd namedGroups"
            + " pattern regionEnd regionStart requireEnd start toMatchResult toString");
    reads("java.util.SplittableRandom", "isDeprecated");
    reads("java.security.MessageDigest", "clone getAlgorithm getDigestLength getProvider toString");
    for (String sum : Set.of("CRC32", "CRC32C", "Adler32", "Checksum")) {
      reads("java.util.zip." + sum, "getValue");
    }
    reads(
        "java.lang.StringBuilder",
        "capacity charAt chars codePointAt codePointBefore codePointCount codePoints compareTo"
            + " getChars indexOf isEmpty lastIndexOf length offsetByCodePoints subSequence"
            + " substring toString");
    reads("java.util.Date", "after before clone compareTo equals hashCode");
    reads("java.util.Calendar", "after before clone compareTo equals hashCode");
    reads("java.util.GregorianCalendar", "after before clone compareTo equals hashCode");
    for (String format : Set.of("", "Date", "SimpleDate", "Number", "Decimal", "Choice")) {
      reads("java.text." + format + "Format", "clone equals hashCode");
    }
    reads("java.text.MessageFormat", "clone equals hashCode");
    reads("java.text.CompactNumberFormat", "clone equals hashCode");
    String elements =
        "clone contains containsAll equals forEach hashCode isEmpty iterator parallelStream"
            + " reversed size spliterator stream toArray toString";
    String map =
        "clone containsKey containsValue entrySet equals forEach hashCode isEmpty keySet reversed"
            + " size toString values sequencedEntrySet sequencedKeySet sequencedValues";
    String ends = " element peek peekFirst peekLast descendingIterator";
    String neighbours =
        " ceiling comparator descendingIterator descendingSet first floor headSet higher last lower"
            + " subSet tailSet";
    String sorted =
        " ceilingEntry ceilingKey comparator descendingKeySet descendingMap firstKey floorEntry"
            + " floorKey headMap higherEntry higherKey lastKey lowerEntry lowerKey navigableKeySet"
            + " subMap tailMap firstEntry lastEntry";
    reads("java.util.ArrayList", elements + " indexOf lastIndexOf listIterator subList");
    reads("java.util.LinkedList", elements + ends + " indexOf lastIndexOf listIterator subList");
    reads("java.util.ArrayDeque", elements + ends);
    reads("java.util.PriorityQueue", elements + " comparator element peek");
    reads("java.util.HashSet", elements);
    reads("java.util.LinkedHashSet", elements);
    reads("java.util.TreeSet", elements + neighbours);
    reads("java.util.HashMap", map);
    reads("java.util.LinkedHashMap", map + " firstEntry lastEntry");
    reads("java.util.TreeMap", map + sorted);
    reads("java.util.EnumMap", map);
    reads("java.util.IdentityHashMap", map);
    reads("java.util.WeakHashMap", map);
    reads("java.util.Map$Entry", "equals hashCode");
    reads("java.util.Iterator", "forEachRemaining hasNext next"); // cursors: Call.TRAVERSES
    reads(
        "java.util.ListIterator",
        "forEachRemaining hasNext hasPrevious next nextIndex previous previousIndex");
    reads("java.util.Enumeration", "asIterator hasMoreElements nextElement");
    reads(
        "java.util.Spliterator",
        "characteristics estimateSize forEachRemaining hasCharacteristics tryAdvance trySplit");
  }

  private static void reads(String type, String names) {
    READS.put(type, names);
  }

  private static String[] readsOf(String type) {
    return Objects.requireNonNull(READS.get(type)).split(" ");
  }

  static Set<String> types() {
    return READS.keySet();
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyPublicMethodIsKnown(String type) throws ClassNotFoundException {
    Set<String> reads = Set.of(readsOf(type));

    Set<String> unknown =
        methods(Class.forName(type))
            .filter(name -> !Changes.of(type.replace('.', '/'), name))
            .filter(name -> !reads.contains(name) && !isGetter(name))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(unknown).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void noMethodIsBoth(String type) {
    assertThat(readsOf(type)).noneMatch(name -> Changes.of(type.replace('.', '/'), name));
  }

  @Test
  void everyTypeNamedIsLookedAt() {
    assertThat(READS.keySet()).containsAll(Receiver.plainTypes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"repeat", "append", "setLength"})
  void aBuilderIsChanged(String name) {
    assertThat(Changes.of("java/lang/StringBuilder", name)).isTrue();
  }

  /** Named as what the JDK has for reading, in all of these classes. */
  private static boolean isGetter(String name) {
    return name.matches("(get|is|to)([A-Z0-9].*)?");
  }

  private static Stream<String> methods(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(m -> !Modifier.isStatic(m.getModifiers()))
        .filter(m -> m.getDeclaringClass() != Object.class)
        .map(Method::getName)
        .distinct();
  }
}
