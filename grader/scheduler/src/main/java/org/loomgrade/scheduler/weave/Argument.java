package org.loomgrade.scheduler.weave;

import java.lang.constant.ClassDesc;
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
record Argument(int index, boolean write) {
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
        add(arguments, i, parameter, owner, name);
      }
    }
    return arguments;
  }

  private static void add(
      List<Argument> arguments, int index, ClassDesc parameter, String owner, String name) {
    boolean collection = isCollection(parameter);
    switch (owner) {
      case "java/util/Arrays" -> {
        if (parameter.isArray() && !name.equals("asList")) {
          arguments.add(new Argument(index, index == 0 && WRITERS_OF_ARRAYS.contains(name)));
        }
      }
      case "java/util/Collections" -> {
        if (collection && WRITERS_OF_COLLECTIONS.contains(name)) {
          arguments.add(new Argument(index, index == 0));
        } else if (collection && READERS_OF_COLLECTIONS.contains(name)) {
          arguments.add(new Argument(index, false));
        }
      }
      default -> {
        boolean copies =
            collection
                && owner.startsWith("java/util/")
                && (name.equals("copyOf") || name.equals("<init>") || BULK.contains(name));
        boolean stream = parameter.isArray() && owner.endsWith("Stream") && name.equals("of");
        if (copies || stream || (isText(parameter) && TEXT.contains(owner + "." + name))) {
          arguments.add(new Argument(index, false));
        }
      }
    }
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
