package org.loomgrade.scheduler.weave;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.loomgrade.scheduler.engine.UnobservableClassError;
import org.loomgrade.scheduler.engine.WovenClasses;

/** Loads the classes of a source rewritten, and all others from its parent. */
public final class WovenLoader extends ClassLoader {
  static {
    registerAsParallelCapable();
  }

  private final ClassSource source;
  private final ClassWeaver weaver;

  public WovenLoader(ClassSource source, ClassLoader parent) {
    this(null, source, parent, _ -> false);
  }

  /**
   * A loader that marks methods as work.
   *
   * @param name of the loader, as stack traces show it; null for none
   * @param work accepts their names, for example {@code exercises.PrimeChecker.isPrime}
   */
  public WovenLoader(
      @Nullable String name, ClassSource source, ClassLoader parent, Predicate<String> work) {
    super(name, parent);
    this.source = source;
    this.weaver = new ClassWeaver(new Hierarchy(source, parent), work);
    setDefaultAssertionStatus(true);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      byte @Nullable [] woven = woven(name);
      if (woven == null) {
        return super.loadClass(name, resolve);
      }
      Class<?> defined = defineClass(name, woven, 0, woven.length);
      WovenClasses.add(defined);
      return defined;
    }
  }

  private byte @Nullable [] woven(String name) {
    if (name.endsWith(Names.FIELDS)) {
      return weaver.holder(name.substring(0, name.length() - Names.FIELDS.length()));
    }
    byte @Nullable [] bytes = source.bytes(name);
    try {
      return bytes == null ? null : weaver.weave(bytes);
    } catch (IllegalArgumentException e) { // from ClassFile
      throw new UnobservableClassError(
          "the class " + name + " cannot be observed: " + e.getMessage(), e);
    }
  }
}
