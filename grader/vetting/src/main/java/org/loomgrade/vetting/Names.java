package org.loomgrade.vetting;

import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names of class files, as people write them. */
final class Names {
  private Names() {}

  /** A class file's or the JVM's name of a type, with dots only. */
  static String source(String name) {
    return name.replace('/', '.').replace('$', '.');
  }

  /** A field's type or an array's elements', as people write it. */
  static String source(ClassDesc type) {
    String name = type.isClassOrInterface() ? internal(type) : type.displayName();
    return source(name);
  }

  /** The name of a class or interface in class files. */
  static String internal(ClassDesc type) {
    String descriptor = type.descriptorString();
    return descriptor.substring(1, descriptor.length() - 1);
  }

  /** A method's name and parameters, such as {@code getLogger(java.lang.String)}. */
  static String signature(String name, MethodTypeDesc type) {
    return type.parameterList().stream()
        .map(Names::source)
        .collect(Collectors.joining(",", name + "(", ")"));
  }

  /** Whether a package or type is another one, or in it. */
  static boolean isWithin(String name, String outer) {
    return name.equals(outer) || name.startsWith(outer + ".");
  }

  static boolean anyMatches(@Nullable List<String> patterns, String signature) {
    return patterns != null && patterns.stream().anyMatch(pattern -> match(pattern, signature));
  }

  /**
   * Whether a pattern of the list names a member: {@code get} names the field and all methods of
   * this name, {@code get*} those that start so, and what has a parenthesis those whose signature
   * starts so.
   */
  static boolean match(String pattern, String signature) {
    if (pattern.endsWith("*")) {
      return signature.startsWith(pattern.substring(0, pattern.length() - 1));
    }
    return pattern.contains("(")
        ? signature.startsWith(pattern)
        : signature.equals(pattern) || signature.startsWith(pattern + "(");
  }
}
