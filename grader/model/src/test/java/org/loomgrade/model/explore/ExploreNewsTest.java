package org.loomgrade.model.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExploreNewsTest {
  @TempDir Path folder = Path.of("");

  @Test
  void whatIsWrittenLastIsRead() throws IOException {
    Path file = folder.resolve("news");
    new ExploreNews(1, 70_000).write(file);
    new ExploreNews(2, 70_001).write(file);

    assertThat(ExploreNews.read(file)).isEqualTo(new ExploreNews(2, 70_001));
  }

  @Test
  void thereIsNoneAtFirst() throws IOException {
    assertThat(ExploreNews.read(folder.resolve("news"))).isEqualTo(new ExploreNews(0, 0));
    assertThat(ExploreNews.read(Files.createFile(folder.resolve("empty"))))
        .isEqualTo(new ExploreNews(0, 0));
  }
}
