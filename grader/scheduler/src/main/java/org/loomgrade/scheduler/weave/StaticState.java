package org.loomgrade.scheduler.weave;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;

/** Which classes under test begin anew in each schedule, and what is initialized with them. */
final class StaticState {
  private final Hierarchy hierarchy;

  StaticState(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /**
   * Whether initializing the class makes what a schedule may change, or does what it may see. Then
   * it is to be done in each.
   */
  boolean isReset(ClassModel model) {
    return !before(model).isEmpty() || !new Constants(model, hierarchy).areAll();
  }

  /**
   * What is initialized before a class, of that which begins anew (JLS 12.4.1): its superclass, and
   * interfaces that have methods with a body.
   */
  List<ClassModel> before(ClassModel model) {
    List<ClassModel> found = new ArrayList<>();
    if (Additions.isInterface(model)) {
      return found;
    }
    model
        .superclass()
        .map(s -> hierarchy.model(s.asInternalName()))
        .filter(hierarchy::isReset)
        .ifPresent(found::add);
    addInterfaces(model, found);
    return found;
  }

  /** What is initialized with a lambda that implements an interface. */
  List<ClassModel> withLambda(ClassModel implemented) {
    List<ClassModel> found = new ArrayList<>();
    addInterfaces(implemented, found);
    addIfActive(implemented, found);
    return found;
  }

  private void addInterfaces(ClassModel model, List<ClassModel> found) {
    for (ClassEntry entry : model.interfaces()) {
      ClassModel parent = hierarchy.model(entry.asInternalName());
      if (parent != null) {
        addInterfaces(parent, found);
        addIfActive(parent, found);
      }
    }
  }

  private void addIfActive(ClassModel parent, List<ClassModel> found) {
    if (parent.methods().stream().anyMatch(StaticState::hasReceiver)
        && !found.contains(parent)
        && hierarchy.isReset(parent)) {
      found.add(parent);
    }
  }

  private static boolean hasReceiver(MethodModel method) {
    return method.code().isPresent() && !method.flags().has(AccessFlag.STATIC);
  }

  /** A static field that is no constant. */
  static boolean isState(FieldModel field) {
    boolean constant = field.findAttribute(Attributes.constantValue()).isPresent();
    return field.flags().has(AccessFlag.STATIC) && !constant;
  }

  /** The class that has an interface's static fields, which must be final where they are. */
  static String holder(String interfaceName) {
    return interfaceName + Names.FIELDS;
  }
}
