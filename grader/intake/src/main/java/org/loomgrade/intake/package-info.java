/**
 * Finds submissions in what an instructor or a student has on disk, and reads their sources.
 * Nothing in them is trusted.
 */
@NullMarked
package org.loomgrade.intake;

import org.jspecify.annotations.NullMarked;
