package org.loomgrade.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.model.ClassFiles;
import org.loomgrade.vetting.Vetting;

/** No submission may bring a class that a worker JVM has, or has the packages of. */
final class ReservedPackagesTest {
  @Test
  void packagesOfTheWorkersJarsAreReserved(@TempDir Path folder) throws IOException {
    Vetting vetting = Vetting.standard();
    Set<String> packages = packages();
    for (String name : packages) {
      Path classes = Files.createDirectories(folder.resolve(name));
      byte[] code = ClassFile.of().build(ClassDesc.of(name, "Evil"), _ -> {});
      Files.write(classes.resolve("Evil.class"), code);

      assertThat(vetting.vet(ClassFiles.read(classes))).as(name).hasSize(1);
    }
    assertThat(packages).contains("org.loomgrade.worker", "org.junit.platform.launcher");
  }

  private static Set<String> packages() throws IOException {
    Set<String> packages = new TreeSet<>();
    for (Path jar : jars()) {
      try (JarFile file = new JarFile(jar.toFile())) {
        file.stream()
            .map(entry -> entry.getName())
            .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF"))
            .filter(name -> name.contains("/"))
            .forEach(
                name -> packages.add(name.substring(0, name.lastIndexOf('/')).replace('/', '.')));
      }
    }
    return packages;
  }

  private static List<Path> jars() throws IOException {
    try (Stream<Path> files = Files.list(Product.workerJars())) {
      return files.filter(path -> path.toString().endsWith(".jar")).toList();
    }
  }
}
