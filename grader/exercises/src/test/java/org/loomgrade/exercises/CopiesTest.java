package org.loomgrade.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.loomgrade.checks.Failed;

final class CopiesTest {
  @Test
  void copyHoldsTheEntriesInOrder() {
    assertThat(Copies.of(Map.of(3, true, 1, false), Integer.class, Boolean.class))
        .containsExactly(Map.entry(1, false), Map.entry(3, true));
  }

  @Test
  void nothingIsNoMap() {
    assertThat(way(null)).isEqualTo("null-result");
  }

  @Test
  void valueOfAnotherTypeIsStrange() {
    Map<Object, Object> map = Map.of(1, "true");
    assertThat(way(unchecked(map))).isEqualTo("strange-entry");
  }

  @Test
  void nullValueIsStrange() {
    Map<Object, @Nullable Object> map = new HashMap<>();
    map.put(1, null);
    assertThat(way(unchecked(map))).isEqualTo("strange-entry");
  }

  @Test
  void mapWithoutEndIsCutOff() {
    Iterator<Map.Entry<Integer, Boolean>> endless =
        Stream.iterate(0, n -> n + 1).map(n -> Map.entry(n, true)).iterator();
    assertThat(way(mapOf(endless))).isEqualTo("endless-result");
  }

  @Test
  void mapThatChangesMeanwhileIsSaidToDoSo() {
    Iterator<Map.Entry<Integer, Boolean>> changing =
        Stream.<Map.Entry<Integer, Boolean>>generate(
                () -> {
                  throw new ConcurrentModificationException();
                })
            .iterator();
    assertThat(way(mapOf(changing))).isEqualTo("changed-while-read");
  }

  private static String way(@Nullable Map<Integer, Boolean> map) {
    return catchThrowableOfType(Failed.class, () -> Copies.of(map, Integer.class, Boolean.class))
        .failure()
        .way();
  }

  @SuppressWarnings("unchecked") // What a student can do, too.
  private static Map<Integer, Boolean> unchecked(Map<?, ?> map) {
    return (Map<Integer, Boolean>) map;
  }

  private static Map<Integer, Boolean> mapOf(Iterator<Map.Entry<Integer, Boolean>> entries) {
    return new AbstractMap<>() {
      @Override
      public Set<Entry<Integer, Boolean>> entrySet() {
        return new AbstractSet<>() {
          @Override
          public Iterator<Entry<Integer, Boolean>> iterator() {
            return entries;
          }

          @Override
          public int size() {
            return 1;
          }
        };
      }
    };
  }
}
