package org.loomgrade.checks;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.classfile.instruction.LineNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.ClassFiles;
import org.loomgrade.model.Location;

/** The compiled classes of one submission, not yet loaded. */
public final class SubmissionClasses {
  /** The name of every class loader that loads a submission: tells student frames from others. */
  public static final String LOADER = "submission";

  private final Map<String, byte[]> bytes = new TreeMap<>();
  private final Map<String, ClassModel> models = new TreeMap<>();

  private SubmissionClasses(ClassFiles files) {
    for (byte[] each : files.bytes()) {
      ClassModel model = ClassFile.of().parse(each);
      String name = model.thisClass().asInternalName().replace('/', '.');
      bytes.put(name, each);
      models.put(name, model);
    }
  }

  /** No classes. */
  public static SubmissionClasses none() {
    return of(new ClassFiles(List.of()));
  }

  public static SubmissionClasses of(ClassFiles files) {
    return new SubmissionClasses(files);
  }

  /** The names of all classes, with dots, sorted. */
  public List<String> names() {
    return List.copyOf(models.keySet());
  }

  /** The class file of a class; null when there is none of that name. */
  public byte @Nullable [] bytes(String name) {
    return bytes.get(name);
  }

  public Optional<ClassModel> find(String name) {
    return Optional.ofNullable(models.get(name));
  }

  /**
   * Whether one of them names a package of the JDK.
   *
   * @param name with dots
   */
  public boolean use(String name) {
    String internal = name.replace('.', '/') + "/";
    return models.values().stream().anyMatch(model -> names(model, internal));
  }

  private static boolean names(ClassModel model, String text) {
    for (PoolEntry entry : model.constantPool()) {
      if (entry instanceof Utf8Entry utf8 && utf8.stringValue().contains(text)) {
        return true;
      }
    }
    return false;
  }

  /** Where the code of a class begins: its first line that is executable. */
  public Optional<Location> location(String className) {
    return find(className).flatMap(model -> first(model, model.methods().stream()));
  }

  /** Where the code of a method begins. */
  public Optional<Location> location(String className, String method) {
    return find(className)
        .flatMap(model ->
            first(
                model, model.methods().stream().filter(m -> m.methodName().equalsString(method))));
  }

  private static Optional<Location> first(ClassModel model, Stream<MethodModel> methods) {
    Optional<String> file =
        model
            .findAttribute(Attributes.sourceFile())
            .map(source -> source.sourceFile().stringValue());
    return methods
        .flatMap(method -> method.code().stream())
        .flatMap(code -> code.elementStream())
        .mapMulti((element, sink) -> {
          if (element instanceof LineNumber number) {
            sink.accept(number.line());
          }
        })
        .map(Integer.class::cast)
        .min(Integer::compare)
        .flatMap(line -> file.map(name -> new Location(name, line)));
  }
}
