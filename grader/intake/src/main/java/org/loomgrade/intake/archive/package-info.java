/**
 * Reads archives that nobody vouches for, into memory and within bounds; nothing is ever unpacked
 * to the disk. What is unsafe or unreadable is refused by the name of its entry.
 */
@NullMarked
package org.loomgrade.intake.archive;

import org.jspecify.annotations.NullMarked;
