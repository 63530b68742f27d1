package org.loomgrade.intake.shape;

import org.jspecify.annotations.Nullable;
import org.loomgrade.intake.tree.InputFolder;
import org.loomgrade.model.Identity;

/**
 * One submission of a place.
 *
 * @param name what its id is made of
 * @param path where it lies below the place, with slashes; empty when it is the place itself
 * @param identity whose it is; null when the shape does not say
 * @param folder its files
 */
public record Handed(String name, String path, @Nullable Identity identity, InputFolder folder) {
  /** The same, looked at from a folder above. */
  Handed below(String above) {
    return new Handed(name, path.isEmpty() ? above : above + "/" + path, identity, folder);
  }
}
