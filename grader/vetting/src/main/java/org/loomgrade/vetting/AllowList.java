package org.loomgrade.vetting;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What submissions may use, as {@code allow-list.json} says. Types are named as in source code,
 * nested ones behind a dot; a type's entry goes for the types nested in it, too.
 *
 * @param reserved packages that a submission may not declare classes in
 * @param packages whose types may be used
 * @param throwables packages whose exceptions and errors may be used
 * @param types that may be used
 * @param members that may be used of types of which not all may
 * @param denied what may not be used of the above, and reasons for what is not named above
 * @param propertiesOfTheJvm what the names of system properties begin with that tell something
 * @param bootstraps what invokedynamic and dynamic constants may call
 * @param unlisted the reason for what is named nowhere
 * @param declared the reason for methods that the JVM itself calls
 * @param literal the reason for a call whose argument is not the literal that it must be
 */
record AllowList(
    Entry reserved,
    List<Entry> packages,
    Entry throwables,
    List<Entry> types,
    List<Member> members,
    List<Denial> denied,
    List<String> propertiesOfTheJvm,
    List<Entry> bootstraps,
    Reason unlisted,
    Reason declared,
    Reason literal) {

  /** Packages, types or members, by their names. */
  record Entry(
      @Nullable List<String> names,
      @Nullable List<String> packages,
      String why,
      @Nullable String instead) {
    boolean names(String name) {
      return names != null && names.contains(name);
    }

    boolean holds(String packageName) {
      return packages != null && packages.contains(packageName);
    }

    Reason reason() {
      return new Reason(why, instead);
    }
  }

  /**
   * Members of a type.
   *
   * @param names see {@link Names#match}
   * @param literals what the first argument must be one of; null when it may be anything
   * @param ownProperty whether it may also be a literal that names no property of the JVM's: what a
   *     submission makes up is not set
   * @param ownClass whether the first argument must be a literal of a class of the submission
   */
  record Member(
      String type,
      List<String> names,
      @Nullable List<String> literals,
      boolean ownProperty,
      boolean ownClass,
      String why) {
    boolean isConditional() {
      return literals != null || ownProperty || ownClass;
    }
  }

  /**
   * What may not be used.
   *
   * @param type of which {@code names} are denied; null when whole types or packages are
   */
  record Denial(
      @Nullable String type,
      @Nullable List<String> names,
      @Nullable List<String> types,
      @Nullable List<String> packages,
      String why,
      @Nullable String instead) {
    Reason reason() {
      return new Reason(why, instead);
    }
  }

  /** Why something is refused, and what to do instead. */
  record Reason(String why, @Nullable String instead) {}

  /** The product's own. */
  static AllowList standard() {
    String name = "allow-list.json";
    try (InputStream in = AllowList.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the class path");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Objects.requireNonNull(new Gson().fromJson(text, AllowList.class), name);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  boolean isReserved(String packageName) {
    return anyEncloses(Objects.requireNonNull(reserved.packages()), packageName);
  }

  /** Whether a type may be used with all its members that are not denied. */
  boolean allowsAllOf(Class<?> type) {
    String name = Names.source(type.getName());
    return deniedType(name).isEmpty()
        && (types.stream().anyMatch(entry -> anyEncloses(entry.names(), name))
            || packages.stream().anyMatch(entry -> entry.names(type.getPackageName()))
            || (Throwable.class.isAssignableFrom(type) && throwables.holds(type.getPackageName())));
  }

  /** Whether a member's first argument may be this literal. */
  boolean allows(Member member, String literal) {
    return (member.literals() != null && member.literals().contains(literal))
        || (member.ownProperty() && propertiesOfTheJvm.stream().noneMatch(literal::startsWith));
  }

  /** Whether a type may be named. */
  boolean names(Class<?> type) {
    String name = Names.source(type.getName());
    return allowsAllOf(type) || members.stream().anyMatch(member -> member.type().equals(name));
  }

  /** What is allowed of a type by its members' names. */
  Optional<Member> member(String type, String signature) {
    return members.stream()
        .filter(member -> member.type().equals(type))
        .filter(member -> Names.anyMatches(member.names(), signature))
        .findFirst();
  }

  /** Why a member may not be used though its type may. */
  Optional<Reason> denial(String type, String signature) {
    return denied.stream()
        .filter(denial -> type.equals(denial.type()))
        .filter(denial -> Names.anyMatches(denial.names(), signature))
        .map(Denial::reason)
        .findFirst();
  }

  /** Why a type may not be used. */
  Reason reason(String type) {
    return deniedType(type)
        .or(() ->
            denied.stream()
                .filter(denial -> anyEncloses(denial.packages(), type))
                .map(Denial::reason)
                .findFirst())
        .orElse(unlisted);
  }

  boolean isBootstrap(String member) {
    return bootstraps.stream().anyMatch(entry -> entry.names(member));
  }

  private Optional<Reason> deniedType(String type) {
    return denied.stream()
        .filter(denial -> anyEncloses(denial.types(), type))
        .map(Denial::reason)
        .findFirst();
  }

  private static boolean anyEncloses(@Nullable List<String> outer, String name) {
    return outer != null && outer.stream().anyMatch(each -> Names.isWithin(name, each));
  }
}
