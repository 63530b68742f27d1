package org.loomgrade.scheduler.weave;

import java.net.URL;
import java.net.URLClassLoader;

/**
 * The parent of a {@link WovenLoader} whose classes come from a class path. It shows none of the
 * libraries that the scheduler's user runs with: code under test that lacks one must fail here as
 * it does elsewhere.
 */
final class ClassPathLoader extends URLClassLoader {
  private static final String OURS = "org.loomgrade.scheduler.";

  static {
    registerAsParallelCapable();
  }

  ClassPathLoader(URL[] urls) {
    super("loomgrade-class-path", urls, getPlatformClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    // Some modules of the JDK are not the platform loader's.
    Class<?> found = ClassPathLoader.class.getClassLoader().loadClass(name);
    if (found.getModule().isNamed() || name.startsWith(OURS)) {
      return found;
    }
    throw new ClassNotFoundException(name);
  }
}
