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
    FROM_TO
  }

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
      Set.of("addAll", "putAll", "containsAll", "removeAll", "retainAll", "equals");
  private static final Set<String> TEXT =
      Set.of(
          "java/lang/String.valueOf",
          "java/lang/String.join",
          "java/lang/StringBuilder.append",
          "java/lang/StringBuilder.insert",
          "java/lang/StringBuffer.append",
          "java/lang/IO.println",
          "java/lang/IO.print",
          "java/io/PrintStream.println",
          "java/io/PrintStream.print",
          "java/io/PrintWriter.println",
          "java/io/PrintWriter.print",
          "java/util/Objects.toString",
          "java/util/Objects.equals",
          "java/util/Objects.hashCode");

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
        if (collection && WRITERS_OF_COLLECTIONS.contains(name)) {
          arguments.add(new Argument(index, index == 0, Range.ALL));
        } else if (collection && READERS_OF_COLLECTIONS.contains(name)) {
          arguments.add(new Argument(index, false, Range.ALL));
        }
      }
      default -> {
        boolean copies =
            collection
                && owner.startsWith("java/util/")
                && (name.equals("copyOf") || name.equals("<init>") || BULK.contains(name));
        boolean stream = parameter.isArray() && owner.endsWith("Stream") && name.equals("of");
        if (copies || stream || (isText(parameter) && TEXT.contains(owner + "." + name))) {
          arguments.add(new Argument(index, false, Range.ALL));
        }
      }
    }
  }

  private static Range range(MethodTypeDesc type, int index, String name) {
    List<ClassDesc> next =
        type.parameterList().subList(index + 1, Math.min(index + 3, type.parameterCount()));
    if (next.equals(List.of(ConstantDescs.CD_int, ConstantDescs.CD_int)) && !name.equals("fill")) {
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
