package org.loomgrade.scheduler.weave;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An argument whose contents a method of the JDK reads or changes while it is called, as {@code
 * Arrays.sort} does with an array.
 *
 * @param index among the parameters, without the receiver
 */
record Argument(int index, boolean write, Range range) {
  /** Which elements of an array. */
  enum Range {
    /** All of them. */
    ALL,
    /** As many as the next argument says. */
    LENGTH,
    /** From the next argument to the one after it, exclusive. */
    FROM_TO,
    /** From the next argument, as many as the one after it says. */
    FROM_COUNT,
    /** From the next argument, as many as lie between the two before. */
    COPIED,
    /** All of them, and all that is in each. */
    EACH
  }

  private static final List<ClassDesc> INTS = List.of(ConstantDescs.CD_int, ConstantDescs.CD_int);

  private static final Set<String> WRITERS_OF_ARRAYS =
      Set.of("sort", "parallelSort", "fill", "setAll", "parallelSetAll", "parallelPrefix");
  private static final Set<String> WRITERS_OF_COLLECTIONS =
      Set.of(
          "sort", "reverse", "shuffle", "swap", "fill", "rotate", "addAll", "replaceAll", "copy");
  private static final Set<String> READERS_OF_COLLECTIONS =
      Set.of(
          "max",
          "min",
          "frequency",
          "disjoint",
          "binarySearch",
          "indexOfSubList",
          "lastIndexOfSubList",
          "list");
  private static final Set<String> BULK =
      Set.of(
          "addAll",
          "putAll",
          "containsAll",
          "removeAll",
          "retainAll",
          "equals",
          "invokeAll",
          "invokeAny");
  private static final Set<String> TEXT =
      Set.of(
          "java/lang/String.valueOf",
          "java/lang/String.join",
          "java/lang/String.contains",
          "java/lang/String.contentEquals",
          "java/lang/String.replace",
          "java/lang/String.<init>",
          "java/lang/StringBuilder.<init>",
          "java/lang/StringBuilder.append",
          "java/lang/StringBuilder.insert",
          "java/lang/StringBuilder.compareTo",
          "java/lang/StringBuffer.<init>",
          "java/lang/StringBuffer.append",
          "java/lang/StringBuffer.insert",
          "java/io/StringWriter.append",
          "java/io/PrintStream.append",
          "java/io/PrintWriter.append",
          "java/util/StringJoiner.add",
          "java/util/regex/Pattern.matcher",
          "java/util/regex/Pattern.matches",
          "java/util/regex/Pattern.split",
          "java/util/regex/Matcher.reset",
          "java/lang/IO.println",
          "java/lang/IO.print",
          "java/io/PrintStream.println",
          "java/io/PrintStream.print",
          "java/io/PrintWriter.println",
          "java/io/PrintWriter.print",
          "java/util/Objects.toString",
          "java/util/Objects.equals",
          "java/util/Objects.hashCode");

  /** Methods that make something of all their last arguments. */
  private static final Set<String> OF_EACH =
      Set.of(
          "java/lang/String.format",
          "java/lang/String.formatted",
          "java/io/PrintStream.printf",
          "java/io/PrintStream.format",
          "java/io/PrintWriter.printf",
          "java/io/PrintWriter.format",
          "java/util/Formatter.format",
          "java/text/MessageFormat.format",
          "java/util/Objects.hash");

  private static final Set<String> READERS_OF_ARRAYS =
      Set.of(
          "java/lang/String.<init>",
          "java/lang/String.valueOf",
          "java/lang/String.copyValueOf",
          "java/lang/String.join",
          "java/lang/StringBuilder.append",
          "java/lang/StringBuilder.insert",
          "java/lang/StringBuffer.append",
          "java/lang/StringBuffer.insert",
          "java/util/List.of",
          "java/util/EnumSet.of",
          "java/io/OutputStream.write",
          "java/io/ByteArrayOutputStream.write",
          "java/io/ByteArrayOutputStream.writeBytes",
          "java/io/Writer.write",
          "java/security/MessageDigest.update",
          "java/security/MessageDigest.digest",
          "java/util/zip/CRC32.update",
          "java/util/zip/CRC32C.update",
          "java/util/zip/Adler32.update",
          "java/util/zip/Checksum.update");

  /** Those of a method, by the class of the JDK that declares it. */
  static List<Argument> of(String owner, String name, MethodTypeDesc type) {
    List<Argument> arguments = new ArrayList<>();
    for (int i = 0; i < type.parameterCount(); i++) {
      ClassDesc parameter = type.parameterType(i);
      if (!parameter.isPrimitive()) {
        add(arguments, i, type, owner, name);
      }
    }
    return arguments;
  }

  private static void add(
      List<Argument> arguments, int index, MethodTypeDesc type, String owner, String name) {
    ClassDesc parameter = type.parameterType(index);
    boolean collection = isCollection(parameter);
    switch (owner) {
      case "java/util/Arrays" -> {
        if (parameter.isArray() && !name.equals("asList")) {
          boolean write = index == 0 && WRITERS_OF_ARRAYS.contains(name);
          arguments.add(new Argument(index, write, range(type, index, name)));
        }
      }
      case "java/util/Collections" -> {
        if (parameter.isArray() && name.equals("addAll")) {
          arguments.add(new Argument(index, false, Range.ALL));
        } else if (collection && WRITERS_OF_COLLECTIONS.contains(name)) {
          arguments.add(new Argument(index, index == 0, Range.ALL));
        } else if (collection && READERS_OF_COLLECTIONS.contains(name)) {
          arguments.add(new Argument(index, false, Range.ALL));
        }
      }
      default -> {
        if (parameter.isArray()) {
          addArray(arguments, index, type, owner, name);
          return;
        }
        boolean drained = collection && name.equals("drainTo");
        boolean copies =
            collection
                && isUtil(owner)
                && (name.equals("copyOf") || name.equals("<init>") || BULK.contains(name));
        if (drained || copies || (isText(parameter) && TEXT.contains(owner + "." + name))) {
          arguments.add(new Argument(index, drained, Range.ALL));
        }
      }
    }
  }

  private static void addArray(
      List<Argument> arguments, int index, MethodTypeDesc type, String owner, String name) {
    String method = owner + "." + name;
    boolean stream = owner.endsWith("Stream") && name.equals("of");
    boolean filled = name.equals("nextBytes") || (name.equals("toArray") && isUtil(owner));
    if (OF_EACH.contains(method)) {
      arguments.add(new Argument(index, false, Range.EACH));
    } else if (stream || filled) {
      arguments.add(new Argument(index, filled, Range.ALL));
    } else if (name.equals("getChars")) {
      arguments.add(new Argument(index, true, Range.COPIED));
    } else if (READERS_OF_ARRAYS.contains(method)) {
      boolean counted = INTS.equals(next(type, index));
      arguments.add(new Argument(index, false, counted ? Range.FROM_COUNT : Range.ALL));
    }
  }

  private static boolean isUtil(String owner) {
    return owner.startsWith("java/util/");
  }

  /** The types of the two parameters after one, as far as there are any. */
  private static List<ClassDesc> next(MethodTypeDesc type, int index) {
    return type.parameterList().subList(index + 1, Math.min(index + 3, type.parameterCount()));
  }

  private static Range range(MethodTypeDesc type, int index, String name) {
    List<ClassDesc> next = next(type, index);
    if (next.equals(INTS) && !name.equals("fill")) {
      return Range.FROM_TO;
    }
    boolean filled = name.equals("fill") && type.parameterCount() == 4;
    boolean counted = name.equals("copyOf") && !next.isEmpty();
    return filled ? Range.FROM_TO : counted ? Range.LENGTH : Range.ALL;
  }

  /** Whether the text of an object of this type may be that of a collection. */
  static boolean isText(ClassDesc type) {
    return type.descriptorString().equals("Ljava/lang/Object;")
        || type.descriptorString().equals("Ljava/lang/Iterable;")
        || type.descriptorString().equals("Ljava/lang/CharSequence;")
        || type.descriptorString().equals("Ljava/lang/StringBuffer;")
        || isCollection(type);
  }

  private static boolean isCollection(ClassDesc type) {
    return switch (type.descriptorString()) {
      case "Ljava/util/Collection;",
          "Ljava/util/SequencedCollection;",
          "Ljava/util/List;",
          "Ljava/util/Set;",
          "Ljava/util/SortedSet;",
          "Ljava/util/Map;",
          "Ljava/util/SortedMap;",
          "Ljava/util/EnumMap;",
          "Ljava/util/EnumSet;",
          "Ljava/util/Queue;",
          "Ljava/util/Deque;",
          "Ljava/util/ArrayList;",
          "Ljava/util/HashMap;",
          "Ljava/util/TreeMap;",
          "Ljava/util/LinkedHashMap;",
          "Ljava/util/HashSet;",
          "Ljava/util/TreeSet;",
          "Ljava/util/LinkedHashSet;",
          "Ljava/util/LinkedList;",
          "Ljava/util/ArrayDeque;",
          "Ljava/util/PriorityQueue;",
          "Ljava/util/BitSet;",
          "Ljava/lang/StringBuilder;" ->
          true;
      default -> false;
    };
  }
}
