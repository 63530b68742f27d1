package org.loomgrade.vetting;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.ClassFiles;
import org.loomgrade.model.Location;
import org.loomgrade.vetting.AllowList.Reason;

/** Vets submissions by the allow-list. Thread-safe. */
public final class Vetting {
  private static final Comparator<Violation> BY_PLACE =
      Comparator.comparing(
              Violation::location,
              Comparator.nullsLast(
                  Comparator.comparing(Location::file).thenComparingInt(Location::line)))
          .thenComparing(Violation::what);

  private final AllowList allowList;

  private Vetting(AllowList allowList) {
    this.allowList = allowList;
  }

  /** By the product's own list. */
  public static Vetting standard() {
    return new Vetting(AllowList.standard());
  }

  /**
   * Vets class files, of which none is loaded.
   *
   * @param classes as javac wrote them
   * @return by file and line; empty when all of it may run
   */
  public List<Violation> vet(ClassFiles classes) {
    Map<String, ClassModel> own = new TreeMap<>();
    for (byte[] bytes : classes.bytes()) {
      ClassModel model = ClassFile.of().parse(bytes);
      own.put(model.thisClass().asInternalName(), model);
    }
    Judge judge = new Judge(allowList, own.keySet(), new Resolution(own));
    return own.values().stream()
        .flatMap(model -> vet(model, judge).stream())
        .sorted(BY_PLACE)
        .distinct()
        .toList();
  }

  private List<Violation> vet(ClassModel model, Judge judge) {
    String name = Names.source(model.thisClass().asInternalName());
    int line = firstLine(model);
    String packageName = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    if (allowList.isReserved(packageName)) {
      return List.of(violation(name, allowList.reserved().reason(), model, line));
    }
    List<Violation> violations = new ArrayList<>();
    Set<String> said = new HashSet<>();
    Set<Integer> lines = new HashSet<>();
    for (ClassUses.Found found : ClassUses.of(model)) {
      Optional<Judge.Refusal> refusal = judge.judge(found);
      // The types that a refused call names would only say the same again.
      boolean repeated = found.use() instanceof Use.OfType && lines.contains(found.line());
      if (refusal.isPresent() && !repeated) {
        String what = refusal.get().what();
        if (found.line() > 0) {
          lines.add(found.line());
        }
        if (said.add(what + ":" + found.line())) {
          violations.add(
              violation(
                  what, refusal.get().reason(), model, found.line() > 0 ? found.line() : line));
        }
      }
    }
    return violations;
  }

  private static Violation violation(String what, Reason reason, ClassModel model, int line) {
    return new Violation(what, reason.why(), reason.instead(), location(model, line));
  }

  private static @Nullable Location location(ClassModel model, int line) {
    return model
        .findAttribute(Attributes.sourceFile())
        .map(source -> source.sourceFile().stringValue())
        .filter(_ -> line > 0)
        .map(file -> new Location(file, line))
        .orElse(null);
  }

  private static int firstLine(ClassModel model) {
    return model.methods().stream()
        .flatMap(method -> method.code().stream())
        .mapToInt(ClassUses::firstLine)
        .filter(line -> line > 0)
        .min()
        .orElse(0);
  }
}
