package org.loomgrade.intake.shape;

import java.util.Optional;

/** One shape that submissions come in. */
public interface Shape {
  /** Its name, as {@code --from} takes it. */
  String name();

  /** Whether it is that of a download, which says whose each submission is. */
  default boolean isDownload() {
    return true;
  }

  /** The submissions in a place; empty when the place has not this shape. */
  Optional<Recognized> recognize(Place place);
}
