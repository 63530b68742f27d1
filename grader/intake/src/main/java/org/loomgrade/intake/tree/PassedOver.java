package org.loomgrade.intake.tree;

/**
 * Something in the input that is not graded.
 *
 * @param path as the user knows it
 * @param reason why, as a part of a sentence
 */
public record PassedOver(String path, String reason) {
  /** Whether it is what tools leave behind, of which nobody needs to be told. */
  public boolean isLeftover() {
    return reason.equals(Leftovers.REASON);
  }

  /** The same, looked at from a folder above. */
  public PassedOver below(String folder) {
    return new PassedOver(folder + "/" + path, reason);
  }
}
