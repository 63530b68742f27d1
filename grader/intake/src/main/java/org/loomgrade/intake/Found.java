package org.loomgrade.intake;

import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Identity;

/**
 * A submission before it has its id.
 *
 * @param name what its id is made of
 * @param path where it lies, from the name of what the user named: tells it from others of its name
 * @param origin where it lies, for people
 */
record Found(
    String name, String path, String origin, @Nullable Identity identity, Contents contents) {

  /** The name of what it lies in; empty when that is not known. */
  String parent() {
    String[] names = path.split("/", -1);
    return names.length < 2 ? "" : names[names.length - 2];
  }

  Submission as(String id) {
    return new Submission(id, origin, identity, contents);
  }
}
