package org.loomgrade.intake.shape;

import org.loomgrade.intake.tree.InputFolder;

/**
 * Where submissions are looked for.
 *
 * @param name of the folder, or of the archive without its ending
 * @param packed whether it is an archive
 */
public record Place(String name, InputFolder folder, boolean packed) {}
